import { matchAt } from '../text/match-at.ts';
import type { Span } from '../text/span.ts';
import type { Citation } from './citation.ts';
import type { CitationList } from './family.ts';
import { organBefore } from './named-organ.ts';
import { withGaps } from './shape.ts';

/**
 * The word that makes a number at `offset` a citation, from its first letter to the number that stands first after it: "resolutions 242 (1967), 338 (1973)
 * and 60/288 of 8 September 2006". `before` is the citation before the offset: where only a comma or a conjunction lies between, this number goes on with its list.
 */
export function listWordBefore(text: string, offset: number, before: Citation | undefined): Span | undefined {
  if (before?.listed !== undefined && before.span.end < offset) {
    const separator = matchAt(between, text, before.span.end);
    if (separator !== undefined && before.span.end + separator[0].length === offset) return before.listed;
  }
  const word = matchAt(wordBefore, text, offset)?.groups?.['word'];
  return word === undefined ? undefined : { start: offset - word.length, end: offset };
}

/** What the list's word and the text before it say of the item at `offset`. */
export function listOf(text: string, word: Span, offset: number): CitationList {
  const written = /^\p{L}*/u.exec(text.slice(word.start, word.start + longestWordUnits))?.[0] ?? '';
  return {
    kind: /^r/i.test(written) ? 'resolution' : 'decision',
    plural: /s$/i.test(written),
    first: offset === word.end,
    organ: organBefore(text, word.start),
  };
}

/** The longest of these words, "resoluciones", has 12 code units. */
const longestWordUnits = 16;

// "resolutions on fisheries, including 1234 (2005)": a plural and its numbers may have a few words between them where one of these leads to the numbers; 64 code units are about ten words.
const leadIn =
  '(?:,?[^\\d.;:()[\\]]{0,64}[ \\n](?:including|in particular|especially|notably|namely|such as|en particular|en especial|notamment|em particular)(?=_\\d))';

/** The source of an expression without groups, for the words after which a number is a citation. */
export const citingWords =
  '(?<![A-Za-z\\d\\u00c0-\\u024f/])(?:r[eé]solutions?|resoluci[oó]n(?:es)?|resolu[cç](?:ão|ões)|d[eé]cisions?|decisi[oó]n(?:es)?|decis(?:ão|ões))';

const wordBefore = withGaps(`(?=[\\dSEIVXLAC])(?<=(?<word>${citingWords}` + `(?:(?<=s)${leadIn})?_(?:n(?:os?\\.?|[º°]s?\\.?)~)?))`, 'i');

const date = '(?:_(?:of|du|de|del)_\\d{1,2}(?:_de)?_[A-Za-zÀ-ɏ]{3,12}(?:_del?)?_\\d{4})?';
const between = withGaps(`${date}(?:~[,;]~(?:(?:and|or|as_well_as|y|e|et|ou|o)_)?|_(?:and|or|as_well_as|y|e|et|ou|o)_)`);
