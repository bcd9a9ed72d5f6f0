import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { wordsFrom } from '../words-of.ts';

/** A bracket for a message: whole where it is short, else its first words. White space counts as one character, so that a line's end of two does not tell. */
export function bracketWords(paragraph: Paragraph, { start, end }: Span): string {
  const words = end - start > 2 * wholeLength ? undefined : paragraph.text.slice(start, end).replace(/\s+/g, ' ');
  return words !== undefined && words.length <= wholeLength ? words : wordsFrom(paragraph, start);
}

/** In UTF-16 code units. */
const wholeLength = 50;
