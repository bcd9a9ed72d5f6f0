import type { Draft } from '../draft/draft.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import { printsOfText, spanOfPassage } from '../library/passages/prints.ts';
import type { IndexedPassage, TextIndex } from '../library/text-index.ts';
import { oneLine } from '../text/white-space.ts';

/** How a paragraph that is being written may go on, as an adopted text does after the same words. */
export interface Continuation {
  /** The rest of the sentence, in one line, without its last mark: that depends on where the paragraph stands. */
  readonly newText: string;
  /** "A/RES/63/156, operative paragraph 4, 2008-12-18". */
  readonly source: string;
}

/**
 * How passages of adopted texts go on after the words before the offset, in all the indexes: first those that have most of these words in a row, and of those that are alike the newest. None
 * but after white space, and after eight words of the paragraph or more.
 */
export async function continuations(
  draft: Draft,
  offset: number,
  uri: string,
  indexes: readonly TextIndex[],
): Promise<readonly Continuation[]> {
  const placed = paragraphAt(draft.paragraphs, offset);
  const start = placed === undefined ? offset : spanOfPassage(placed).start;
  const before = draft.slice({ start: Math.max(start, offset - reachUnits), end: Math.max(start, offset) });
  if (!/\s$/.test(before)) return [];
  const prints = printsOfText(before);
  if (prints.length === 0) return [];
  const found = await Promise.all(indexes.map((index) => index.findByPrints(prints, mostRead)));
  const written = wordsIn(before).map(({ word }) => word);
  const known = new Set<string>();
  return found
    .flat()
    .filter(({ text }) => text.uri !== uri)
    .flatMap((passage) => goingOn(passage, written) ?? [])
    .sort((a, b) => b.common - a.common || (b.passage.text.date ?? '').localeCompare(a.passage.text.date ?? ''))
    .filter(({ newText }) => !known.has(newText) && known.add(newText))
    .slice(0, mostShown)
    .map(({ newText, passage: { text, name } }) => ({
      newText,
      source: [text.symbol, name, text.date].filter((part) => part !== undefined).join(', '),
    }));
}

interface GoingOn {
  readonly passage: IndexedPassage;
  readonly newText: string;
  /** How many of the words before the cursor the passage has in a row, up to the last one. */
  readonly common: number;
}

/** Where in the passage most of the last words stand, and what follows; undefined where fewer than `leastCommonWords` of them stand in a row, and where another mark than a space follows. */
function goingOn(passage: IndexedPassage, written: readonly string[]): GoingOn | undefined {
  const words = wordsIn(passage.words);
  let best = { common: 0, end: 0 };
  for (const [at, { end }] of words.entries()) {
    let common = 0;
    while (common < written.length && words[at - common]?.word === written[written.length - 1 - common]) common++;
    if (common > best.common) best = { common, end };
  }
  if (best.common < leastCommonWords) return undefined;
  const [rest = ''] = /^(?:[^.;:]|[.;:](?!\s|$))*/.exec(passage.words.slice(best.end)) ?? [];
  const newText = oneLine(rest);
  return newText === '' || !/^\s/.test(rest) ? undefined : { passage, newText, common: best.common };
}

function wordsIn(text: string): readonly { readonly word: string; readonly end: number }[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({ word: word.toLowerCase(), end: index + word.length }));
}

/** How much of the paragraph before the cursor is looked at: about sixteen words, so that eight that are said elsewhere count. In UTF-16 code units. */
const reachUnits = 110;
/** As many as a shingle has: fewer are common to texts that have nothing to do with each other. */
const leastCommonWords = 4;
const mostRead = 20;
/** A person reads each of them whole. */
const mostShown = 5;
