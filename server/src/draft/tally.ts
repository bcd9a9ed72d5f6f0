import { type Chunk, sharedEnds } from './paragraph-list.ts';

/**
 * What the chunks of a draft come to together, such as how often each word stands in it: brought up to date from the draft that was asked for last, so
 * that a keystroke takes one chunk out and puts another in. `add` changes the sum in place; `by` is 1 or -1. Callers must not hold
 * on to what they are given: the next draft's sum is made of it.
 */
export function tally<Sum>(empty: () => Sum, add: (sum: Sum, chunk: Chunk, by: 1 | -1) => void): (chunks: readonly Chunk[]) => Sum {
  // Weak, and held by the list that it is about: who forgets a draft forgets its sums.
  let last: WeakRef<Tallied<Sum>> | undefined;
  const kept = new WeakMap<readonly Chunk[], Tallied<Sum>>();

  function filled(chunks: readonly Chunk[]): Sum {
    const sum = empty();
    for (const chunk of chunks) add(sum, chunk, 1);
    return sum;
  }

  /** Undefined where so little is shared that counting anew is less work. */
  function moved({ chunks: old, sum }: Tallied<Sum>, chunks: readonly Chunk[]): Sum | undefined {
    const { start, end } = sharedEnds(old, chunks);
    if (start + end < chunks.length / 2) return undefined;
    for (const chunk of old.slice(start, old.length - end)) add(sum, chunk, -1);
    for (const chunk of chunks.slice(start, chunks.length - end)) add(sum, chunk, 1);
    return sum;
  }

  return (chunks) => {
    const known = last?.deref();
    if (known?.chunks === chunks) return known.sum;
    // An exception half way would leave a sum of neither draft: until the new one is whole, there is none.
    last = undefined;
    const sum = (known && moved(known, chunks)) ?? filled(chunks);
    const now = { chunks, sum };
    kept.set(chunks, now);
    last = new WeakRef(now);
    return sum;
  };
}

interface Tallied<Sum> {
  readonly chunks: readonly Chunk[];
  readonly sum: Sum;
}
