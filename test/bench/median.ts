/** NaN of nothing. */
export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5);
}

/** The nearest rank: a value that was measured, never one between two. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
