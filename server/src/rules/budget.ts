/** How long one check of one draft may take. */
export interface Budget {
  /** Of the clock's time. */
  readonly milliseconds: number;
  /** In milliseconds, from any beginning. */
  now(): number;
}

/** A check that has just begun: tells whether its time is up. Without a budget it never is. */
export function stopwatch(budget: Budget | undefined): () => boolean {
  if (budget === undefined) return () => false;
  const end = budget.now() + budget.milliseconds;
  return () => budget.now() > end;
}
