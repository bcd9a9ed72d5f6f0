/** How long one check of one draft may take. */
export interface Budget {
  /** Of the clock's time. */
  readonly milliseconds: number;
  /** In milliseconds, from any beginning. */
  now(): number;
}

/** Runs from its making on. */
export interface Stopwatch {
  /** Whether the time is up. */
  isOver(): boolean;
  /** What went by since the last look was somebody else's time, and does not count. */
  leaveOut(): void;
}

/** Of a check that has just begun. Without a budget its time is never up. */
export function stopwatch(budget: Budget | undefined): Stopwatch {
  if (budget === undefined) return { isOver: () => false, leaveOut: () => {} };
  let left = budget.milliseconds;
  let looked = budget.now();
  return {
    isOver() {
      const now = budget.now();
      left -= now - looked;
      looked = now;
      return left < 0;
    },
    leaveOut: () => {
      looked = budget.now();
    },
  };
}
