import { monthsByName } from '../../languages/months.ts';
import { oneLine } from '../../text/white-space.ts';

/**
 * A date as ISO 8601 writes it, to the day, the month or the year: of "22 September 2024", "September 22, 2024", "2024-9-22", "2024". Undefined for what
 * is no date, and for a day that no calendar has.
 */
export function isoDate(written: string): string | undefined {
  const text = oneLine(written);
  const { groups } = forms.map((form) => form.exec(text)).find((found) => found !== null) ?? {};
  if (groups === undefined) return undefined;
  const { year = '', month, day } = groups;
  return isoOf(Number(year), monthNumber(month), day === undefined ? undefined : Number(day));
}

/** Undefined where there is no such day. */
export function isoOf(year: number, month?: number, day?: number): string | undefined {
  if (!isWithin(year, firstYear, lastYear)) return undefined;
  if (month === undefined) return day === undefined ? `${year}` : undefined;
  if (!isWithin(month, 1, 12)) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  // The day before the first of the next month is the last of this one.
  return isWithin(day, 1, new Date(Date.UTC(year, month, 0)).getUTCDate()) ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** Older texts have no symbols. The United Nations' own files write the year 1 where they know none. */
const firstYear = 1800;
const lastYear = 2199;

const monthName = '(?<month>\\p{L}+)';

const forms = [
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2})(?:T.*)?)?)?$/,
  new RegExp(`^(?:(?<day>\\d{1,2}) )?${monthName},? (?<year>\\d{4})$`, 'u'),
  new RegExp(`^${monthName} (?<day>\\d{1,2}), (?<year>\\d{4})$`, 'u'),
];

/** From 1; undefined where none is written, and 0 for a word that names no month. */
function monthNumber(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d/.test(written)) return Number(written);
  return monthsByName.get(written.toLowerCase()) ?? 0;
}

function isWithin(value: number, first: number, last: number): boolean {
  return Number.isInteger(value) && value >= first && value <= last;
}

function two(value: number): string {
  return `${value}`.padStart(2, '0');
}
