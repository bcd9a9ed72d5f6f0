/** Times in milliseconds. */
export interface Summary {
  readonly p50: number;
  readonly p99: number;
  readonly count: number;
}

/** @throws RangeError without samples: there is nothing to say of them. */
export function summary(samples: readonly number[]): Summary {
  if (samples.length === 0) throw new RangeError('No samples');
  const sorted = [...samples].sort((a, b) => a - b);
  return { p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99), count: sorted.length };
}

export function median(samples: readonly number[]): number {
  return summary(samples).p50;
}

/** How long one run takes, in milliseconds. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** The nearest rank: a value that was measured, never one between two. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
