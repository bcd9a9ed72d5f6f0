import { allWords } from '../languages/index.ts';
import { anyOf } from '../text/any-of.ts';

/** True where the brackets at these offsets hold a place only: `[X]`, `[date]`, `[*Placeholder* …]`. */
export function holdsPlace(text: string, open: number, close: number): boolean {
  // “modalit[y]” has a part of a word in its brackets.
  return placeholder.test(text.slice(open + 1, Math.min(close, open + 200))) && !/\p{L}/u.test(text.charAt(open - 1));
}

const placeholder = new RegExp(
  `^\\s*\\*{0,2}(?:[xX]{1,4}|[yYzZN]|\\d{0,2}[xX]{2}|${anyOf(
    allWords(({ brackets }) => brackets.blanks),
    ' ',
  )}|\\.{2,}|…|_+|Placeholder\\b[^\\]]*)\\*{0,2}\\s*$`,
  'i',
);
