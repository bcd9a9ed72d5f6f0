import { english } from './en/index.ts';
import type { Wording } from './wording.ts';

/**
 * The wording for a locale as clients name it: "es", "pt-br", "fr-CA". English where the locale is of no language that is spoken here. Others are loaded when they are asked
 * for, since a process speaks one language.
 */
export function wordingFor(locale: string | undefined): Wording | Promise<Wording> {
  switch (locale?.toLowerCase().split(/[-_]/, 1)[0]) {
    case 'es':
      return import('./es/index.ts').then(({ spanish }) => spanish);
    case 'fr':
      return import('./fr/index.ts').then(({ french }) => french);
    case 'pt':
      return import('./pt/index.ts').then(({ portuguese }) => portuguese);
    default:
      return english;
  }
}
