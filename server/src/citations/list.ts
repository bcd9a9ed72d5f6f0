import { allWords } from '../languages/index.ts';
import { anyOf, anyWord } from '../text/any-of.ts';
import { matchAt } from '../text/match-at.ts';
import type { Span } from '../text/span.ts';
import type { Citation } from './citation.ts';
import { datingBetween } from './dating.ts';
import type { CitationList } from './family.ts';
import { ofOrgan, organBefore, organName } from './named-organ.ts';
import { withGaps } from './shape.ts';

/**
 * The word that makes a number at `offset` a citation, from its first letter to the number that stands first after it: "resolutions 242 (1967), 338 (1973)
 * and 60/288 of 8 September 2006". `before` is the citation before the offset: where only a comma or a conjunction lies between, this number goes on with its list.
 */
export function listWordBefore(text: string, offset: number, before: Citation | undefined): Span | undefined {
  const list = before && (before.listed ?? headOf(before, text));
  if (list !== undefined && before !== undefined && before.span.end < offset) {
    const separator = matchAt(between, text, before.span.end);
    if (separator !== undefined && before.span.end + separator[0].length === offset) return list;
  }
  const word = wordAt(text, offset);
  return word === undefined ? undefined : { start: offset - word.length, end: offset };
}

/**
 * The same where words about the text before stand between: "resolutions 377 A (V) of 3 November 1950 on uniting for peace and 76/262 of 26 April 2022". Only a
 * number that has a date or a title itself may be one of these.
 */
export function listWordFarBefore(text: string, offset: number, before: Citation | undefined): Span | undefined {
  if (before?.listed === undefined || offset - before.span.end > aboutTextUnits) return undefined;
  // A title may have a full stop or a colon in it.
  const words = text.slice(before.span.end, offset).replace(/[“«][^”»]*[”»]/g, '');
  return joining.test(words) && !sentenceEnd.test(words) && listOf(text, before.listed, offset).plural ? before.listed : undefined;
}

/** What the list's word and the text before it say of the item at `offset`. */
export function listOf(text: string, word: Span, offset: number): CitationList {
  const start = text.slice(word.start, word.start + longestWordUnits);
  const head = symbolHead.exec(start);
  if (head !== null) {
    const [, organ = '', type] = head;
    return { kind: type === 'RES' ? 'resolution' : 'decision', plural: true, first: false, organ: organsOfHeads.get(organ) ?? organ };
  }
  const written = /^\p{L}*/u.exec(start)?.[0] ?? '';
  return {
    kind: /^r/i.test(written) ? 'resolution' : 'decision',
    plural: /s$/i.test(written),
    first: offset === word.end,
    organ: organBefore(text, word.end),
  };
}

/** The word of a list right before `offset`, with what stands between: “resolution ”, “resoluciones de la Asamblea ”. */
function wordAt(text: string, offset: number): string | undefined {
  return matchAt(wordBefore, text, offset)?.groups?.['word'];
}

/** Whether a title of its own follows the citation that ends at `offset`: "60/1, entitled". */
export function hasTitleAfter(text: string, offset: number): boolean {
  return matchAt(titled, text, offset) !== undefined;
}

/** What the word right before a symbol calls it; undefined where there is none, and where it calls it a draft. */
export function calledAt(text: string, offset: number): CitationList['kind'] | undefined {
  const word = wordAt(text, offset);
  if (word === undefined || matchAt(afterDraft, text, offset - word.length) !== undefined) return undefined;
  return listOf(text, { start: offset - word.length, end: offset }, offset).kind;
}

/** A symbol in full may begin a list of numbers that share its head: "A/RES/60/1, 60/288 and 61/1". */
function headOf({ span }: Citation, text: string): Span | undefined {
  return symbolHead.test(text.slice(span.start, span.start + longestWordUnits)) ? span : undefined;
}

const symbolHead = /^([A-Z]{1,2}|A\/HRC)\/\s?(RES|DEC)\b/;
const organsOfHeads: ReadonlyMap<string, string> = new Map([
  ['A/HRC', 'HRC'],
  ['E', 'ECOSOC'],
]);
const afterDraft = new RegExp(`(?<=${anyOf(allWords(({ citing }) => citing.draft))}\\s)`, 'iy');

const titled = new RegExp(`,?\\s${anyWord(allWords(({ sentences }) => sentences.beforeTitles))}`, 'y');

/** The longest of these words, "resoluciones", has 12 code units. */
const longestWordUnits = 16;
/** What a list says of one of its texts, its title included, is seldom longer than three lines. */
const aboutTextUnits = 300;
const sentenceEnd = /[.;:]\s/;

// "resolutions on fisheries, including 1234 (2005)": a plural and its numbers may have a few words between them where one of these leads to the numbers; 64 code units are about ten words.
const examples = anyOf(
  allWords(({ citing }) => citing.examples),
  '_',
);
const leadIn = `(?:,?[^\\d.;:()[\\]]{0,64}[ \\n]${examples}(?=_\\d))`;
const nouns = anyOf(allWords(({ citing }) => [...citing.resolution, ...citing.decision]));

/** The source of an expression without groups, for the words after which a number is a citation. */
export const citingWords = `(?<![A-Za-z\\d\\u00c0-\\u024f/])${nouns}`;

const wordBefore = withGaps(
  '(?=[\\dSEIVXLAC])(?<=(?<word>' +
    `${citingWords}(?:(?<=s)${leadIn}|_${ofOrgan}(?:_|(?<=[’']))${organName})?_(?:n(?:os?\\.?|[º°]s?\\.?)~)?))`,
  'i',
);

const conjunction = anyOf(
  allWords(({ conjunctions: { and, or, more } }) => [...and, ...or, ...more]),
  '_',
);
const through = anyOf(allWords(({ citing }) => citing.through));
const parts = `${anyOf(allWords(({ citing }) => citing.parts))}(?:_[IVX\\d]{1,5})?`;
const part = `(?:~,~${parts}|_\\(${parts}\\))?`;
const noteMark = '(?:\\[\\^[^\\]\\s]{1,8}\\])?';
const between = withGaps(
  `${noteMark}${datingBetween}${part}${noteMark}(?:~[,;]~(?:${conjunction}_)?|_(?:${conjunction}|${through})_|~[–—]~)`,
  'i',
);
const joining = new RegExp(`(?:,\\s*|\\s${anyOf(allWords(({ conjunctions: { and } }) => and))}\\s+)$`);
