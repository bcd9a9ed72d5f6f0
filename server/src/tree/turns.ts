import type { Slices } from '../text/slices.ts';
import { type MemoHolder, once } from './memo.ts';

/**
 * Work over trees in turns, so that others can be served between two of them. A turn that takes too long is broken off where the next node's result has just
 * been kept, and the work begins anew in the next: it finds what was kept and soon comes to where it was. So it must be such that it may be done twice.
 */
export function* inTurns<T>(work: () => T, milliseconds = turnMilliseconds): Slices<T> {
  for (;;) {
    const before = turnEnds;
    turnEnds = performance.now() + milliseconds;
    try {
      return work();
    } catch (error) {
      if (error !== brokenOff) throw error;
    } finally {
      turnEnds = before;
    }
    yield;
  }
}

/** To be called when a node's result has been kept: ends a turn that has taken too long. Outside of turns it does nothing. */
export function mayEndTurn(): void {
  if (turnEnds !== never && performance.now() >= turnEnds) throw brokenOff;
}

/** As `once`, of a tree's nodes. */
export function onceInTurns<T, K extends MemoHolder>(compute: (of: K) => T): (of: K) => T {
  return once(compute, mayEndTurn);
}

/** Whoever handles errors lets this one pass: it is none. */
export function isBrokenOff(error: unknown): boolean {
  return error === brokenOff;
}

/** Half of what a person can feel, with what cannot be broken off. */
const turnMilliseconds = 10;

const never = Number.POSITIVE_INFINITY;
let turnEnds = never;

const brokenOff = Symbol('broken off');
