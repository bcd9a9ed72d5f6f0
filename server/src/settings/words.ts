import { shortened } from '../text/cut.ts';

/** A name that a user wrote, as it is quoted in a message: it may be of any length. */
export function quoted(name: string): string {
  return `“${shortened(name, longestQuoteUnits)}”`;
}

/** A wrong value in a few words, since it may be of any size and depth. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? `"${shortened(value, longestQuoteUnits)}"` : String(value);
}

/** `"a", "b" or "c"`. */
export function orList(values: readonly string[]): string {
  const each = values.map((value) => `"${value}"`);
  return `${each.slice(0, -1).join(', ')} or ${each.at(-1)}`;
}

/** In UTF-16 code units. */
const longestQuoteUnits = 60;
