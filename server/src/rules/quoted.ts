import type { Draft } from '../draft/draft.ts';
import { paragraphAt } from '../draft/paragraph-list.ts';

/** The draft's words round a place, in quotation marks, for a message: "“… text [to act; and to …”". One line, cut at words. */
export function wordsFrom(draft: Draft, start: number, length = 40): string {
  return cut(draft.slice({ start, end: Math.min(draft.length, start + length * 2) }), length);
}

/** The words before a place, in its own paragraph, after the label. */
export function wordsBefore(draft: Draft, end: number, length = 40): string {
  const placed = paragraphAt(draft.paragraphs, Math.max(0, end - 1));
  const label = placed?.paragraph.line.label?.span.end ?? 0;
  const first = placed === undefined ? 0 : placed.offset + (placed.offset + label < end ? label : 0);
  const text = draft
    .slice({ start: Math.max(first, end - length * 2), end })
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= length) return text;
  const tail = text.slice(-length);
  return `…${tail.slice(tail.indexOf(' ') + 1)}`;
}

function cut(text: string, length: number): string {
  const line =
    text
      .split(/\r\n?|\n/)[0]
      ?.replace(/\s+/g, ' ')
      .trim() ?? '';
  if (line.length <= length) return line;
  const head = line.slice(0, length);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), length / 2))}…`;
}
