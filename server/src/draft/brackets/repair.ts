import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Node, Stray } from '../../syntax/tree.ts';
import type { LooseMark } from './loose.ts';

/**
 * Where the missing end of an open mark most likely stood: places in the same paragraph, the best first. A bracket
 * usually closes before the next sign of its own kind, at the end of a clause, or at the paragraph's end before its punctuation.
 */
export function closingPlaces({ text, content, tree }: Paragraph, { span }: LooseMark, missing: Stray['mark']): number[] {
  const from = span.end;
  const limit = blockAfter(tree.nodes, from, missing) ?? endOfWords(text, content.end, tree.nodes);
  const clause = clauseEnd(text, from, limit);
  // A mark at the head of its paragraph holds the whole of it; one in mid-sentence holds a few words.
  const atHead = /^[\s[(“"«*\d.a-z)]{0,12}$/.test(text.slice(content.start, from - 1));
  return distinct(atHead ? [limit, clause] : [clause, limit]);
}

/** Where the missing beginning of a closing mark most likely stood. */
export function openingPlaces({ text, content, tree }: Paragraph, { span }: LooseMark, missing: Stray['mark']): number[] {
  const to = span.start;
  const head = skipSpace(text, Math.max(content.start, tree.label?.span.end ?? 0, blockBefore(tree.nodes, to, missing) ?? 0));
  const clause = clauseStart(text, head, to);
  const atEnd = /^[\s.,;:)\]”"]*$/.test(text.slice(to + 1, content.end));
  return distinct(atEnd ? [head, clause] : [clause, head]);
}

function distinct(places: readonly number[]): number[] {
  return [...new Set(places)];
}

/** The start of the next loose mark of the kind after `from`: the missing end stood before it. */
function blockAfter(nodes: readonly Node[], from: number, missing: Stray['mark']): number | undefined {
  return nodes.find((node) => node.type === 'stray' && node.span.start >= from && isOfKind(node.mark, missing))?.span.start;
}

function blockBefore(nodes: readonly Node[], to: number, missing: Stray['mark']): number | undefined {
  return nodes.findLast((node) => node.type === 'stray' && node.span.end <= to && isOfKind(node.mark, missing))?.span.end;
}

function isOfKind(mark: Stray['mark'], missing: Stray['mark']): boolean {
  return (
    ['[]', '()', '{}'].some((pair) => pair.includes(mark) && pair.includes(missing)) ||
    (mark.endsWith('quote') && missing.endsWith('quote'))
  );
}

/** The paragraph's end before its punctuation, its stamp and its notes. */
function endOfWords(text: string, end: number, nodes: readonly Node[]): number {
  const tail = nodes.findLast(
    (node) =>
      node.type !== 'stamp' &&
      node.type !== 'instruction' &&
      node.type !== 'attribution' &&
      !(node.type === 'text' && /^[\s.,;:]*$/.test(text.slice(node.span.start, node.span.end))),
  );
  const words = withoutPunctuation(text, tail?.span.end ?? end);
  // The "and" that joins the last but one paragraph of a series to the last is not of its words.
  return /[;,]\s*and$/.test(text.slice(Math.max(0, words - 12), words)) ? withoutPunctuation(text, words - 3) : words;
}

/** A walk from the end: a pattern would try every blank of a long run of them. */
function withoutPunctuation(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[\s.;:,]/.test(text.charAt(at - 1))) at--;
  return at;
}

function clauseEnd(text: string, from: number, limit: number): number {
  const match = /[,;:.](?=\s|$)|(?=\s(?:and|or|that|which)\s)/.exec(text.slice(from + 1, limit + 1));
  return match === null ? limit : Math.min(limit, from + 1 + match.index);
}

function clauseStart(text: string, head: number, to: number): number {
  const before = text.slice(head, to);
  const stop = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf('. '));
  return stop < 0 ? head : skipSpace(text, head + stop + 1);
}

function skipSpace(text: string, at: number): number {
  let place = at;
  while (/\s/.test(text.charAt(place))) place++;
  return place;
}
