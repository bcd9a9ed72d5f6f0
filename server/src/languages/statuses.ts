import { languages } from './index.ts';
import type { Language } from './language.ts';
import type { Status } from './negotiation-words.ts';

interface StatusStamp {
  readonly words: string;
  readonly status: Status;
  readonly language: Language;
}

/** The one table of stamps, in small letters: every pattern for stamps is made from it. */
const stamps: readonly StatusStamp[] = languages.flatMap((language) =>
  Object.entries(language.statuses.words).flatMap(([status, list]) => list.map((words) => ({ words, status: status as Status, language }))),
);
const byWords: ReadonlyMap<string, StatusStamp> = new Map(stamps.map((stamp) => [stamp.words, stamp]));

/** The stamps for these statuses, or for all where none is given, in small letters. */
export function statusWords(...which: readonly Status[]): readonly string[] {
  return stamps.filter(({ status }) => which.length === 0 || which.includes(status)).map(({ words }) => words);
}

/** The status that a stamp says, in capitals or not; undefined for words that are no stamp. */
export function statusNamed(words: string): Status | undefined {
  return stampNamed(words)?.status;
}

/** The usual stamp for a status, in small letters, in the language of the stamp `other`; in English where that one is not in the table. */
export function stampLike(status: Status, other: string): string {
  return (stampNamed(other)?.language ?? languages[0])?.statuses.words[status][0] ?? status;
}

function stampNamed(words: string): StatusStamp | undefined {
  return byWords.get(words.toLowerCase().replace(/\s+/g, ' '));
}
