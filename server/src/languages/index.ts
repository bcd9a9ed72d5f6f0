import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';
import { pt } from './pt.ts';

export const languages: readonly Language[] = [en, es, fr, pt];

/** The words that `pick` finds in each language, all languages together. */
export function allWords(pick: (language: Language) => readonly string[]): readonly string[] {
  return languages.flatMap(pick);
}

/** The lists that `pick` finds, of the languages for which they have been collected. */
export function having<T>(pick: (language: Language) => T | undefined): readonly T[] {
  return languages.map(pick).filter((reading) => reading !== undefined);
}
