/** The share of words that two texts have in common, each word as often as both have it (Dice's coefficient): from 0 to 1. The texts are hashes of words. */
export function wordsInCommon(a: readonly number[], b: readonly number[]): number {
  if (a.length + b.length === 0) return 1;
  const counts = new Map<number, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    shared++;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

/** What the likeness is at most, by the texts' lengths alone. */
export function mostInCommon(a: readonly number[], b: readonly number[]): number {
  return a.length + b.length === 0 ? 1 : (2 * Math.min(a.length, b.length)) / (a.length + b.length);
}
