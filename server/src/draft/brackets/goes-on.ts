import { opens } from '../../syntax/line-form.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Loose } from './marks-without-partner.ts';

/**
 * True where a quotation or a remark may go on from the paragraph of its opening mark to that of its closing one: a line's end or a page's cut a
 * sentence in two, or a list stands within the marks. Both marks are then as their author set them.
 */
export function goesOn(open: MarkInParagraph, close: MarkInParagraph): boolean {
  const apart = close.index - open.index;
  if (apart <= 0 || apart > reachParagraphs) return false;
  if (open.mark.outer && close.mark.outer) return true;
  const { last } = edgesOf(open.paragraph);
  if (last === ':') return close.mark.outer || apart <= nextParagraphs;
  if (apart > pageBreakParagraphs) return false;
  if (open.mark.broken || close.mark.broken) return true;
  return last === ',' && apart <= nextParagraphs && !edgesOf(close.paragraph).begins;
}

type MarkInParagraph = Pick<Loose, 'paragraph' | 'mark' | 'index'>;

/** One paragraph on, or one on with a blank or a page number between. */
export const nextParagraphs = 2;
/** The last lines of a page, its notes and its furniture, the first lines of the next. */
const pageBreakParagraphs = 8;
/** No quotation and no remark is longer. */
const reachParagraphs = 12;

/** What else of its paragraph than the mark itself tells whether something goes on there. */
export interface Edges {
  /** The last character of its words. */
  readonly last: string;
  /** It begins by a label or an opener. */
  readonly begins: boolean;
}

export function edgesOf({ text, tree, content }: Paragraph): Edges {
  return { last: text.charAt(content.end - 1), begins: tree.label !== undefined || opens(text, content.start) };
}
