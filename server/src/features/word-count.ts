import { textAsInSlices } from '../draft/contests/text-as.ts';
import type { Draft } from '../draft/draft.ts';
import type { Slices } from '../text/slices.ts';

/** How many words a draft has. */
export interface WordCount {
  /** Of what is agreed: outside of all brackets, with the old text of tracked changes. */
  readonly agreed: number;
  /** Of all that is written, both sides of each change and all remarks. */
  readonly written: number;
}

export function* wordCount(draft: Draft): Slices<WordCount> {
  const agreed = yield* textAsInSlices(draft, 'agreed');
  return { agreed: yield* wordsIn(agreed), written: yield* wordsIn(draft.text()) };
}

/** As word processors count: what white space divides, where it has a letter or a figure. */
function* wordsIn(text: string): Slices<number> {
  let count = 0;
  for (const _ of text.matchAll(word)) if (++count % sliceWords === 0) yield;
  return count;
}

/** From its first letter or figure on: from each sign before that it would look at all the others, and a line may be ten thousand underscores. */
const word = /[\p{L}\p{N}]\S*/gu;
/** Counting so many takes some milliseconds. */
const sliceWords = 8192;
