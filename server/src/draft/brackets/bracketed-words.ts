import { sameItems } from '../../text/same-items.ts';
import { counter, gatherer } from '../paragraphs.ts';
import { whileSame } from '../while-same.ts';
import { bracketsIn } from './brackets.ts';

const inBrackets = gatherer((paragraph): readonly string[] | undefined => {
  const all = bracketsIn(paragraph).flatMap(({ node: { open, close } }) => {
    const words = close.start - open.end > longestWords ? '' : wordsOf(paragraph.text.slice(open.end, close.start));
    return words === '' ? [] : [words];
  });
  return all.length > 0 ? all : undefined;
});

const counted = counter((paragraph) => inBrackets.hits.of(paragraph) ?? []);

/**
 * What stands in brackets in a draft, and how often: a pair that lost one end often holds what others hold. Words alone, in one line. The same object as long
 * as paragraphs of the same numbers have the same.
 */
export const bracketedWords = whileSame(
  ({ paragraphs }) => ({ tree: paragraphs, hits: inBrackets.hits(paragraphs) }),
  sameItems,
  ({ paragraphs }) => counted(paragraphs),
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
