import { allWords } from '../languages/index.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { anyOf } from '../text/any-of.ts';
import type { Draft } from './draft.ts';
import { gatherer } from './per-chunk.ts';

/**
 * Tells whether the paragraph with this number belongs to a resolution or decision itself. An annex, or the articles of a treaty, have
 * rules of their own, up to the next opening formula.
 */
export function bodyOf(draft: Draft): (index: number) => boolean {
  let bounds: ReturnType<typeof found> | undefined;
  return (index) => {
    bounds ??= found(draft.paragraphs);
    let low = 0;
    let high = bounds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bounds[middle]?.index ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return bounds[low - 1]?.value !== 'other';
  };
}

/** True for the heading of an annex: "Annex", "ANEXO II", alone on its line. */
export function isAnnex({ line, text, content }: Paragraph): boolean {
  if (line.label?.kind === 'annex') return true;
  return line.end - line.start <= annexLength && annex.test(text.slice(content.start, line.end));
}

const annexLength = 24;
const annex = new RegExp(
  `^[[*#\\s]*${anyOf(allWords(({ headings }) => [...headings.annex, ...headings.appendix]))}(?:\\s[\\dA-Z]{1,5})?[.:\\]*\\s]*$`,
  'i',
);

const found = gatherer((paragraph) => {
  const { line } = paragraph;
  if (line.form === 'opening' || line.form === 'resolving') return 'body';
  return line.label?.kind === 'article' || isAnnex(paragraph) ? 'other' : undefined;
});
