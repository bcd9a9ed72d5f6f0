import { allWords } from '../languages/index.ts';
import { anyOf } from '../text/any-of.ts';

/** Whether the brackets at these offsets only hold a place for text to come: `[X]`, `[date]`, `[*Placeholder* …]`. */
export function holdsPlace(text: string, open: number, close: number): boolean {
  // The brackets of “modalit[y]” hold a part of a word.
  return placeholder.test(text.slice(open + 1, Math.min(close, open + longestUnits))) && !/\p{L}/u.test(text.charAt(open - 1));
}

/** In UTF-16 code units, of a placeholder that says what is to come. */
const longestUnits = 200;

const placeholder = new RegExp(
  `^\\s*\\*{0,2}(?:[xX]{1,4}|[yYzZN]|\\d{0,2}[xX]{2}|${anyOf(
    allWords(({ brackets }) => brackets.blanks),
    ' ',
  )}|\\.{2,}|…|_+|Placeholder\\b[^\\]]*)\\*{0,2}\\s*$`,
  'i',
);
