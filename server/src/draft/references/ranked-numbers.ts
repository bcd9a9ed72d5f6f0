import { type Numeral, rank, type Target } from './nearest-numbers.ts';

/** Whether any place from the first to the last may count: exact for one place, and for many that are all different. */
export type Counts = (first: number, last: number) => boolean;

/** Numbered paragraphs, by their numbers: which stand next to a number is told without a look at the others. */
export interface RankedNumbers {
  /** Of the paragraphs that count, the highest number below the wanted one; of several that bear it, the first in the text. */
  lower(wanted: Numeral, counts: Counts): Target | undefined;
  higher(wanted: Numeral, counts: Counts): Target | undefined;
}

/** `targets` in the order of the text. A tree over them in the order of their numbers, whose nodes know the first and the last place below them. */
export function rankedNumbers(targets: readonly Target[]): RankedNumbers {
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
    let low = 0;
    let high = ranked.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const target = ranked[middle];
      if (target !== undefined && rank(target) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function firstFrom(begin: number, counts: Counts, node = 1, start = 0, size = width): Target | undefined {
    if (start + size <= begin || start >= ranked.length || !counts(first[node] ?? 0, last[node] ?? 0)) return undefined;
    if (size === 1) return ranked[start];
    const half = size / 2;
    return firstFrom(begin, counts, 2 * node, start, half) ?? firstFrom(begin, counts, 2 * node + 1, start + half, half);
  }

  function lastBefore(end: number, counts: Counts, node = 1, start = 0, size = width): Target | undefined {
    if (start >= end || !counts(first[node] ?? 0, last[node] ?? 0)) return undefined;
    if (size === 1) return ranked[start];
    const half = size / 2;
    return lastBefore(end, counts, 2 * node + 1, start + half, half) ?? lastBefore(end, counts, 2 * node, start, half);
  }
}
