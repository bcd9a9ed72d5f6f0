import { allWords } from '../languages/index.ts';
import { monthsByName } from '../languages/months.ts';
import { anyOf } from '../text/any-of.ts';
import { matchAt } from '../text/match-at.ts';
import type { Span } from '../text/span.ts';
import { ofOrgan, organName } from './named-organ.ts';
import { withGaps } from './shape.ts';

/** The date that a text gives to one that it cites. */
export interface Dating {
  /** Of the date alone, in UTF-16 code units: “24 December 2017”. */
  readonly span: Span;
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The date of the citation that ends at `offset`: "resolution 72/305 of 24 December 2017", "la resolución 53/30 de la Asamblea General, de 23 de noviembre de 1998". */
export function datingAt(text: string, offset: number): Dating | undefined {
  const match = matchAt(pattern, text, offset);
  if (match === undefined) return undefined;
  const { date = '', monthFirst = '', dayLast = '', day = dayLast, month = monthFirst, year } = match.groups ?? {};
  const end = offset + match[0].length;
  return {
    span: { start: end - date.length, end },
    year: Number(year),
    month: monthsByName.get(month.toLowerCase()) ?? 0,
    day: Number(day),
  };
}

const monthName = anyOf([...monthsByName.keys()]);
const inDates = `(?:_${anyOf(allWords(({ citing }) => citing.inDates))})?`;
const dayEnding = `${anyOf(allWords(({ citing }) => citing.dayEndings))}?`;
const dated = anyOf(
  allWords(({ citing }) => citing.dated),
  '_',
);
const organ = `(?:_${ofOrgan}(?:_|(?<=[’']))${organName})?`;

/** The source of what may stand between a number and the next one of its list: its organ and its date, whose year a later one may give, a gap as `_`. No group has a name. */
export const datingBetween = `(?:${organ}(?:~,?_${dated}_\\d{1,2}${dayEnding}${inDates}_${monthName}(?:${inDates}_\\d{4})?)?)`;

const pattern = withGaps(
  `${organ}~,?_${dated}_(?<date>(?:(?<day>\\d{1,2})${dayEnding}${inDates}_(?<month>${monthName})${inDates}|(?<monthFirst>${monthName})_(?<dayLast>\\d{1,2})${dayEnding},?)_(?<year>(?:19|20)\\d{2}))(?!\\d)`,
  'i',
);
