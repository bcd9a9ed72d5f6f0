import type { IToken } from 'chevrotain';
import type { Citation } from '../../citations/citation.ts';
import { citationAt, citationBeginning } from '../../citations/read.ts';
import { capitals, contextual, digits, found, type Places } from './contextual.ts';

export const citationPlaces: Places = { starts: [...digits, ...capitals, 'c', '-', '–'], pattern: citationBeginning };

/**
 * A text that the draft cites by its symbol, or by its number in a list: `AG/RES. 2019 (XXXIV-O/04)`, the numbers of "resolutions 242 (1967) and 338
 * (1973)". Its payload is the `Citation`.
 */
export const CitationToken = contextual('Citation', {
  label: 'citation',
  starts: citationPlaces.starts,
  read(text, offset, before) {
    const citation = citationAt(text, offset, lastCitation(before));
    return citation === undefined ? null : found(text, offset, citation.span.end, citation);
  },
});

/** A list goes on with it, where nothing but words lies between. */
function lastCitation(before: readonly IToken[]): Citation | undefined {
  for (let at = before.length - 1; at >= 0 && at >= before.length - reach; at--) {
    const token = before[at];
    if (token?.tokenType === CitationToken) return token.payload as Citation;
  }
  return undefined;
}

/** In tokens: words are cut wherever another token might have begun, and the joint of a list with a date in it has a handful of such places. */
const reach = 12;
