import { capitalized } from '../text/capitalized.ts';
import { cutAfter, shortened } from '../text/cut.ts';

/** What stands at the placeholders of a wording: `{name}` in “The bracket in {name} is not closed.” */
export type Values = Readonly<Record<string, string | number>>;

/** The wording with its values. */
export function filled(wording: string, values: Values): string {
  return wording.replace(placeholder, (_whole, name: string) => String(values[name] ?? ''));
}

/** The same of one that is a sentence or several: a value at its beginning gets a capital. */
export function sentence(wording: string, values: Values): string {
  return wording.startsWith('{') ? capitalized(filled(wording, values)) : filled(wording, values);
}

/**
 * The same in at most `most` UTF-16 code units: what stands between quotation marks is shortened, the longest of them first, since it can be read in the draft.
 * The rest of a wording is short, which a test of all wordings holds.
 */
export function fitted(wording: string, values: Values, most: number): string {
  const whole = sentence(wording, values);
  if (whole.length <= most) return whole;
  const quotes = [...wording.matchAll(quoted)].map(([, name = '']) => ({ name, text: String(values[name] ?? '') }));
  const room = most - (whole.length - quotes.reduce((sum, { text }) => sum + text.length, 0));
  const limit = limitOf(
    quotes.map(({ text }) => text.length),
    room,
  );
  return sentence(wording, { ...values, ...Object.fromEntries(quotes.map(({ name, text }) => [name, cutTo(text, limit)])) });
}

/** How long each may be for all to have room: the short ones stay whole, and the others share what these leave. */
function limitOf(lengths: readonly number[], room: number): number {
  let left = room;
  for (const [at, length] of lengths.toSorted((a, b) => a - b).entries()) {
    const share = Math.max(leastQuoteUnits, Math.floor(left / (lengths.length - at)));
    if (length > share) return share;
    left -= length;
  }
  return left;
}

/** Of words that were cut at their beginning already, the end matters. */
function cutTo(text: string, length: number): string {
  if (text.length <= length) return text;
  if (!text.startsWith('…')) return shortened(text, length - 1);
  const tail = text.slice(cutAfter(text, text.length - length + 1));
  const space = tail.indexOf(' ');
  return `…${space >= 0 && space < tail.length / 2 ? tail.slice(space + 1) : tail}`;
}

/** Two short words. */
const leastQuoteUnits = 12;

const placeholder = /\{(\w+)\}/g;
const quoted = /[“«]\u00a0?\{(\w+)\}/g;
