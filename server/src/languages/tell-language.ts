import { languages } from './index.ts';
import type { Language, LanguageId } from './language.ts';

/** How many stop words of each language a text has. Those of two texts together are the sums. */
export type StopWordCounts = Readonly<Partial<Record<LanguageId, number>>>;

/** The languages whose stop words a text has, each as often as it has one. */
export function stopWordsIn(text: string): LanguageId[] {
  const found: LanguageId[] = [];
  for (const word of text.toLowerCase().split(' ')) {
    const language = languageOfWord.get(word);
    if (language !== undefined) found.push(language);
  }
  return found;
}

/**
 * The language that has the most stop words. Undefined for a text with fewer than four, which is about a sentence, for one in which the next language has
 * two thirds as many, and so for a text in a language that is none of ours.
 */
export function tellLanguage(counts: (id: LanguageId) => number): Language | undefined {
  const [first, second] = languages.map((language) => ({ language, count: counts(language.id) })).sort((a, b) => b.count - a.count);
  return first !== undefined && first.count >= fewest && first.count >= 1.5 * (second?.count ?? 0) ? first.language : undefined;
}

const fewest = 4;

const languageOfWord: ReadonlyMap<string, LanguageId> = new Map(
  languages.flatMap(({ id, stopWords }) => stopWords.map((word) => [word, id] as const)),
);
