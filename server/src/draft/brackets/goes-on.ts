import { opens } from '../../syntax/line-form.ts';
import type { Loose } from './marks-without-partner.ts';

/**
 * True where a quotation or a remark may go on from the paragraph of its opening mark to that of its closing one: a line's end or a page's cut a
 * sentence in two, or a list stands within the marks. Both marks are then as their author set them.
 */
export function goesOn(open: Loose, close: Loose): boolean {
  const apart = close.index - open.index;
  if (apart <= 0 || apart > reachParagraphs) return false;
  if (open.mark.outer && close.mark.outer) return true;
  const last = endOf(open);
  if (last === ':') return close.mark.outer || apart <= nextParagraphs;
  if (apart > pageBreakParagraphs) return false;
  if (open.mark.broken || close.mark.broken) return true;
  return last === ',' && apart <= nextParagraphs && !begins(close);
}

/** One paragraph on, or one on with a blank or a page number between. */
export const nextParagraphs = 2;
/** The last lines of a page, its notes and its furniture, the first lines of the next. */
const pageBreakParagraphs = 8;
/** No quotation and no remark is longer. */
const reachParagraphs = 12;

/** The last character of a paragraph's words. */
function endOf({ paragraph: { text, content } }: Loose): string {
  return text.charAt(content.end - 1);
}

/** By a label or an opener. */
function begins({ paragraph: { text, tree, content } }: Loose): boolean {
  return tree.label !== undefined || opens(text, content.start);
}
