import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';

/**
 * The addresses that the languages of a draft may have, its own among them: “oceans.en.draft”, “oceans.fr.draft”; “oceans-EN.draft”, “oceans_es.draft”. English comes first: it is what the others are mostly made of. Undefined
 * for a file whose name ends with no language, or with “Fr”: it would be a language of files that are none of its own.
 */
export function languagesOfFile(uri: string): readonly string[] | undefined {
  const { before = '', code = '', after = '' } = partsOf(uri) ?? {};
  const inCase = [codes, codes.map((each) => each.toUpperCase())].find((all) => all.includes(code));
  return inCase?.map((each) => `${before}${each}${after}`);
}

/** The language that a file's name tells. */
export function languageOfFile(name: string): Language | undefined {
  const code = partsOf(name)?.code?.toLowerCase();
  return languages.find(({ id }) => id === code);
}

const codes: readonly string[] = languages.map(({ id }) => id);

function partsOf(name: string): Partial<Record<'before' | 'code' | 'after', string>> | undefined {
  return /^(?<before>.*[^/\\][._-])(?<code>[a-z]{2})(?<after>\.\w+)$/i.exec(name)?.groups;
}
