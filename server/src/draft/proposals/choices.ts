import type { Bracketed, Node } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import { trimmed } from './whole-bracket.ts';

/** The brackets among siblings that are alternatives of each other, in order: `[shall][should]`, `[shall] [should]`, `[contribution]/[commitment]`. */
export function alternativesAmong(
  siblings: readonly Node[],
  text: string,
  isText: (node: Bracketed) => boolean,
): ReadonlyMap<Bracketed, readonly Bracketed[]> {
  const groups = new Map<Bracketed, readonly Bracketed[]>();
  let group: Bracketed[] = [];
  let between = '';
  for (const node of siblings) {
    if (node.type !== 'bracketed' || !isText(node)) {
      between = node.type === 'separator' ? `${between}/` : node.type === 'text' && isGap(text, node.span) ? `${between} ` : 'text';
      continue;
    }
    const last = group.at(-1);
    if (last === undefined || !areAlternatives(text, last, node, between)) group = [];
    group.push(node);
    groups.set(node, group);
    between = '';
  }
  return groups;
}

/** The texts that strokes divide in brackets: `[a / b]`. */
export function divided(text: string, words: Span, nodes: readonly Node[]): Span[] {
  const separators = nodes.filter((node) => node.type === 'separator' && node.span.start < words.end);
  if (separators.length === 0) return [];
  const cuts = [words.start - 1, ...separators.map(({ span }) => span.start), words.end];
  return cuts.slice(1).map((end, at) => trimmed(text, { start: (cuts[at] ?? 0) + 1, end }));
}

function isGap(text: string, { start, end }: Span): boolean {
  return end - start <= 4 && /^[\s/]*$/.test(text.slice(start, end));
}

/**
 * Brackets that touch or have a stroke between them are alternatives, save those that go on with what stands before them. Those with a space between
 * them often are; but each may also stand or fall by itself: "[overall] [collective] progress in [shall] [periodically]". So their
 * words must be of one kind.
 */
function areAlternatives(text: string, one: Bracketed, other: Bracketed, between: string): boolean {
  if (between.startsWith('text') || one.attributions.length > 0) return false;
  const [a, b] = [wordsOf(text, one), wordsOf(text, other)];
  if (goesOn(a) !== goesOn(b) || (goesOn(a) && goesOn(b) && between !== '')) return false;
  const apart = between.includes(' ') && !between.includes('/');
  return (
    !apart || (isBare(one) && isBare(other) && one.placeholder === other.placeholder && areOfOneKind(a, b, text.charAt(one.open.start - 1)))
  );
}

function isBare({ head, attributions }: Bracketed): boolean {
  return head === undefined && attributions.length === 0;
}

/** The beginning tells: in UTF-16 code units. */
const readLength = 160;

function wordsOf(text: string, { head, open, close }: Bracketed): string {
  const start = head?.span.end ?? open.end;
  return text.slice(start, Math.min(close.start, start + readLength)).trim();
}

/** ", local communities" and "and received" go on with the text before them; "and" alone stands against "or". */
function goesOn(words: string): boolean {
  return /^(?:[,;]\s*\S|(?:and|or|as well as|y|e|o|et|ou)\s)/i.test(words);
}

function areOfOneKind(a: string, b: string, before: string): boolean {
  if (/[\p{L}\d]/u.test(before) || a === '' || b === '' || /[,;.:]$|\b(?:and|or)$/.test(a)) return false;
  const [first, second] = [kindOf(a), kindOf(b)];
  if (a.length + b.length >= 2 * readLength) return false;
  if (first === second || (second === 'other' && first !== 'small') || shareWord(a, b)) return true;
  const nouns = (kind: Kind, words: string) =>
    (kind === 'small' || kind === 'capital') && words.includes(' ') && words.length <= longestName;
  return nouns(first, a) && nouns(second, b);
}

/** In UTF-16 code units: "Parties not included in annex X" is a name, a sentence is none. */
const longestName = 80;

type Kind = 'other' | 'modal' | 'number' | 'joining' | 'adverb' | 'capital' | 'acronym' | 'small';

/** By the first word. */
function kindOf(words: string): Kind {
  const first = /^[\p{L}\d’'-]+/u.exec(words.replace(/^[[*“"]+/, ''))?.[0] ?? '';
  if (words === 'other' || words === 'others') return 'other';
  if (modals.test(first)) return 'modal';
  if (/^\d/.test(first)) return 'number';
  if (joining.test(first)) return 'joining';
  if (/\p{Ll}ly$/u.test(first)) return 'adverb';
  if (/^\p{Lu}[\p{Lu}\d]+s?$/u.test(first)) return 'acronym';
  return /^\p{Lu}/u.test(first) ? 'capital' : 'small';
}

const modals = /^(?:shall|should|will|would|may|might|must|can|could|ought)$/i;
const joining =
  /^(?:in|of|on|to|from|for|by|with|within|without|under|at|as|through|throughout|including|inter|based|taking|that|which|who|whose|where|when|while|if|subject|pursuant|referred|defined|provided|regarding|concerning|according|after|before|between|among|against|towards?|into|upon|than|so|both|not)$/i;

/** "developing countries" and "Parties not included in annex X" differ in case and kind of their first word; "Parties" in both tells. */
function shareWord(a: string, b: string): boolean {
  const own = new Set(a.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  return (
    !modals.test(a) &&
    !modals.test(b) &&
    !joining.test(a.split(' ')[0] ?? '') &&
    !joining.test(b.split(' ')[0] ?? '') &&
    (b.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => own.has(word))
  );
}
