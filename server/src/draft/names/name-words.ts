import { languages } from '../../languages/index.ts';
import type { NameWords } from '../../languages/optional-words.ts';
import { anyOf } from '../../text/any-of.ts';

/** The lists by which names are found, of every language. */
export const nameWords: readonly NameWords[] = languages.map(({ names }) => names);

/** The source of a pattern for any of the words that `pick` finds, whatever the language. */
export function anyName(pick: (words: NameWords) => readonly string[], space?: string): string {
  return anyOf(nameWords.flatMap(pick), space);
}

const anyWordOf = (pick: (language: (typeof languages)[number]) => readonly string[]) => anyOf(languages.flatMap(pick));

/** Sources of patterns: a word with a capital, what stands between two words of a name, where a line may end, an article, "and". */
export const capitalWord = "[A-Z\\u00c0-\\u00de][A-Za-z\\u00c0-\\u024f’'-]*";
export const gap = '(?:[ \\u00a0]{1,2}|[ \\u00a0]{0,2}(?:\\r\\n?|\\n)[ \\u00a0]{0,12})';
export const article = anyWordOf(({ articles }) => articles);
export const and = anyWordOf(({ conjunctions }) => conjunctions.and);
export const or = anyWordOf(({ conjunctions }) => conjunctions.or);

/** After one of these a capital is part of a longer word or symbol. */
export const partOfLongerWord = /[A-Za-z\d\u00c0-\u024f’'/.-]/;
