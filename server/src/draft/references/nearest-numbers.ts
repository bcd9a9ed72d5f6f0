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

/** Looks at each: for the few points of a list. `rankedNumbers` serves many. */
export function neighboursOf(targets: readonly Target[], wanted: Numeral): Neighbours {
  let lower: Target | undefined;
  let higher: Target | undefined;
  for (const target of targets) {
    const distance = rank(target) - rank(wanted);
    if (distance < 0 && (lower === undefined || rank(target) > rank(lower))) lower = target;
    if (distance > 0 && (higher === undefined || rank(target) < rank(higher))) higher = target;
  }
  return { lower, higher, nearest: nearestOf(lower, higher, wanted) };
}

export function nearestOf(lower: Target | undefined, higher: Target | undefined, wanted: Numeral): readonly Target[] {
  const nearest = [lower, higher].filter((target) => target !== undefined);
  return nearest.sort((a, b) => Math.abs(rank(a) - rank(wanted)) - Math.abs(rank(b) - rank(wanted)));
}

/** There are nine Latin suffixes. */
export function rank({ number, suffix }: Numeral): number {
  return number * 10 + suffix;
}
