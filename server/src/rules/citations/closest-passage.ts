import type { QuotableText } from '../../draft/citations/workspace-citations.ts';
import type { Range } from '../../draft/draft.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import { alignedWords, type WordPair } from './aligned-words.ts';

/** The stretch of a text that is likest to some words. */
export interface ClosestPassage {
  /** Of the paragraph that holds it. */
  readonly range: Range;
  /** As the text has it, from its first word to its last. */
  readonly written: string;
  /** The words that were looked for, beside those of the text. */
  readonly pairs: readonly WordPair<PlacedWord>[];
  /** Of the words that were looked for, the share that stands there in the same order: from 0 to 1. */
  readonly share: number;
}

export interface PlacedWord {
  /** As it is written, with the signs right after it. */
  readonly written: string;
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

/** Undefined where no paragraph shares three words in a row. */
export function closestPassage(words: string, text: QuotableText): ClosestPassage | undefined {
  const asked = placedWords(words).slice(0, mostWords);
  const passage = text.passages[likeliestPassage(asked, text) ?? -1];
  if (passage === undefined) return undefined;
  const said = placedWords(passage.text).slice(0, mostWordsOfPassage);
  const pairs = alignedWords(asked, said, (a, b) => a.letters === b.letters);
  const there = pairs.flatMap(({ theirs }) => theirs ?? []);
  const [first, last] = [there[0], there.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const same = pairs.filter(({ ours, theirs }) => ours !== undefined && ours.letters === theirs?.letters).length;
  return { range: passage.range, written: passage.text.slice(first.start, last.end), pairs, share: same / asked.length };
}

/** The number of the paragraph that shares most runs of three words. */
function likeliestPassage(asked: readonly PlacedWord[], { letters, starts }: QuotableText): number | undefined {
  const counts = new Map<number, number>();
  for (let at = 0; at + 3 <= asked.length; at += Math.ceil(asked.length / mostRuns)) {
    const run = asked
      .slice(at, at + 3)
      .map((word) => word.letters)
      .join('');
    let place = letters.indexOf(run);
    for (let times = 0; place >= 0 && times < mostPlacesOfRun; times++) {
      const offset = place;
      const passage = partitionPoint(starts.length, (index) => (starts[index] ?? 0) <= offset) - 1;
      counts.set(passage, (counts.get(passage) ?? 0) + 1);
      place = letters.indexOf(run, place + run.length);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

function placedWords(text: string): readonly PlacedWord[] {
  return Array.from(text.matchAll(word), ({ 0: written, index }) => {
    const own = /^[\p{L}\p{M}\d]+(?:['’‐‑-][\p{L}\p{M}\d]+)*/u.exec(written)?.[0] ?? '';
    return { written, letters: plainLetters(own), start: index, end: index + own.length };
  });
}

const word = /[\p{L}\d][^\s]*/gu;
/** As many as the longest quotation that is looked at has. */
const mostWords = 300;
/** Those of the longest paragraphs of resolutions, with room. */
const mostWordsOfPassage = 1000;
/** In a text of a megabyte, looking for one takes half a millisecond. */
const mostRuns = 30;
/** “of the United Nations” stands in every paragraph, and tells nothing. */
const mostPlacesOfRun = 20;
