import { languages } from './index.ts';
import type { Language, Status } from './language.ts';

interface Stamp {
  readonly words: string;
  readonly status: Status;
  readonly language: Language;
}

/** The one table of stamps, in small letters: every pattern for stamps is made from it. */
const stamps: readonly Stamp[] = languages.flatMap((language) =>
  Object.entries(language.statuses.words).flatMap(([status, list]) => list.map((words) => ({ words, status: status as Status, language }))),
);
const byWords: ReadonlyMap<string, Stamp> = new Map(stamps.map((stamp) => [stamp.words, stamp]));

/** The stamps for these, or for all statuses, in small letters. */
export function statusWords(...which: readonly Status[]): readonly string[] {
  return stamps.filter(({ status }) => which.length === 0 || which.includes(status)).map(({ words }) => words);
}

/** What a stamp says, in whatever capitals; undefined for other words. */
export function statusNamed(words: string): Status | undefined {
  return stampNamed(words)?.status;
}

/** The usual stamp for a status, in small letters, in the language of another stamp; in English where that is none of the table's. */
export function stampLike(status: Status, other: string): string {
  return (stampNamed(other)?.language ?? languages[0])?.statuses.words[status][0] ?? status;
}

function stampNamed(words: string): Stamp | undefined {
  return byWords.get(words.toLowerCase().replace(/\s+/g, ' '));
}
