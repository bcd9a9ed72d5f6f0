import { having } from '../../languages/index.ts';
import type { LostChangeWords, VerbForm } from '../../languages/optional-words.ts';

const lists = having(({ lostChanges }) => lostChanges);

/** The words of one of the lists in `LostChangeWords`. */
export function changeWords(pick: (words: LostChangeWords) => readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(pick));
}

/** Which form of which verb a word in lower case is; undefined for words that are not listed. */
export function verbForm(word: string): VerbForm | undefined {
  return verbForms.get(word);
}

export const isNoun = (word: string): boolean => nouns.has(word);
export const isVerbToo = (word: string): boolean => verbalNouns.has(word);
export const isPerson = (word: string): boolean => persons.has(word);

const verbForms: ReadonlyMap<string, VerbForm> = new Map(lists.flatMap(({ verbs }) => verbs.map((form) => [form.word, form])));
const nouns = changeWords((words) => words.nouns);
const verbalNouns = changeWords((words) => words.verbalNouns);
const persons = changeWords((words) => words.persons);

/** Every word listed here, in lower case. */
export const listedWords: readonly string[] = [...verbForms.keys(), ...nouns, ...persons];
