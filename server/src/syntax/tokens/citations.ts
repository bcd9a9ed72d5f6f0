import type { IToken } from 'chevrotain';
import type { Citation } from '../../citations/citation.ts';
import { citationAt, citationBeginning } from '../../citations/read.ts';
import { capitals, contextual, digits, found, type TokenBeginnings } from './contextual.ts';

export const citationPlaces: TokenBeginnings = { starts: [...digits, ...capitals, 'c', '-', '–'], pattern: citationBeginning };

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

/** The last citation before, whose list this one may continue. */
function lastCitation(before: readonly IToken[]): Citation | undefined {
  for (let at = before.length - 1; at >= 0 && at >= before.length - reachTokens; at--) {
    const token = before[at];
    if (token?.tokenType === CitationToken) return token.payload as Citation;
  }
  return undefined;
}

/** What stands between two numbers of a list is at most three lines: words are cut wherever another token might begin, as at the figures of a date. */
const reachTokens = 48;
