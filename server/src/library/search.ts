import type { Slices } from '../text/slices.ts';
import { wordsOf } from '../text/words.ts';
import type { LibraryEntry, OwnSymbol } from './entry.ts';

/** Finds drafts by their symbols and the words of their titles. */
export interface SearchIndex {
  replace(before: LibraryEntry | undefined, now: LibraryEntry | undefined): void;
  /**
   * The best matches, at most so many: those whose symbol is the query, at least in its first parts ("AG/RES. 20" of "AG/RES. 20 (I-O/71)"), then those whose
   * symbol or title begins with it, then those that have words which begin with its words, then those that have its letters in this order. Among equals `weight` decides, then the symbol. Of an empty query all match alike.
   */
  find(query: string, most: number, weight: (match: Match) => number): Slices<readonly Match[]>;
}

/** A draft by one of the symbols that it bears, or by its title alone. */
export interface Match {
  readonly entry: LibraryEntry;
  readonly symbol: OwnSymbol | undefined;
}

interface Candidate extends Match {
  /** Letters and digits of the symbol, in small letters. */
  readonly letters: string;
  /** The words of symbol and title, in small letters and without accents, with spaces before and after each. */
  readonly words: string;
  readonly title: string;
}

export function searchIndex(): SearchIndex {
  const candidates = new Map<LibraryEntry['uri'], readonly Candidate[]>();
  return {
    replace(before, now) {
      if (before !== undefined) candidates.delete(before.uri);
      if (now !== undefined) candidates.set(now.uri, candidatesOf(now));
    },
    *find(query, most, weight) {
      const asked = { letters: lettersOf(query), words: wordsOf(query) };
      const found: { readonly match: Candidate; readonly grade: number; readonly weight: number }[] = [];
      let looked = 0;
      for (const match of [...candidates.values()].flat()) {
        const grade = gradeOf(match, asked);
        if (grade !== undefined) found.push({ match, grade, weight: weight(match) });
        if (++looked % sliceCandidates === 0) yield;
      }
      return found
        .sort((a, b) => a.grade - b.grade || b.weight - a.weight || (a.match.words < b.match.words ? -1 : 1))
        .slice(0, most)
        .map(({ match: { entry, symbol } }) => ({ entry, symbol }));
    },
  };
}

/** Looking at so many takes about a millisecond. */
const sliceCandidates = 1000;

function candidatesOf(entry: LibraryEntry): readonly Candidate[] {
  const title = wordsOf(entry.title);
  // A letterhead and a heading below it may both bear the symbol.
  const symbols = entry.symbols.filter(({ key }, at) => entry.symbols.findIndex((symbol) => symbol.key === key) === at);
  return (symbols.length === 0 ? [undefined] : symbols).map((symbol) => {
    const written = symbol?.symbol ?? '';
    return { entry, symbol, letters: lettersOf(written), title: title.join(' '), words: ['', ...wordsOf(written), ...title, ''].join(' ') };
  });
}

/** From 0, the best; undefined for what does not match. */
function gradeOf({ symbol, letters, words, title }: Candidate, asked: { letters: string; words: readonly string[] }): number | undefined {
  if (asked.letters === '') return 0;
  const phrase = asked.words.join(' ');
  if (letters === asked.letters || (symbol !== undefined && words.startsWith(` ${phrase} `))) return 0;
  if (letters.startsWith(asked.letters) || title.startsWith(phrase)) return 1;
  if (asked.words.every((word) => words.includes(` ${word}`))) return 2;
  return hasInOrder(words, asked.letters) ? 3 : undefined;
}

function hasInOrder(text: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function lettersOf(text: string): string {
  return wordsOf(text).join('');
}
