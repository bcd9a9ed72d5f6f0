import { counter } from '../paragraphs.ts';
import { bracketsIn } from './brackets.ts';

/** What stands in brackets in a draft, and how often: a pair that lost one end often holds what others hold. Words alone, in one line. */
export const bracketedWords = counter((paragraph) =>
  bracketsIn(paragraph).flatMap(({ node: { open, close } }) => {
    const words = close.start - open.end > longestWords ? '' : wordsOf(paragraph.text.slice(open.end, close.start));
    return words === '' ? [] : [words];
  }),
);

/** In UTF-16 code units. Longer ones are sentences, and not repeated. */
export const longestWords = 120;

/** Without the marks of punctuation and of emphasis round them. */
export function wordsOf(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s*_,;:.]+|[\s*_,;:.]+$/g, '')
    .toLowerCase();
}
