import { allWords } from '../../languages/index.ts';
import type { Bracketed, Node } from '../../syntax/tree.ts';
import { anyOf } from '../../text/any-of.ts';
import type { Span } from '../../text/span.ts';
import { trimmed } from '../../text/white-space.ts';
import { areOfOneKind, isJoint, type Tie } from './one-kind.ts';

/**
 * The brackets among siblings that are alternatives of each other, in order: `[shall][should]`, `[shall] [should]`, `[contribution]/[commitment]`.
 * `isText` is false for brackets that say what a delegation wants.
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
      // Two brackets with a space between may be alternatives; of three in a row each may as well be decided by itself.
      const alone = run[at - 1]?.tie !== 'weak' && run[at - 1]?.tie !== 'strong' && (run[at + 1]?.tie ?? 'none') === 'none';
      if (tie === 'none' || (tie === 'weak' && !alone)) group = [];
      group.push(node);
      groups.set(node, group);
    });
  }
  return groups;
}

/** The alternatives in one pair of brackets that strokes separate: `[a / b]`. */
export function textsDividedByStrokes(text: string, words: Span, nodes: readonly Node[]): Span[] {
  const separators = nodes.filter((node) => node.type === 'separator' && node.span.start < words.end);
  if (separators.length === 0) return [];
  const cuts = [words.start - 1, ...separators.map(({ span }) => span.start), words.end];
  const parts = cuts.slice(1).map((end, at) => trimmed(text, { start: (cuts[at] ?? 0) + 1, end }));
  // In a longer text a stroke separates two words of a sentence, and only the meaning tells where each alternative begins and ends.
  return parts.every(({ start, end }) => end - start <= longestPartUnits) ? parts : [];
}

/** Longer than most alternatives, shorter than most sentences. */
const longestPartUnits = 80;

/** Runs of brackets with only a space or a stroke between them, each with its tie to the one before. */
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
      run.push({ node, tie: last === undefined ? 'none' : tieOf(text, last, node, between, run[0]?.node ?? last) });
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

/** Room for a line break with spaces, or a stroke between two spaces. */
const widestGapUnits = 4;

function isGap(text: string, { start, end }: Span): boolean {
  return end - start <= widestGapUnits && /^[\s/]*$/.test(text.slice(start, end));
}

/**
 * Brackets that touch or have a stroke between them are alternatives, except where one goes on with the text before it. Those with a space between often
 * are, but each may also be decided by itself: "[overall] [collective] progress [shall] [periodically]". So their words must be of one kind.
 */
function tieOf(text: string, one: Bracketed, other: Bracketed, between: string, first: Bracketed): Tie {
  if (one.attributions.length > 0) return 'none';
  const [a, b] = [beginningOf(text, one), beginningOf(text, other)];
  if (goesOn(a) !== goesOn(b) || isJoint(a) !== isJoint(b)) return 'none';
  if (between.trim() !== '' || between === '') return 'strong';
  const areBare = isBare(one) && isBare(other) && one.placeholder === other.placeholder;
  // After a letter the brackets hold a part of a word: “mechanism[s] [needed]”.
  return areBare && !goesOn(a) && !/[\p{L}\d]/u.test(text.charAt(one.open.start - 1))
    ? areOfOneKind(a, b, text.slice(Math.max(0, first.open.start - auxiliaryUnits), first.open.start))
    : 'none';
}

function isBare({ head, attributions }: Bracketed): boolean {
  return head === undefined && attributions.length === 0;
}

/** Room for an auxiliary verb with the spaces after it. */
const auxiliaryUnits = 16;
/** Enough to tell the kind of the words. */
const readUnits = 160;

function beginningOf(text: string, { head, open, close }: Bracketed): string {
  const start = head?.span.end ?? open.end;
  return text.slice(start, Math.min(close.start, start + readUnits)).trim();
}

/** Whether words continue the text before them: ", local communities", "and received". "and" alone does not, since it may be an alternative to "or". */
function goesOn(words: string): boolean {
  return goingOn.test(words);
}

const goingOn = new RegExp(
  `^(?:[,;]\\s*\\S|${anyOf(allWords(({ conjunctions }) => [...conjunctions.and, ...conjunctions.or, ...conjunctions.more]))}\\s)`,
  'i',
);
