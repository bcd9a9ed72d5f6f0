/** Rows of numbers that are known to belong together, by the first: all rise together, so two rows bound what lies between them. */
export type KnownNumbers = readonly (readonly number[])[];

/** A table of numbers: "908 1567 2006, 915 1587 2007". */
export function rows(table: string): number[][] {
  return table.split(',').map((row) => row.trim().split(/\s+/).map(Number));
}

/** From the least to the most; both are equal where a value is known, and infinite on a side that is not. */
export type Bounds = readonly [least: number, most: number];

/** What the value beside `key`, the first of a row, can be. */
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
  if (least === Number.NEGATIVE_INFINITY) return `${most} or earlier`;
  if (most === Number.POSITIVE_INFINITY) return `${least} or later`;
  return `between ${least} and ${most}`;
}

/** Of a range that is closed on one side at least: "2158 to 2258", "up to 2060", "from 2354". */
export function rangeInWords([first, last]: Bounds): string {
  if (first === Number.NEGATIVE_INFINITY) return `up to ${last}`;
  return last === Number.POSITIVE_INFINITY ? `from ${first}` : `${first} to ${last}`;
}
