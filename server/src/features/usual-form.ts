import type { Citation } from '../citations/citation.ts';
import { citingParagraphs } from '../draft/citations/citations.ts';
import type { Draft } from '../draft/draft.ts';
import { touches } from '../text/span.ts';

/** A citation with its words in one line. */
export interface WrittenCitation extends Pick<Citation, 'key' | 'symbol'> {
  readonly written: string;
}

/** The citations of a draft, but the one at the offset, which may only be half written. */
export function citationsAwayFrom(draft: Draft, offset: number): readonly WrittenCitation[] {
  return citingParagraphs(draft.paragraphs).flatMap(({ value, paragraph, offset: start }) =>
    value
      .filter(({ span }) => !touches(span, offset - start))
      .map(({ key, symbol, span }) => ({ key, symbol, written: paragraph.text.slice(span.start, span.end).replace(/\s+/g, ' ') })),
  );
}

/**
 * How the symbols of each organ are written most often, by the first citation in that form: "AG/RES 2077", or "60/288" where the organ stands in the words round it. With `full`, only those
 * that begin with the organ count. Undefined for an organ that is not cited.
 */
export function usualForms(citations: readonly WrittenCitation[], full: boolean): (symbol: string) => WrittenCitation | undefined {
  const forms = new Map<string, { readonly first: WrittenCitation; count: number }>();
  const usual = new Map<string, { readonly first: WrittenCitation; count: number }>();
  for (const citation of citations) {
    if (full && !/^[A-Z]/.test(citation.written)) continue;
    const organ = organOf(citation.symbol);
    const id = `${organ}\n${formOf(citation.written)}`;
    const form = forms.get(id) ?? { first: citation, count: 0 };
    form.count++;
    forms.set(id, form);
    if (form.count > (usual.get(organ)?.count ?? 0)) usual.set(organ, form);
  }
  return (symbol) => usual.get(organOf(symbol))?.first;
}

/** What stands before the first figure of a canonical spelling: "AG/RES. ", "A/RES/". */
function organOf(symbol: string): string {
  return symbol.slice(0, symbol.search(/\d/));
}

/** The same for all citations of one form, whatever their numbers. */
function formOf(written: string): string {
  return written.replace(/\d+/g, '9').replace(/[IVXLC]+/g, 'I');
}
