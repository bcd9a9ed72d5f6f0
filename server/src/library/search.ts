import type { Slices } from '../text/slices.ts';
import { wordsOf } from '../text/words.ts';
import type { KnownRecord } from './catalogue/known-record.ts';
import type { LibraryEntry, OwnSymbol } from './entry.ts';

/** Finds texts by their symbols and the words of their titles: drafts, and records of catalogues. */
export interface SearchIndex {
  replace(before: LibraryEntry | undefined, now: LibraryEntry | undefined): void;
  /** Puts these records in place of what the catalogue at this address had, in slices; nothing is replaced before the last. */
  replaceRecords(uri: string, records: readonly KnownRecord[]): Slices<void>;
  /**
   * The best matches, at most so many: those whose symbol is the query, at least in its first parts ("AG/RES. 20" of "AG/RES. 20 (I-O/71)"), then those whose
   * symbol or title begins with it, then those that have words which begin with its words, then those that have its letters in this order. Among equals a draft goes before a record, then
   * `weight` decides, then the symbol. A match without a weight is left out. Of an empty query all match alike.
   */
  find(query: string, most: number, weight: (match: Match) => number | undefined): Slices<readonly Match[]>;
  /** The texts with a symbol whose title has words that begin with each of these words, as `wordsOf` makes them, in no order. */
  titled(words: readonly string[]): Slices<readonly Match[]>;
}

export type Match = DraftMatch | RecordMatch;

/** A draft by one of the symbols that it bears, or by its title alone. */
export interface DraftMatch {
  readonly entry: LibraryEntry;
  readonly symbol: OwnSymbol | undefined;
}

export interface RecordMatch {
  readonly record: KnownRecord;
}

interface Candidate {
  readonly match: Match;
  /** Letters and digits of the symbol, in small letters; none where there is no symbol. */
  readonly letters: string;
  /** The words of symbol and title, in small letters and without accents, with spaces before and after each. */
  readonly words: string;
  /** Where the title begins in `words`. */
  readonly titleAt: number;
}

export function searchIndex(): SearchIndex {
  const drafts = new Map<LibraryEntry['uri'], readonly Candidate[]>();
  const catalogues = new Map<KnownRecord['uri'], readonly Candidate[]>();
  return {
    replace(before, now) {
      if (before !== undefined) drafts.delete(before.uri);
      if (now !== undefined) drafts.set(now.uri, candidatesOf(now));
    },
    *replaceRecords(uri, records) {
      const candidates: Candidate[] = [];
      for (const record of records) {
        candidates.push(candidateOf({ record }, record.symbol, record.title ?? ''));
        if (candidates.length % sliceCandidates === 0) yield;
      }
      catalogues.set(uri, candidates);
    },
    *find(query, most, weight) {
      const asked = { letters: lettersOf(query), words: wordsOf(query) };
      const found: { readonly candidate: Candidate; readonly grade: number; readonly weight: number }[] = [];
      yield* forEach((candidate) => {
        const grade = gradeOf(candidate, asked);
        const own = grade === undefined ? undefined : weight(candidate.match);
        if (grade !== undefined && own !== undefined) found.push({ candidate, grade: 2 * grade + rankOf(candidate.match), weight: own });
      });
      return found
        .sort((a, b) => a.grade - b.grade || b.weight - a.weight || (a.candidate.words < b.candidate.words ? -1 : 1))
        .slice(0, most)
        .map(({ candidate: { match } }) => match);
    },
    *titled(asked) {
      const found: Match[] = [];
      yield* forEach(({ match, letters, words, titleAt }) => {
        if (letters !== '' && asked.every((word) => words.includes(` ${word}`, titleAt - 1))) found.push(match);
      });
      return found;
    },
  };

  function* forEach(look: (candidate: Candidate) => void): Slices<void> {
    let looked = 0;
    for (const candidates of [...drafts.values(), ...catalogues.values()]) {
      for (const candidate of candidates) {
        look(candidate);
        if (++looked % sliceCandidates === 0) yield;
      }
    }
  }
}

/** Looking at so many takes about a millisecond. */
const sliceCandidates = 1000;

function rankOf(match: Match): number {
  return 'entry' in match ? 0 : 1;
}

function candidatesOf(entry: LibraryEntry): readonly Candidate[] {
  // A letterhead and a heading below it may both bear the symbol.
  const symbols = entry.symbols.filter(({ key }, at) => entry.symbols.findIndex((symbol) => symbol.key === key) === at);
  return (symbols.length === 0 ? [undefined] : symbols).map((symbol) => candidateOf({ entry, symbol }, symbol?.symbol ?? '', entry.title));
}

function candidateOf(match: Match, symbol: string, title: string): Candidate {
  const [own, words] = [wordsOf(symbol), wordsOf(title)];
  const before = ['', ...own, ''].join(' ');
  return { match, letters: own.join(''), words: `${before}${words.join(' ')} `, titleAt: before.length };
}

/** From 0, the best; undefined for what does not match. */
function gradeOf({ letters, words, titleAt }: Candidate, asked: { letters: string; words: readonly string[] }): number | undefined {
  if (asked.letters === '') return 0;
  const phrase = asked.words.join(' ');
  if (letters === asked.letters || (letters !== '' && words.startsWith(` ${phrase} `))) return 0;
  if (letters.startsWith(asked.letters) || words.startsWith(phrase, titleAt)) return 1;
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
