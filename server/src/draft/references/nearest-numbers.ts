export interface Numeral {
  readonly number: number;
  /** 0 for none, 1 for bis. */
  readonly suffix: number;
}

/** A paragraph, an article or a point that is there. */
export interface Target extends Numeral {
  /** The number of its paragraph in the draft, from 0. */
  readonly index: number;
}

/** What stands next to a number that is not there. */
export interface Neighbours {
  readonly lower: Target | undefined;
  readonly higher: Target | undefined;
  /** Those two, the nearest first; of two equally near the lower. */
  readonly nearest: readonly Target[];
}

export function neighboursOf(targets: readonly Target[], wanted: Numeral): Neighbours {
  return neighboursAmong(inOrder(targets), wanted);
}

/** By number; those of one number in the order in which they stand. */
export function inOrder<T extends Target>(targets: readonly T[]): readonly T[] {
  return targets.toSorted((a, b) => rank(a) - rank(b));
}

/** Among targets that are `inOrder`, those that `counts` counts: looked for from the wanted number on, so that the nearest are met first. */
export function neighboursAmong<T extends Target>(
  targets: readonly T[],
  wanted: Numeral,
  counts: (target: T) => boolean = () => true,
): Neighbours {
  let start = 0;
  let end = targets.length;
  while (start < end) {
    const middle = (start + end) >> 1;
    if (rank(targets[middle] as T) < rank(wanted)) start = middle + 1;
    else end = middle;
  }
  let lower: T | undefined;
  for (let at = start - 1; at >= 0; at--) {
    const target = targets[at] as T;
    if (lower !== undefined && rank(target) < rank(lower)) break;
    if (counts(target)) lower = target;
  }
  let higher: T | undefined;
  for (let at = start; at < targets.length && higher === undefined; at++) {
    const target = targets[at] as T;
    if (rank(target) > rank(wanted) && counts(target)) higher = target;
  }
  const nearest = [lower, higher].filter((target) => target !== undefined);
  nearest.sort((a, b) => Math.abs(rank(a) - rank(wanted)) - Math.abs(rank(b) - rank(wanted)));
  return { lower, higher, nearest };
}

/** There are nine Latin suffixes. */
function rank({ number, suffix }: Numeral): number {
  return number * 10 + suffix;
}
