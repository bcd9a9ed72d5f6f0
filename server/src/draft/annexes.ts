import { allWords } from '../languages/index.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { anyOf } from '../text/any-of.ts';

/**
 * True for a paragraph with which a resolution or decision begins, false for one with which an annex or a treaty's articles begin, which have rules of their
 * own up to the next opening formula; undefined for all others.
 */
export function opensBody(paragraph: Paragraph): boolean | undefined {
  const { line } = paragraph;
  if (line.form === 'opening' || line.form === 'resolving') return true;
  return line.label?.kind === 'article' || isAnnex(paragraph) ? false : undefined;
}

/** True for the heading of an annex: "Annex", "ANEXO II", alone on its line. */
export function isAnnex({ line, text, content }: Paragraph): boolean {
  if (line.label?.kind === 'annex') return true;
  return line.end - line.start <= longestAnnexHeadingUnits && annex.test(text.slice(content.start, line.end));
}

/** Room for the longest word for an annex and its number. */
const longestAnnexHeadingUnits = 24;
const annex = new RegExp(
  `^[[*#\\s]*${anyOf(allWords(({ headings }) => [...headings.annex, ...headings.appendix]))}(?:\\s[\\dA-Z]{1,5})?[.:\\]*\\s]*$`,
  'i',
);
