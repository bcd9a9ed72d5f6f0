import { partitionPoint } from '../../text/partition-point.ts';

/** The places of a longest ascending row among different numbers, in order: what is not in it has moved (Schensted, "Longest increasing and decreasing subsequences", 1961). */
export function longestAscending(numbers: readonly number[]): ReadonlySet<number> {
  /** By the length of a row, less one: the place of the least number in which such a row ends. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  numbers.forEach((number, place) => {
    const length = partitionPoint(ends.length, (at) => (numbers[ends[at] ?? 0] ?? 0) < number);
    previous[place] = length === 0 ? undefined : ends[length - 1];
    ends[length] = place;
  });
  const row = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) row.add(place);
  return row;
}
