import { partitionPoint } from '../../text/partition-point.ts';
import { type Numeral, rank } from '../numbering/numeral.ts';
import type { NumberedItem } from './nearest-numbers.ts';

/** Whether a paragraph from the first to the last, by their numbers in the draft, may count. Exact where both are the same; else it may be true in vain. */
export type Counts = (first: number, last: number) => boolean;

/** Numbered paragraphs in the order of their numbers: finds those next to a number without looking at the others. */
export interface RankedNumbers {
  /** Of the paragraphs that count, the one with the highest number below the wanted one; of several with that number, the first in the text. */
  lower(wanted: Numeral, counts: Counts): NumberedItem | undefined;
  higher(wanted: Numeral, counts: Counts): NumberedItem | undefined;
}

/** `targets` in the order of the text. Kept as a binary tree in the order of their numbers, whose nodes know the first and the last paragraph below them. */
export function rankedNumbers(targets: readonly NumberedItem[]): RankedNumbers {
  // Sorting keeps the order of the text among equals.
  const ranked = targets.toSorted((a, b) => rank(a) - rank(b));
  const width = 2 ** Math.ceil(Math.log2(Math.max(1, ranked.length)));
  const first = new Float64Array(2 * width).fill(Number.POSITIVE_INFINITY);
  const last = new Float64Array(2 * width).fill(Number.NEGATIVE_INFINITY);
  for (const [at, { index }] of ranked.entries()) first[width + at] = last[width + at] = index;
  for (let node = width - 1; node > 0; node--) {
    first[node] = Math.min(first[2 * node] ?? 0, first[2 * node + 1] ?? 0);
    last[node] = Math.max(last[2 * node] ?? 0, last[2 * node + 1] ?? 0);
  }
  return {
    lower(wanted, counts) {
      const found = lastBefore(from(rank(wanted)), counts);
      return found === undefined ? undefined : firstFrom(from(rank(found)), counts);
    },
    higher: (wanted, counts) => firstFrom(from(rank(wanted) + 1), counts),
  };

  /** How many have a lower rank. */
  function from(least: number): number {
    return partitionPoint(ranked.length, (at) => rank(ranked[at] as NumberedItem) < least);
  }

  function firstFrom(begin: number, counts: Counts, node = 1, start = 0, size = width): NumberedItem | undefined {
    if (start + size <= begin || start >= ranked.length || !counts(first[node] ?? 0, last[node] ?? 0)) return undefined;
    if (size === 1) return ranked[start];
    const half = size / 2;
    return firstFrom(begin, counts, 2 * node, start, half) ?? firstFrom(begin, counts, 2 * node + 1, start + half, half);
  }

  function lastBefore(end: number, counts: Counts, node = 1, start = 0, size = width): NumberedItem | undefined {
    if (start >= end || !counts(first[node] ?? 0, last[node] ?? 0)) return undefined;
    if (size === 1) return ranked[start];
    const half = size / 2;
    return lastBefore(end, counts, 2 * node + 1, start + half, half) ?? lastBefore(end, counts, 2 * node, start, half);
  }
}
