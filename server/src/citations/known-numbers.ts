import { say } from '../wording/say.ts';

/** Rows of numbers that belong together, in the order of the first. All columns rise together, so two rows bound the values between them. */
export type KnownNumbers = readonly (readonly number[])[];

/** A table of numbers: "908 1567 2006, 915 1587 2007". */
export function rows(table: string): number[][] {
  return table.split(',').map((row) => row.trim().split(/\s+/).map(Number));
}

/** The least and the most that a value can be: equal where it is known, infinite on a side where nothing bounds it. */
export type Bounds = readonly [least: number, most: number];

/** The bounds of the value in `column` of the row that begins with `key`. */
export function boundsOf(known: KnownNumbers, key: number, column = 1): Bounds {
  const values = (fits: (first: number) => boolean): number[] => known.flatMap((row) => (fits(row[0] ?? 0) ? (row[column] ?? []) : []));
  return [Math.max(...values((first) => first <= key)), Math.min(...values((first) => first >= key))];
}

export function within([least, most]: Bounds, value: number): boolean {
  return least <= value && value <= most;
}

/** "2003", "between 2003 and 2008", "2025 or later". */
export function boundsInWords([least, most]: Bounds): string {
  if (least === most) return String(least);
  if (least === Number.NEGATIVE_INFINITY) return say('orEarlier', { most });
  return most === Number.POSITIVE_INFINITY ? say('orLater', { least }) : say('between', { least, most });
}

/** A range with a bound on one side at least: "2158 to 2258", "up to 2060", "from 2354". */
export function rangeInWords([first, last]: Bounds): string {
  if (first === Number.NEGATIVE_INFINITY) return say('upTo', { last });
  return last === Number.POSITIVE_INFINITY ? say('fromFirst', { first }) : say('fromFirstToLast', { first, last });
}
