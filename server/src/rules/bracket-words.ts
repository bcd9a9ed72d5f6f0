import type { Paragraph } from '../syntax/paragraph.ts';
import type { Span } from '../text/span.ts';
import { wordsFrom } from './quoted.ts';

/** A bracket for a message: whole where it is short, else its first words. */
export function bracketWords(paragraph: Paragraph, { start, end }: Span): string {
  return end - start <= 50 ? paragraph.text.slice(start, end).replace(/\s+/g, ' ') : wordsFrom(paragraph, start);
}
