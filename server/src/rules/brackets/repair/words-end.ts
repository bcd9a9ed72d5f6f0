import type { Node } from '../../../syntax/tree.ts';

/** The end of what the mark may hold, before its last punctuation, its stamp and its notes. */
export function endOfWords(text: string, end: number, nodes: readonly Node[]): number {
  const tail = nodes.findLast(
    (node) =>
      node.span.start < end &&
      node.type !== 'stamp' &&
      node.type !== 'instruction' &&
      node.type !== 'attribution' &&
      node.type !== 'footnote-mark' &&
      !(node.type === 'text' && /^[\s.,;:]*$/.test(text.slice(node.span.start, node.span.end))),
  );
  const words = withoutPunctuation(text, Math.min(end, tail?.span.end ?? end));
  // The "and" that joins the last but one paragraph of a series to the last is not of its words.
  return /[;,]\s*and$/.test(text.slice(Math.max(0, words - 12), words)) ? withoutPunctuation(text, words - 3) : words;
}

/** A walk from the end: a pattern would try every blank of a long run of them. */
function withoutPunctuation(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[\s.;:,]/.test(text.charAt(at - 1))) at--;
  return at;
}

export function withoutSpace(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

export function skipSpace(text: string, start: number): number {
  let at = start;
  while (/\s/.test(text.charAt(at))) at++;
  return at;
}
