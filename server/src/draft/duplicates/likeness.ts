/** The words of a text that carry meaning, in lower case: longer than three letters. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set([...text.toLowerCase().matchAll(/\p{L}{4,}/gu)].map((match) => match[0]));
}

/** How much two texts say with the same words, from 0 to 1: the shared words over those of the shorter text. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}
