import type { KnownPairs } from './series.ts';

export type Range = readonly [first: number, last: number];

export function inRange([first, last]: Range, number: number): boolean {
  return first <= number && number <= last;
}

export function rangeInWords([first, last]: Range): string {
  if (!Number.isFinite(first)) return `up to ${last}`;
  return Number.isFinite(last) ? `${first} to ${last}` : `from ${first}`;
}

/** From the title pages of the sessions' volumes; open ends lie between two such pages. */
export const resolutionsBySession: ReadonlyMap<number, Range> = new Map<number, Range>([
  [27, [1445, 1531]],
  [28, [1532, 1606]],
  [29, [1607, 1697]],
  [30, [1698, 1764]],
  [34, [Number.NEGATIVE_INFINITY, 2060]],
  [35, [2061, 2157]],
  [36, [2158, 2258]],
  [37, [2259, 2353]],
  [38, [2354, Number.POSITIVE_INFINITY]],
  [42, [2699, 2764]],
  [44, [2814, 2871]],
  [52, [2982, 2996]],
]);

export const declarationsBySession: ReadonlyMap<number, Range> = new Map<number, Range>([
  [27, [13, 15]],
  [28, [16, 19]],
  [30, [23, 24]],
  [35, [41, 45]],
  [36, [46, 51]],
  [37, [52, 56]],
  [42, [69, 70]],
  [44, [74, 79]],
  [52, [106, 109]],
]);

/** Resolutions of the Permanent Council whose meeting and year are known. */
const known: readonly (readonly [number: number, meeting: number, year: number])[] = [
  [873, 1459, 2004],
  [908, 1567, 2006],
  [915, 1587, 2007],
  [952, 1699, 2009],
  [953, 1700, 2009],
  [965, 1733, 2009],
  [1005, 1863, 2012],
  [1095, 2145, 2018],
];

export const councilMeetings: KnownPairs = known.map(([number, meeting]) => [number, meeting]);
export const councilYears: KnownPairs = known.map(([number, , year]) => [number, year]);
