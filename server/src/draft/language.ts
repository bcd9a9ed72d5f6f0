import type { Paragraph } from '../syntax/paragraph.ts';
import { once } from '../tree/memo.ts';
import type { Draft } from './draft.ts';
import { counter } from './paragraphs.ts';

/** The languages of the OAS. */
export type Language = 'en' | 'es' | 'fr' | 'pt';

/** The draft's language by its commonest small words; undefined for a text too short to tell, or in another language. Rules that read words stay silent then. */
export const languageOf = once((draft: Draft): Language | undefined => {
  const counts = smallWords(draft.paragraphs);
  const [first, second] = languages.map((language) => ({ language, count: counts.get(language) ?? 0 })).sort((a, b) => b.count - a.count);
  return first !== undefined && first.count >= fewest && first.count >= 1.5 * (second?.count ?? 0) ? first.language : undefined;
});

/** A sentence of a draft has about so many small words. */
const fewest = 4;

const languages: readonly Language[] = ['en', 'es', 'fr', 'pt'];

// Words that one of the four has and no other: "de", "la", "que" tell nothing.
const words: Readonly<Record<Language, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'for', 'with', 'by', 'its', 'that', 'which', 'in'],
  es: ['el', 'los', 'las', 'del', 'y', 'sobre', 'por', 'con', 'en', 'una', 'al'],
  fr: ['le', 'les', 'des', 'et', 'du', 'aux', 'dans', 'sur', 'par', 'une', 'au'],
  pt: ['os', 'do', 'dos', 'das', 'da', 'ao', 'em', 'pela', 'pelo', 'uma', 'não', 'nas', 'nos'],
};
const languageOfWord: ReadonlyMap<string, Language> = new Map(
  languages.flatMap((language) => words[language].map((word) => [word, language] as const)),
);

/** The beginning of a paragraph is in the language of the whole. */
const sample = 80;

const smallWords = counter(({ text, content }: Paragraph): readonly Language[] => {
  const beginning = text.slice(content.start, content.start + sample).toLowerCase();
  const found: Language[] = [];
  for (const word of beginning.split(' ')) {
    const language = languageOfWord.get(word);
    if (language !== undefined) found.push(language);
  }
  return found;
});
