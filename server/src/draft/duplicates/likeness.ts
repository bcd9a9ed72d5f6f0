/** The words of a text that carry meaning, in lower case: small words have up to three letters. */
export function longWords(text: string): ReadonlySet<string> {
  return new Set([...text.toLowerCase().matchAll(/\p{L}{4,}/gu)].map((match) => match[0]));
}

/** The share of the shorter text's words that the other text has too, from 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}
