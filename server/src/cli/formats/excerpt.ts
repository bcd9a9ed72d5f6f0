import type { Excerpt } from '../report.ts';

/** The window of the draft, and under it a line that marks the place. */
export function excerptLines({ text, start, end, cutBefore, cutAfter }: Excerpt): [shown: string, marks: string] {
  const before = cutBefore ? '… ' : '';
  const marked = text.slice(start, end);
  const indent = columnsOf(before) + columnsOf(text.slice(0, start));
  return [`${before}${printable(text)}${cutAfter ? ' …' : ''}`, ' '.repeat(indent) + '^'.repeat(Math.max(1, columnsOf(marked)))];
}

/** A draft may hold anything: tabs and controls would spoil the columns, and escapes could play tricks on a terminal. */
export function printable(text: string): string {
  return text.replace(/\s/g, ' ').replace(unprintable, '\uFFFD');
}

// C0 and C1 controls, the marks and overrides of writing direction, and halves of a surrogate pair.
const unprintable = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** How many columns of a terminal the text takes: marks take none, the wide scripts of East Asia take two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += /[\p{M}\p{Cf}]/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u;
