import { languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { monthsByName } from '../../languages/months.ts';
import { anyOf, endOfWord, startOfWord } from '../../text/any-of.ts';
import { lazily } from '../../text/lazily.ts';
import type { Span } from '../../text/span.ts';

/** A month with the day or the year beside it: "24 December 2017", "décembre 2017", "December 24". */
export interface WrittenDate {
  readonly span: Span;
  readonly month: number;
  /** Undefined where one of them is not there. */
  readonly day: number | undefined;
  readonly year: number | undefined;
  /** Of the month's name. */
  readonly at: Span;
}

/** The dates in a text of this language. A month alone is none: "may" and "mars" are words too. */
export function datesIn(text: string, language: Language): readonly WrittenDate[] {
  const pattern = patterns().get(language.id);
  if (pattern === undefined) return [];
  return Array.from(text.matchAll(pattern), (match) => {
    const { before, after, last, day, dayAfter = day, year, yearAfter = year, yearLast = yearAfter } = match.groups ?? {};
    const name = before ?? after ?? last ?? '';
    const start = match.index + match[0].indexOf(name);
    return {
      span: { start: match.index, end: match.index + match[0].length },
      month: monthNamed(name, language),
      day: dayAfter === undefined ? undefined : Number(dayAfter),
      year: yearLast === undefined ? undefined : Number(yearLast),
      at: { start, end: start + name.length },
    };
  });
}

/** The months that words of a text may be, dates or not. */
export function monthsNamed(text: string, language: Language): ReadonlySet<number> {
  const pattern = names().get(language.id);
  return new Set(pattern === undefined ? [] : Array.from(text.matchAll(pattern), ([name]) => monthNamed(name, language)));
}

const patterns = lazily(() => new Map(languages.map((language) => [language.id, patternOf(language)])));
const names = lazily(
  () =>
    new Map(languages.map((language) => [language.id, new RegExp(`${startOfWord}${anyOf(namesOfMonths(language))}${endOfWord}`, 'gi')])),
);

function monthNamed(name: string, { numbers }: Language): number {
  const written = name.toLowerCase();
  return monthsByName.get(written) ?? numbers.otherMonths?.get(written) ?? 0;
}

function namesOfMonths({ citing, numbers }: Language): readonly string[] {
  return [...citing.months, ...(numbers.otherMonths?.keys() ?? [])];
}

function patternOf(language: Language): RegExp {
  const { inDates, dayEndings } = language.citing;
  const [month, of] = [anyOf(namesOfMonths(language)), inDates.length === 0 ? '' : `(?:${anyOf(inDates)}\\s)?`];
  const ending = `${anyOf(dayEndings)}?`;
  const year = (name: string) => `(?<${name}>(?:1[6-9]|20)\\d{2})(?!\\d)`;
  return new RegExp(
    `(?<![\\d/])(?<day>\\d{1,2})${ending}\\s${of}(?<before>${month})${endOfWord}(?:,?\\s${of}${year('year')})?|(?<!\\p{L})(?<after>${month})\\s(?<dayAfter>\\d{1,2})(?!\\d)${ending}(?:,?\\s${year('yearAfter')})?|(?<!\\p{L})(?<last>${month}),?\\s${of}${year('yearLast')}`,
    'gu',
  );
}
