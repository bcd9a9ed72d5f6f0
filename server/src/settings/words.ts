import { shortened } from '../text/cut.ts';
import { say } from '../wording/say.ts';

/** A name that a user wrote, as a message has room for it: it may be of any length. */
export function quotable(name: string): string {
  return shortened(name, longestQuoteUnits);
}

/** A wrong value in a few words, since it may be of any size and depth. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return say('aList');
  if (typeof value === 'object' && value !== null) return say('anObject');
  return typeof value === 'string' ? `"${shortened(value, longestQuoteUnits)}"` : String(value);
}

/** `"a", "b" or "c"`. */
export function orList(values: readonly string[]): string {
  const each = values.map((value) => `"${value}"`);
  return say('orLast', { values: each.slice(0, -1).join(', '), last: each.at(-1) ?? '' });
}

/** In UTF-16 code units. */
const longestQuoteUnits = 60;
