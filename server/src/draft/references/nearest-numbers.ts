import { type Numeral, rank } from '../numbering/numeral.ts';

/** A paragraph, an article or a point, by its number. */
export interface NumberedItem extends Numeral {
  /** The number of its paragraph in the draft, from 0. */
  readonly index: number;
}

/** The items next to a number that none has. */
export interface NearestNumbers {
  readonly lower: NumberedItem | undefined;
  readonly higher: NumberedItem | undefined;
  /** Those two, the nearer one first; the lower one first where both are equally near. */
  readonly nearest: readonly NumberedItem[];
}

/** Looks at every item: for the few points of a list. `rankedNumbers` serves long lists. */
export function nearestNumbersAmong(targets: readonly NumberedItem[], wanted: Numeral): NearestNumbers {
  let lower: NumberedItem | undefined;
  let higher: NumberedItem | undefined;
  for (const target of targets) {
    const distance = rank(target) - rank(wanted);
    if (distance < 0 && (lower === undefined || rank(target) > rank(lower))) lower = target;
    if (distance > 0 && (higher === undefined || rank(target) < rank(higher))) higher = target;
  }
  return { lower, higher, nearest: nearestOf(lower, higher, wanted) };
}

export function nearestOf(lower: NumberedItem | undefined, higher: NumberedItem | undefined, wanted: Numeral): readonly NumberedItem[] {
  const nearest = [lower, higher].filter((target) => target !== undefined);
  return nearest.sort((a, b) => Math.abs(rank(a) - rank(wanted)) - Math.abs(rank(b) - rank(wanted)));
}
