import { readFileSync } from 'node:fs';

export const clockLanguages = ['en', 'fr', 'es', 'pt'] as const;
export type ClockLanguage = (typeof clockLanguages)[number];

/** One resolution on public clocks, in this language. */
export function clocks(language: ClockLanguage): string {
  return readFileSync(new URL(`../fixtures/concordance/clocks.${language}.draft`, import.meta.url), 'utf8');
}
