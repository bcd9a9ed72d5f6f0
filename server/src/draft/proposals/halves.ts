import type { Bracketed } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';

/**
 * The two halves of a replacement whose marks were lost: two words of one kind side by side in the brackets (`[Mex: individuals others]`), or one
 * before a word with its ending (`[Bra: collaboration] participation`). First the old one, as tracked changes are written, where both are in the brackets.
 */
export function halves(text: string, node: Bracketed, words: Span): Span[] {
  if (words.end - words.start > longestPair) return [];
  const inside = [...text.slice(words.start, words.end).matchAll(/[\p{L}-]+/gu)];
  const [first, second] = inside;
  if (inside.length === 2 && first !== undefined && second !== undefined && alike(first[0], second[0])) {
    return [first, second].map((match) => ({ start: words.start + match.index, end: words.start + match.index + match[0].length }));
  }
  const after = /^\s+([\p{L}-]+)/u.exec(text.slice(node.span.end, node.span.end + 60));
  if (inside.length !== 1 || first === undefined || after?.[1] === undefined || commonEnding(first[0], after[1]) < 4) return [];
  const start = node.span.end + after[0].length - after[1].length;
  return [{ start, end: start + after[1].length }, words];
}

/** In UTF-16 code units: no two words are longer. */
const longestPair = 100;

function alike(a: string, b: string): boolean {
  return commonEnding(a, b) >= 3 || (a.length > 3 && b.length > 3 && /s$/.test(a) && /s$/.test(b));
}

function commonEnding(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
