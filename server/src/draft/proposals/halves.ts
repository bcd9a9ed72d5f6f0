import type { Bracketed } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';

/**
 * The old and the new words of a replacement whose marks were lost: two words of one kind side by side in the brackets (`[Mex: individuals others]`), or a
 * word in the brackets before one with the same ending (`[Bra: collaboration] participation`). In the brackets the old one stands first, as in tracked changes.
 */
export function halves(text: string, node: Bracketed, words: Span): Span[] {
  if (words.end - words.start > longestPairUnits) return [];
  const inside = [...text.slice(words.start, words.end).matchAll(/[\p{L}-]+/gu)];
  const [first, second] = inside;
  if (inside.length === 2 && first !== undefined && second !== undefined && areOfOneKind(first[0], second[0])) {
    return [first, second].map((match) => ({ start: words.start + match.index, end: words.start + match.index + match[0].length }));
  }
  const after = /^\s+([\p{L}-]+)/u.exec(text.slice(node.span.end, node.span.end + nextWordUnits));
  if (inside.length !== 1 || first === undefined || after?.[1] === undefined || commonEnding(first[0], after[1]) < sharedLettersApart)
    return [];
  const start = node.span.end + after[0].length - after[1].length;
  return [{ start, end: start + after[1].length }, words];
}

/** No two words are longer. */
const longestPairUnits = 100;
const nextWordUnits = 60;
/** Letters at the end that words of one kind share, as "-ing" does, within brackets; more where only one of the words is in brackets. */
const sharedLetters = 3;
const sharedLettersApart = 4;

function areOfOneKind(a: string, b: string): boolean {
  return commonEnding(a, b) >= sharedLetters || (a.length > 3 && b.length > 3 && /s$/.test(a) && /s$/.test(b));
}

function commonEnding(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
