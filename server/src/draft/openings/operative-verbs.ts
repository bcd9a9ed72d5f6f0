import { languages } from '../../languages/index.ts';

/** The words with which operative paragraphs open, in small letters, in every language; the particle of an infinitive ("to") is one. */
export const operativeVerbs: ReadonlySet<string> = new Set(
  languages.flatMap(({ openers }) => openers.operative.map((word) => word.toLowerCase())),
);

const particles: ReadonlySet<string | undefined> = new Set(languages.map(({ operativeForms }) => operativeForms?.particle));

/** The same without particles, which open many a heading too. */
export const operativeVerbsAlone: ReadonlySet<string> = new Set([...operativeVerbs].filter((word) => !particles.has(word)));
