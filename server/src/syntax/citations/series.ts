/** Pairs that are known to hold, by their first value: both values rise together, so two pairs bound all that lies between them. */
export type KnownPairs = readonly (readonly [key: number, value: number])[];

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What the value beside `key` can be; both bounds are equal where the pair itself is known. Unknown sides are infinite. */
export function boundsOf(pairs: KnownPairs, key: number): Bounds {
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  for (const [knownKey, knownValue] of pairs) {
    if (knownKey <= key) least = Math.max(least, knownValue);
    if (knownKey >= key) most = Math.min(most, knownValue);
  }
  return { least, most };
}

export function within({ least, most }: Bounds, value: number): boolean {
  return least <= value && value <= most;
}

/** "2003", "between 2003 and 2008", "2025 or later". */
export function boundsInWords({ least, most }: Bounds): string {
  if (least === most) return String(least);
  if (least === Number.NEGATIVE_INFINITY) return `${most} or earlier`;
  if (most === Number.POSITIVE_INFINITY) return `${least} or later`;
  return `between ${least} and ${most}`;
}
