import type { IToken } from 'chevrotain';
import { type Citation, listAt, listPlaces as listWordPlaces, symbolAt, symbolPlaces } from '../citation.ts';
import { capitals, contextual, digits, found, type Places } from './contextual.ts';

/** The citations of a list that are still to come. */
type Rest = readonly Citation[];

/** A text that the draft cites by its symbol, or by its number in a list: `AG/RES. 2019 (XXXIV-O/04)`, the numbers of "resolutions 242 (1967) and 338 (1973)". */
export interface Cited {
  readonly citation: Citation;
  readonly rest: Rest;
}

export const citationPlaces: Places = { starts: [...digits, ...capitals, 'c', '-', '–'], pattern: symbolPlaces };
export const listPlaces: Places = { starts: [...'RrDd'], pattern: listWordPlaces };

/** Its payload is of type `Cited`. */
export const CitationToken = contextual('Citation', {
  label: 'citation',
  starts: citationPlaces.starts,
  read(text, offset, before) {
    const [listed, ...rest] = restOf(before.at(-1));
    if (listed?.span.start === offset) return found(text, offset, listed.span.end, { citation: listed, rest } satisfies Cited);
    const citation = symbolAt(text, offset);
    return citation === undefined ? null : found(text, offset, citation.span.end, { citation, rest: [] } satisfies Cited);
  },
});

/** The words before a number in a list: "resolutions " and " and " in "resolutions 242 (1967) and 338 (1973)". Text; its payload has the citations that follow. */
export const ListingWords = contextual('ListingWords', {
  label: 'listing words',
  starts: [...listPlaces.starts, ...' ,;\t\u00a0\r\n'],
  read(text, offset, before) {
    const rest = restOf(before.at(-1));
    const citations = rest.length > 0 || !/[A-Za-z]/.test(text.charAt(offset)) ? rest : listAt(text, offset);
    const [first] = citations;
    if (first === undefined || first.span.start <= offset || marks.test(text.slice(offset, first.span.start))) return null;
    return found(text, offset, first.span.start, { rest: citations });
  },
});

/** In the words that lead to a list ("resolutions on “tides”, including 7/14") nothing else may begin. */
const marks = /[[\](){}“”«»"‘’/]/;

function restOf(token: IToken | undefined): Rest {
  if (token?.tokenType !== CitationToken && token?.tokenType !== ListingWords) return [];
  return (token.payload as { rest: Rest }).rest;
}
