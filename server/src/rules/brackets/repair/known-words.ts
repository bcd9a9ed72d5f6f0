import { longestWords, wordsOf } from '../../../draft/brackets/bracketed-words.ts';
import { allWords } from '../../../languages/index.ts';
import type { Stretch } from './stretch.ts';

/** True for words that stand in brackets elsewhere in the draft. */
export type Known = (words: string) => boolean;

/** The end of the longest words after an opening mark that stand in brackets elsewhere. */
export function endOfKnown({ start, end, text }: Stretch, known: Known): number | undefined {
  const words = text.slice(start, Math.min(end, start + longestWords)).matchAll(/[\p{L}\d](?:[^\s[\]]*[\p{L}\d])?/gu);
  return Array.from(words, ({ index, 0: word }) => ({ word, at: start + index + word.length })).findLast(
    ({ word, at }) => !joining.has(word.toLowerCase()) && known(wordsOf(text.slice(start, at))),
  )?.at;
}

/** The beginning of the longest words before a closing mark that do. */
export function startOfKnown({ start, end, text }: Stretch, known: Known): number | undefined {
  const from = Math.max(start, end - longestWords);
  const words = text.slice(from, end).matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu);
  return Array.from(words, ({ index }) => from + index).find((at) => known(wordsOf(text.slice(at, end))));
}

/** They join words to others, "[to", and stand by themselves only as alternatives. */
export const joining: ReadonlySet<string> = new Set([
  ...allWords(({ stopWords, conjunctions }) => [...stopWords, ...conjunctions.and, ...conjunctions.or]),
]);
