import { allWords } from '../../languages/index.ts';
import { inCapitals } from '../../languages/lists.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyOf } from '../../text/any-of.ts';

/** What begins with a paragraph. An annex, and the articles of a treaty, have rules of their own up to the next formula of a resolution or decision. */
export type Beginning = 'resolution' | 'annex' | 'article';

export function beginningOf(paragraph: Paragraph): Beginning | undefined {
  const { line } = paragraph;
  if (line.form === 'opening' || line.form === 'resolving') return 'resolution';
  if (line.label?.kind === 'article') return 'article';
  return isAnnex(paragraph) ? 'annex' : undefined;
}

/** True for the heading of an annex: "Annex", "ANEXO II" alone on its line, or with its title: "Annex 1. List of wells", "ANNEX I LIST OF WELLS". */
function isAnnex({ line, text, content }: Paragraph): boolean {
  if (line.label?.kind === 'annex') return true;
  if (line.end - line.start > longestAnnexHeadingUnits) return false;
  const heading = text.slice(content.start, line.end).trimEnd();
  return alone.test(heading) || (!/[,;.:]$/.test(heading) && (titled.test(heading) || allInCapitals.test(heading)));
}

/** Longer lines are sentences. */
const longestAnnexHeadingUnits = 100;
const words = allWords(({ headings }) => [...headings.annex, ...headings.appendix]);
const alone = new RegExp(`^[[*#\\s]*${anyOf(words)}(?:\\s[\\dA-Z]{1,5})?[.:\\]*\\s]*$`, 'i');
const titled = new RegExp(`^[[*#\\s]*${anyOf(words)}(?: [\\dA-Z]{1,5})?(?:[.:]| [–—-])\\*{0,2} \\*{0,2}\\p{Lu}`, 'u');
const allInCapitals = new RegExp(`^[[*#\\s]*${anyOf(inCapitals(words))} [^\\p{Ll}]*$`, 'u');
