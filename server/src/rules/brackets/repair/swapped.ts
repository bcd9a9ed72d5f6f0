import type { LooseMark } from '../../../draft/brackets/marks-without-partner.ts';
import { isAtEnd, isAtHead } from '../../../draft/brackets/paragraph-edges.ts';
import type { Paragraph } from '../../../syntax/paragraph.ts';
import type { Bracketed } from '../../../syntax/tree.ts';

/**
 * The bracket that lost its partner where another is left over: in "[To map [wetlands in spring.]" the first holds the paragraph, and the second took its end.
 * Undefined where the mark does not stand at the paragraph's head, or at its end, or what the other holds may well be what it held.
 */
export function swapped(paragraph: Paragraph, mark: LooseMark): LooseMark | undefined {
  if (!mark.outer) return undefined;
  const pairs = paragraph.tree.nodes.filter((node): node is Bracketed => node.type === 'bracketed');
  const pair = mark.opening ? pairs.at(-1) : pairs[0];
  if (pair === undefined || (mark.opening ? pair.span.start < mark.span.end : pair.span.end > mark.span.start)) return undefined;
  const reaches = mark.opening ? isAtEnd(paragraph, pair.close) : isAtHead(paragraph, pair.open);
  return reaches && isLong(paragraph.text.slice(pair.open.end, pair.close.start))
    ? { ...mark, span: mark.opening ? pair.open : pair.close, touched: undefined }
    : undefined;
}

/** Longer than an alternative. */
function isLong(words: string): boolean {
  return words.split(/\s+/).length > mostWords;
}

const mostWords = 6;
