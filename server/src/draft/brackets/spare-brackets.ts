import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { once } from '../../tree/memo.ts';
import { type LooseMark, marksOf } from './marks-without-partner.ts';
import { isAtEnd, isAtHead } from './paragraph-edges.ts';

/**
 * A bracket that has a partner in its paragraph and may have another in a later or earlier one: "[The first][second:" is balanced, but was
 * "[The [first][second:" where a list follows that ends with a bracket.
 */
export interface SpareBracket {
  readonly mark: LooseMark;
  /** Is without a partner if the mark has another. */
  readonly partner: LooseMark;
}

/** A pair at the paragraph's head that does not hold it to its end, and one at its end that does not hold it from its head; undefined for none. */
export const spareBracketsOf: (paragraph: Paragraph) => readonly SpareBracket[] | undefined = once((paragraph) => {
  if (!paragraph.text.includes('[')) return undefined;
  const pairs = paragraph.tree.nodes.filter((node) => node.type === 'bracketed');
  const [first, last] = [pairs[0], pairs.at(-1)];
  const spare: SpareBracket[] = [];
  if (first !== undefined && isAtHead(paragraph, first.open) && !isAtEnd(paragraph, first.close))
    spare.push(spareOf(paragraph, first.open, first.close, true));
  if (last !== undefined && isAtEnd(paragraph, last.close) && !isAtHead(paragraph, last.open))
    spare.push(spareOf(paragraph, last.close, last.open, false));
  return spare.length > 0 ? spare : undefined;
});

function spareOf(paragraph: Paragraph, span: Span, partnerSpan: Span, opening: boolean): SpareBracket {
  const [mark, partner] = marksOf(paragraph, [
    { span, opening },
    { span: partnerSpan, opening: !opening },
  ]) as [LooseMark, LooseMark];
  return { mark, partner };
}
