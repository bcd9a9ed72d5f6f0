import { english } from './en/index.ts';
import { filled, fitted, sentence, type Values } from './fill.ts';
import type { English, Key, Names, Wording } from './wording.ts';

/**
 * The one language of this process: a server has one client, whose user reads one language, and what is kept with paragraphs is kept in it. So it is set before any draft
 * is read, and never changed. The command line speaks English: other programs read what it says.
 */
let wording: Wording = english;

export function speak(language: Wording): void {
  wording = language;
}

type Args<K extends Key> = Names<English[K]> extends never ? [] : [values: Readonly<Record<Names<English[K]>, string | number>>];

type Phrase = { [K in Key]: English[K] extends string ? K : never }[Key];
type Message = Exclude<Key, Phrase>;
/** A phrase that is said without values. */
export type Term = { [K in Phrase]: Names<English[K]> extends never ? K : never }[Phrase];

/** A phrase or a sentence: a quick fix's title, what a place is called. */
export function say<K extends Phrase>(key: K, ...[values]: Args<K>): string {
  return filled(wording[key] as string, (values ?? {}) as Values);
}

/** The same in English, for what is kept longer than a session. */
export function sayInEnglish<K extends Phrase>(key: K, ...[values]: Args<K>): string {
  return filled(english[key] as string, (values ?? {}) as Values);
}

/** What is said of a finding. */
export interface Told {
  /** What is wrong, in at most 100 characters. */
  readonly message: string;
  /** What more there is to say, and what to do. */
  readonly detail?: string;
}

export function tell<K extends Message>(key: K, ...[values]: Args<K>): Told {
  const [message, detail] = wording[key];
  const given = (values ?? {}) as Values;
  const told = { message: fitted(message ?? '', given, longestMessageUnits) };
  return detail === undefined ? told : { ...told, detail: sentence(detail, given) };
}

/** VS Code's Problems panel shows so much of a line where it is as wide as the window, beside a file's name and a rule's. */
export const longestMessageUnits = 100;
