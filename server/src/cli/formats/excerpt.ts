import { printable } from '../printable.ts';
import type { Excerpt } from '../report.ts';

/** The window of the draft, and under it a line that marks the place. */
export function excerptLines({ text, start, end, cutBefore, cutAfter }: Excerpt): [shown: string, marks: string] {
  const before = cutBefore ? '… ' : '';
  const shown = printable(text);
  const indent = columnsOf(before) + columnsOf(shown.slice(0, start));
  const marked = columnsOf(shown.slice(start, end));
  return [`${before}${shown}${cutAfter ? ' …' : ''}`, ' '.repeat(indent) + '^'.repeat(Math.max(1, marked))];
}

/** How many columns of a terminal the text takes: combining marks take none, the wide scripts of East Asia take two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += /[\p{M}\p{Cf}]/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u;
