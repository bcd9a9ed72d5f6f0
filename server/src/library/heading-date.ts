import { allWords } from '../languages/index.ts';
import { monthsByName } from '../languages/months.ts';
import { anyOf } from '../text/any-of.ts';

/** The date that the paragraphs of a heading give, "2007-06-05"; undefined where they give none, or several. */
export function onlyDate(texts: readonly string[]): string | undefined {
  const dates = new Set(texts.flatMap((text) => Array.from(text.matchAll(date), ({ groups }) => isoDate(groups ?? {}))));
  const [only] = dates;
  return dates.size === 1 ? only : undefined;
}

const month = (name: string) => `(?<${name}>${anyOf([...monthsByName.keys()])})`;
const inDates = `(?:\\s${anyOf(allWords(({ citing }) => citing.inDates))})?`;
const ending = `${anyOf(allWords(({ citing }) => citing.dayEndings))}?`;
/** "June 5, 2007", "5 June 2007", "5 de junio de 2007". The first of several days counts for none: "June 5 to 7, 2007" is a meeting. */
const date = new RegExp(
  `\\b(?:${month('first')}\\s(?<dayAfter>\\d{1,2}),|(?<![-–]|to\\s|and\\s)(?<dayBefore>\\d{1,2})${ending}${inDates}\\s${month('second')}${inDates})\\s(?<year>(?:19|20)\\d\\d)\\b`,
  'gi',
);

function isoDate({ first, second, dayAfter, dayBefore, year }: Record<string, string | undefined>): string {
  const name = first ?? second ?? '';
  const number = monthsByName.get(name.toLowerCase()) ?? 0;
  return [year, twoDigits(number), twoDigits(Number(dayAfter ?? dayBefore))].join('-');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
