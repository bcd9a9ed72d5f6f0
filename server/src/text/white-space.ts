import type { Span } from './span.ts';

/** The span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  return { start: from, end: Math.max(from, start + inside.trimEnd().length) };
}

/** The same words in one line: one space for each run of white space, and none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
