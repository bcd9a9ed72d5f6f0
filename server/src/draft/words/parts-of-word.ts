import { having } from '../../languages/index.ts';
import { listedWords } from './drafting-words.ts';

/** Two words that stand in one. */
export interface WordParts {
  readonly words: readonly [string, string];
  /** How they may be written, the likeliest first. */
  readonly parted: readonly string[];
  /** True where neither can have taken the place of the other. */
  readonly belongTogether?: true;
}

/**
 * The two words of which a word in small letters consists: both stand in most drafts ("availablescientific"), one is a small word ("theframework"), or
 * the second follows a hyphen ("countrydriven").
 * Undefined for one word.
 */
export function partsOf(word: string): WordParts | undefined {
  if (realWords.has(word) || common.has(word)) return undefined;
  for (const first of byHead.get(word.slice(0, headUnits)) ?? []) {
    const second = word.slice(first.length);
    if (word.startsWith(first) && common.has(second))
      return { words: [first, second], parted: [`${first} ${second}`, `${first}-${second}`] };
  }
  const small = smallWords.find((each) => word.startsWith(each) && common.has(word.slice(each.length)));
  if (small !== undefined) {
    const next = word.slice(small.length);
    return { words: [small, next], parted: [`${small} ${next}`], belongTogether: true };
  }
  const last = lastParts.find((each) => word.endsWith(each) && word.length - each.length >= shortestFirstUnits);
  if (last === undefined) return undefined;
  const first = word.slice(0, -last.length);
  return { words: [first, last], parted: [`${first}-${last}`, `${first} ${last}`], belongTogether: true };
}

const lists = having(({ gluedWords }) => gluedWords);
/** No shorter word is told within another. */
const headUnits = 5;
/** Prefixes are shorter: "debased", "reoriented". */
const shortestFirstUnits = 4;
const common: ReadonlySet<string> = new Set(
  [...lists.flatMap((each) => each.common), ...listedWords].filter(({ length }) => length >= headUnits),
);
/** By their first letters: few long words begin with one of them and go on. */
const byHead: ReadonlyMap<string, readonly string[]> = Map.groupBy(common, (each) => each.slice(0, headUnits));
const smallWords = lists.flatMap((each) => each.smallWords);
const lastParts = lists.flatMap((each) => each.lastParts);
const realWords: ReadonlySet<string> = new Set(lists.flatMap((each) => each.realWords));
