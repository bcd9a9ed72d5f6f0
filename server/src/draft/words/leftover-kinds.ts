import { anyOf } from '../../text/any-of.ts';
import { capitalized } from '../../text/capitalized.ts';
import type { Span } from '../../text/span.ts';
import { changeWords, isNoun, isPerson, isVerbToo, listedWords, verbForm } from './drafting-words.ts';

/** What both words are. */
export type LeftoverKind =
  | 'twoConjunctions'
  | 'twoArticles'
  | 'twoAuxiliaryVerbs'
  | 'twoFormsOfOneVerb'
  | 'twoOpeningVerbs'
  | 'twoInfinitives'
  | 'twoWaysToName'
  | 'twoNouns';

/** Two neighbouring words, or conjunctions, of which the sentence needs only one. */
export interface Leftover {
  readonly first: Span;
  readonly second: Span;
  readonly what: LeftoverKind;
  /** True where the second fits the words before, and the first does not. */
  readonly secondFits: boolean;
}

export interface Word extends Span {
  /** As written. */
  readonly word: string;
}

/** The leftover that two neighbouring words of one kind of `suspectWords` are, if any; `lead` is the word before them in lower case, or ''. */
export function leftoverOf(text: string, first: Word, second: Word, lead: string): Leftover | undefined {
  return leftoverConjunctions(text, first, second) ?? pairOf(text, first, second, lead);
}

/** "as well as and", "and as well as", "or and". */
function leftoverConjunctions(text: string, first: Word, second: Word): Leftover | undefined {
  const what = 'twoConjunctions' as const;
  const [a, b] = [first.word, second.word];
  if ((b === 'and' || b === 'or') && a === 'as') {
    const start = first.end - asWellAs.length;
    const isLong = text.slice(Math.max(0, start), first.end) === asWellAs && !/[A-Za-z-]/.test(text.charAt(start - 1));
    return isLong ? { first: { start, end: first.end }, second, what, secondFits: false } : undefined;
  }
  if ((a === 'and' || a === 'or') && b === 'as' && text.startsWith(asWellAs, second.start)) {
    const end = second.start + asWellAs.length;
    if (!/[A-Za-z-]/.test(text.charAt(end))) return { first, second: { start: second.start, end }, what, secondFits: false };
  }
  return (a === 'and' && b === 'or') || (a === 'or' && b === 'and') ? { first, second, what, secondFits: false } : undefined;
}

const asWellAs = 'as well as';

function pairOf(text: string, first: Word, second: Word, lead: string): Leftover | undefined {
  // Parts of longer words are left out: "self-developed", "policy-making", "governments’".
  if (partOfLongerWord.test(text.charAt(first.start - 1)) || partOfLongerWord.test(text.charAt(second.end))) return undefined;
  const a = first.word.toLowerCase();
  const b = second.word.toLowerCase();
  if (a === b) return undefined;
  const what =
    (determiners.has(first.word) &&
    determiners.has(second.word) &&
    /^\s[a-z]/.test(text.slice(second.end, second.end + 2)) &&
    !latin.test(text.slice(second.end, second.end + 10))
      ? 'twoArticles'
      : undefined) ??
    (modals.has(first.word) && modals.has(second.word) && second.word !== 'will' ? 'twoAuxiliaryVerbs' : undefined) ??
    (agreement.has(`${first.word} ${second.word}`) ? 'twoFormsOfOneVerb' : undefined) ??
    (openings.has(a) && openings.has(b) && isCapital(first.word) && (isCapital(second.word) || !nounsToo.has(b))
      ? 'twoOpeningVerbs'
      : undefined) ??
    leftoverVerbs(a, b, lead) ??
    (isCapital(second.word) ? undefined : leftoverNouns(text, first.word, second, lead));
  return what === undefined ? undefined : { first, second, what, secondFits: secondFits(a, b, lead) };
}

const partOfLongerWord = /[-‐‑–/’'\u00c0-\u024f\d]/;
const determiners = changeWords((words) => words.determiners);
const latin = new RegExp(`^\\s${anyOf(changeWords((words) => words.latinAfterDeterminer))}\\b`);
const modals = changeWords((words) => words.modals);
const agreement = changeWords((words) => words.agreement);
const openings = changeWords((words) => words.openings);
const nounsToo = changeWords((words) => words.openingsThatAreNouns);

function isCapital(word: string): boolean {
  return /^[A-Z]/.test(word);
}

function leftoverVerbs(a: string, b: string, lead: string): LeftoverKind | undefined {
  const one = verbForm(a);
  const other = verbForm(b);
  if (other === undefined) return undefined;
  if (one?.verb === other.verb && one.form !== other.form && !adjectives.has(b) && other.form !== 'noun') {
    const participle = one.form === 'past' && !participleLeads.has(lead);
    const noun = one.form === 'noun' && other.form !== 'base' && other.form !== 'gerund';
    return participle || noun ? undefined : 'twoFormsOfOneVerb';
  }
  const infinitive = (one?.form === 'base' && one.verb !== 'include') || alsoInfinitives.has(a);
  return infinitive && other.form === 'base' && other.verb !== 'include' && (lead === 'to' || modals.has(lead))
    ? 'twoInfinitives'
    : undefined;
}

const adjectives = changeWords((words) => words.adjectives);
const participleLeads = changeWords((words) => words.participleLeads);
const alsoInfinitives = changeWords((words) => words.nounsThatAreVerbsAfterTo);

function leftoverNouns(text: string, written: string, second: Word, lead: string): LeftoverKind | undefined {
  const a = written.toLowerCase();
  const b = second.word;
  if (isCapital(written) && lead !== '') return undefined;
  if (b === 'others' || b === 'those')
    return (isPerson(a) || (isNoun(a) && !isVerbToo(a))) && /^\s?(?:who|which|that)\b|^[\].,;]/.test(text.slice(second.end, second.end + 8))
      ? 'twoWaysToName'
      : undefined;
  if (isPerson(a) && isPerson(b)) return 'twoNouns';
  return isNoun(a) && isNoun(b) && (!isVerbToo(a) || nounLeads.has(lead)) ? 'twoNouns' : undefined;
}

const nounLeads = changeWords((words) => words.nounLeads);

/** After "in", "creating" fits; after "to", "create" does. */
function secondFits(a: string, b: string, lead: string): boolean {
  const [one, other] = [verbForm(a)?.form, verbForm(b)?.form];
  if (one === other) return false;
  return (other === 'gerund' && prepositions.has(lead)) || (other === 'base' && (lead === 'to' || modals.has(lead)));
}

const prepositions = changeWords((words) => words.prepositions);

const conjunctionWords = ['and', 'or', 'as'];

/** By a word as it may be written, the kinds of leftover that it can be half of, one bit for each: two words that share no kind are no leftover. */
export const suspectWords: ReadonlyMap<string, number> = new Map(
  [
    conjunctionWords,
    determiners,
    modals,
    [...agreement].flatMap((pair) => pair.split(' ')),
    openings,
    ['others', 'those', ...alsoInfinitives, ...listedWords],
  ]
    .flatMap((words, kind) => [...words].map((word) => ({ word, kind: 1 << kind })))
    .reduce((kinds, { word, kind }) => {
      for (const written of [word, capitalized(word), word.toUpperCase()]) kinds.set(written, (kinds.get(written) ?? 0) | kind);
      return kinds;
    }, new Map<string, number>()),
);

/** A cheap test for `suspectWords`: first letter, last letter and length of a word exclude most others. */
export function maySuspect(first: number, last: number, length: number): boolean {
  return length < shapeValues && shapes[shapeOf(first, last, length)] === 1;
}

/** Each of the three takes five bits. */
const shapeValues = 32;

function shapeOf(first: number, last: number, length: number): number {
  return ((first & 31) << 10) | ((last & 31) << 5) | length;
}

const shapes = new Uint8Array(shapeValues ** 3);
for (const word of suspectWords.keys()) shapes[shapeOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;
