import type { Paragraph } from '../syntax/paragraph.ts';

/** A paragraph's words from a place on, for a message: "[to act; and to…". One line, cut at words. */
export function wordsFrom({ text }: Paragraph, start: number, length = 40): string {
  const line = oneLine(text.slice(start, start + length * 2).split(/\r\n?|\n/)[0] ?? '');
  if (line.length <= length) return line;
  const head = line.slice(0, length);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), length / 2))}…`;
}

/** The words before a place, after the label. */
export function wordsBefore({ text, line }: Paragraph, end: number, length = 40): string {
  const label = line.label?.span.end ?? 0;
  const words = oneLine(text.slice(Math.max(label < end ? label : 0, end - length * 2), end));
  if (words.length <= length) return words;
  const tail = words.slice(-length);
  return `…${tail.slice(tail.indexOf(' ') + 1)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
