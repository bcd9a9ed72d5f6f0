/** How long one check of one draft may take. */
export interface Budget {
  readonly milliseconds: number;
  /** The time in milliseconds, from any beginning. */
  now(): number;
}

/** Measures the time that a check takes, from its beginning. */
export interface Stopwatch {
  /** Whether the time is up. */
  isOver(): boolean;
  /** Leaves out the time since the last look, in which other work ran. */
  leaveOut(): void;
}

/** A stopwatch for a check that begins now. Without a budget its time is never up. */
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
