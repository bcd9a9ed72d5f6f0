import type { Slices } from '../text/slices.ts';
import { type MemoHolder, once } from './memo.ts';

/**
 * Work over trees in turns, so that others can be served between two of them. A turn that takes too long is broken off where the next node's result has just
 * been kept, and the work begins anew in the next: it finds what was kept and soon comes to where it was. So it must be such that it may be done twice.
 */
export function* inTurns<T>(work: () => T, milliseconds = turnMilliseconds): Slices<T> {
  for (;;) {
    const before = turn;
    turn = { milliseconds, ends: undefined };
    try {
      return work();
    } catch (error) {
      if (error !== brokenOff) throw error;
    } finally {
      turn = before;
    }
    yield;
  }
}

/**
 * To be called when a node's result has been kept: ends a turn that has taken too long. Outside of turns it does nothing. Time counts from the first result that is new, so that each
 * turn comes further than the one before, however long it takes to come to where that one was.
 */
export function mayEndTurn(): void {
  if (turn === undefined) return;
  const now = performance.now();
  turn.ends ??= now + turn.milliseconds;
  if (now > turn.ends || turn.milliseconds === 0) throw brokenOff;
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

/** The one that is being taken. */
let turn: { readonly milliseconds: number; ends: number | undefined } | undefined;

const brokenOff = Symbol('broken off');
