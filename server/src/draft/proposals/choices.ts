import { allWords } from '../../languages/index.ts';
import type { Bracketed, Node } from '../../syntax/tree.ts';
import { anyOf } from '../../text/any-of.ts';
import type { Span } from '../../text/span.ts';
import { areOfOneKind, isJoint, type Tie } from './one-kind.ts';
import { trimmed } from './whole-bracket.ts';

/**
 * The brackets among siblings that are alternatives of each other, in order: `[shall][should]`, `[shall] [should]`, `[contribution]/[commitment]`.
 * `isText` tells those that hold text from those that say what a delegation wants.
 */
export function alternativesAmong(
  siblings: readonly Node[],
  text: string,
  isText: (node: Bracketed) => boolean,
): ReadonlyMap<Bracketed, readonly Bracketed[]> {
  const groups = new Map<Bracketed, readonly Bracketed[]>();
  for (const run of runsAmong(siblings, text, isText)) {
    let group: Bracketed[] = [];
    run.forEach(({ node, tie }, at) => {
      // Two words with a space between may be alternatives; of three in a row each may as well stand or fall by itself.
      const alone = run[at - 1]?.tie !== 'weak' && run[at - 1]?.tie !== 'strong' && (run[at + 1]?.tie ?? 'none') === 'none';
      if (tie === 'none' || (tie === 'weak' && !alone)) group = [];
      group.push(node);
      groups.set(node, group);
    });
  }
  return groups;
}

/** The texts that strokes divide in brackets: `[a / b]`. */
export function divided(text: string, words: Span, nodes: readonly Node[]): Span[] {
  const separators = nodes.filter((node) => node.type === 'separator' && node.span.start < words.end);
  if (separators.length === 0) return [];
  const cuts = [words.start - 1, ...separators.map(({ span }) => span.start), words.end];
  const parts = cuts.slice(1).map((end, at) => trimmed(text, { start: (cuts[at] ?? 0) + 1, end }));
  // In a sentence a stroke divides two of its words, and which ones only its meaning tells.
  return parts.every(({ start, end }) => end - start <= longestPart) ? parts : [];
}

/** In UTF-16 code units. */
const longestPart = 80;

/** Brackets with nothing but a space or a stroke between them; each with what ties it to the one before. */
function* runsAmong(
  siblings: readonly Node[],
  text: string,
  isText: (node: Bracketed) => boolean,
): Generator<{ node: Bracketed; tie: Tie }[]> {
  let run: { node: Bracketed; tie: Tie }[] = [];
  let between = '';
  for (const node of siblings) {
    if (node.type === 'bracketed' && isText(node)) {
      const last = run.at(-1)?.node;
      run.push({ node, tie: last === undefined ? 'none' : tieOf(text, last, node, between) });
      between = '';
    } else if (node.type === 'separator') between += '/';
    else if (node.type === 'text' && isGap(text, node.span)) between += ' ';
    else {
      if (run.length > 0) yield run;
      run = [];
      between = '';
    }
  }
  if (run.length > 0) yield run;
}

/** In UTF-16 code units: a line break with a space, or a stroke between two. */
const widestGap = 4;

function isGap(text: string, { start, end }: Span): boolean {
  return end - start <= widestGap && /^[\s/]*$/.test(text.slice(start, end));
}

/**
 * Brackets that touch or have a stroke between them are alternatives, save those that go on with what stands before them. Those with a space between
 * often are; but each may also stand or fall by itself: "[overall] [collective] progress [shall] [periodically]". So their words must be of one kind.
 */
function tieOf(text: string, one: Bracketed, other: Bracketed, between: string): Tie {
  if (one.attributions.length > 0) return 'none';
  const [a, b] = [wordsOf(text, one), wordsOf(text, other)];
  if (goesOn(a) !== goesOn(b) || isJoint(a) !== isJoint(b)) return 'none';
  if (between.trim() !== '' || between === '') return 'strong';
  const areBare = isBare(one) && isBare(other) && one.placeholder === other.placeholder;
  // Letters before make it a part of a word: “mechanism[s] [needed]”.
  return areBare && !goesOn(a) && !/[\p{L}\d]/u.test(text.charAt(one.open.start - 1)) ? areOfOneKind(a, b) : 'none';
}

function isBare({ head, attributions }: Bracketed): boolean {
  return head === undefined && attributions.length === 0;
}

/** In UTF-16 code units: what is longer is read no further. */
const readLength = 160;

function wordsOf(text: string, { head, open, close }: Bracketed): string {
  const start = head?.span.end ?? open.end;
  return text.slice(start, Math.min(close.start, start + readLength)).trim();
}

/** ", local communities" and "and received" go on with the text before them; "and" alone stands against "or". */
function goesOn(words: string): boolean {
  return goingOn.test(words);
}

const goingOn = new RegExp(
  `^(?:[,;]\\s*\\S|${anyOf(allWords(({ conjunctions }) => [...conjunctions.and, ...conjunctions.or, ...conjunctions.more]))}\\s)`,
  'i',
);
