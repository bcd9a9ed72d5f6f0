import type { Language } from '../../languages/language.ts';
import type { NumberWords } from '../../languages/number-words.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import { fromRoman } from '../../text/roman.ts';
import { contains, type Span } from '../../text/span.ts';
import { type ComposedNumber, numberAt } from './compose.ts';
import { datesIn, monthsNamed, type WrittenDate } from './dates.ts';
import type { Fact } from './fact.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * The numbers of a text by their values, in figures and in words, and the months of its dates. What may be no number for somebody who reads another language is `offered` alone: a numeral in capitals, "XXI"; what letters or a
 * stroke make a symbol of, "COVID-19"; an hour of the day; a decade, "1990s"; "one", which is an article in most languages.
 */
export function numberFacts(text: string, language: Language | undefined): readonly Fact[] {
  const dates = language === undefined ? [] : datesIn(text, language);
  const facts: Fact[] = dates.flatMap(({ month, day, year, span, at }): readonly Fact[] => {
    const fact: Fact = { kind: 'date', key: `m:${month}`, span, at, claim: 'certain' };
    return day === undefined || year === undefined ? [fact] : [fact, { ...fact, key: `d:${year}-${month}-${day}`, claim: 'loose' }];
  });
  if (language !== undefined)
    for (const month of monthsNamed(text, language))
      facts.push({ kind: 'date', key: `m:${month}`, span: nowhere, at: nowhere, claim: 'offered' });
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; ) {
    const found = numberAt(tokens, at, language?.numbers);
    if (found === undefined) facts.push(...romanFacts(tokens[at]));
    else facts.push(...factsOf(text, found.number, language?.numbers, dates));
    at += found?.size ?? 1;
  }
  return facts;
}

const nowhere: Span = { start: 0, end: 0 };

function factsOf(text: string, number: ComposedNumber, words: NumberWords | undefined, dates: readonly WrittenDate[]): readonly Fact[] {
  const { value, others, span, inFigures } = number;
  const next = dates[partitionPoint(dates.length, (at) => (dates[at]?.span.end ?? 0) < span.end)];
  const date = next !== undefined && contains(next.span, span) ? next : undefined;
  const isRangeEnd = inFigures && yearBefore.test(text.slice(Math.max(0, span.start - 5), span.start)) && value < 100;
  const isSymbol = inFigures && date === undefined && belongsToSymbol(text, span, words);
  const claim =
    isSymbol || isRangeEnd || (!inFigures && value === 1) ? 'offered' : inFigures || value > mostLooseValue ? 'certain' : 'loose';
  const common = { kind: date === undefined ? ('number' as const) : ('date' as const), span: date?.span ?? span, at: span };
  // “1980s” may be “les années 80”, and “2024-25” “2024-2025”.
  const alike = [...others, ...(isSymbol && value >= 1000 ? [value % 100] : []), ...(isRangeEnd ? [1900 + value, 2000 + value] : [])];
  return [{ ...common, key: `n:${value}`, claim }, ...alike.map((other) => ({ ...common, key: `n:${other}`, claim: 'offered' as const }))];
}

const yearBefore = /\d{4}[-\u2010\u2011\u2013]$/;
/** Numbers in words up to this one are often said by another word in another language: "both", "twice", "a fortnight", "a dozen", "half-yearly". */
const mostLooseValue = 12;

function belongsToSymbol(text: string, { start, end }: Span, words: NumberWords | undefined): boolean {
  if (symbolBefore.test(text.slice(Math.max(0, start - 3), start))) return true;
  const rest = text.slice(end, end + longestEndingUnits);
  if (/^(?:[/:.][\p{L}\d]|[/:]\d)/u.test(rest)) return true;
  const [letters = ''] = /^\.?[\p{L}ºª]+/u.exec(rest) ?? [];
  if (letters !== '' && words?.ordinalEndings.includes(letters) !== true) return true;
  const after = rest.trimStart().toLowerCase();
  return words?.hours.some((each) => after.startsWith(each) && !/^\p{L}/u.test(after.slice(each.length))) ?? false;
}

/** A letter, a stroke, or a letter and a hyphen. */
const symbolBefore = /[\p{L}/]$|\p{L}[-\u2010\u2011]$|\d[.:/]$/u;
/** As much of what follows as may be the ending of an ordinal or the word for an hour. */
const longestEndingUnits = 12;

function romanFacts(token: Token | undefined): readonly Fact[] {
  const numeral = token?.kind === 'word' ? /^[IVXLC]+(?=\p{Ll}{0,3}$)/u.exec(token.text)?.[0] : undefined;
  const value = numeral === undefined ? undefined : fromRoman(numeral);
  if (token === undefined || value === undefined) return [];
  return [{ kind: 'number', key: `n:${value}`, span: token.span, at: token.span, claim: 'offered' }];
}
