import type { Paragraph } from '../syntax/paragraph.ts';
import { cutAfter, cutBefore, shortened } from '../text/cut.ts';
import { oneLine } from '../text/white-space.ts';

/** A paragraph's words from a place on, for a message: "[to act; and to…". In one line, cut after a word; `length` in UTF-16 code units. */
export function wordsFrom({ text }: Paragraph, start: number, length = 40): string {
  return shortened(oneLine(text.slice(start, cutBefore(text, start + length * 2)).split(/\r\n?|\n/)[0] ?? ''), length);
}

/** A paragraph's first words after its label, for a message, as `wordsFrom`. */
export function firstWords(paragraph: Paragraph, length?: number): string {
  const start = paragraph.line.label?.span.end ?? paragraph.content.start;
  return wordsFrom(paragraph, start + Math.max(0, paragraph.text.slice(start).search(/\S/)), length);
}

/** The paragraph's words before a place, without its label; for a message, as `wordsFrom`. */
export function wordsBefore({ text, line }: Paragraph, end: number, length = 40): string {
  const label = line.label?.span.end ?? 0;
  const words = oneLine(text.slice(Math.max(label < end ? label : 0, cutAfter(text, end - length * 2)), end));
  if (words.length <= length) return words;
  const tail = words.slice(cutAfter(words, words.length - length));
  return `…${tail.slice(tail.indexOf(' ') + 1)}`;
}
