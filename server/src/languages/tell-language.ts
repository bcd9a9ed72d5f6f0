import { languages } from './index.ts';
import type { Language, LanguageId } from './language.ts';

/** The languages whose stop words a text has, each as often as it has one. */
export function stopWordsIn(text: string): LanguageId[] {
  const found: LanguageId[] = [];
  const words = text.toLowerCase();
  for (let start = 0; start < words.length; ) {
    const space = words.indexOf(' ', start);
    const end = space < 0 ? words.length : space;
    const language = end - start > longestUnits ? undefined : languageOfWord.get(words.slice(start, end));
    if (language !== undefined) found.push(language);
    start = end + 1;
  }
  return found;
}

/**
 * The language with the most stop words. Undefined for a text that has too few, and for one in which another language has nearly as many: so for most
 * texts in a language that is none of ours.
 */
export function tellLanguage(counts: (id: LanguageId) => number): Language | undefined {
  const [first, second] = languages.map((language) => ({ language, count: counts(language.id) })).sort((a, b) => b.count - a.count);
  return first !== undefined && first.count >= fewestStopWords && first.count >= leastLead * (second?.count ?? 0)
    ? first.language
    : undefined;
}

/** About as many as one sentence has. */
const fewestStopWords = 4;
/** How many times as many as the next language has: a quotation in another language within a paragraph seldom has half of the words. */
const leastLead = 1.5;

const languageOfWord: ReadonlyMap<string, LanguageId> = new Map(
  languages.flatMap(({ id, stopWords }) => stopWords.map((word) => [word, id] as const)),
);
/** Of a stop word: longer words are not looked up. */
const longestUnits = Math.max(...Array.from(languageOfWord.keys(), ({ length }) => length));
