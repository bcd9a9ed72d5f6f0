import { capitalized } from '../../text/capitalized.ts';
import type { Span } from '../../text/span.ts';
import { isNoun, isPerson, isVerbToo, listedWords, verbForm } from './drafting-words.ts';

/** Two neighbouring words (or conjunctions) of which a sentence has room for one. */
export interface Leftover {
  readonly first: Span;
  readonly second: Span;
  /** What they are together: "two infinitives". */
  readonly what: string;
  /** True where the words before ask for the second rather than for the first. */
  readonly secondFits: boolean;
}

export interface Word extends Span {
  /** As written. */
  readonly word: string;
}

/** Judges two neighbouring words of `suspects`, of one kind; `lead` is the word before them in lower case, or ''. */
export function leftoverOf(text: string, first: Word, second: Word, lead: string): Leftover | undefined {
  return conjunctions(text, first, second) ?? pairOf(text, first, second, lead);
}

/** Of A to Z: no word of the lists has another letter. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** "as well as and", "and as well as", "or and". */
function conjunctions(text: string, first: Word, second: Word): Leftover | undefined {
  const what = 'two conjunctions';
  const [a, b] = [first.word, second.word];
  if ((b === 'and' || b === 'or') && a === 'as') {
    const long = /(?<![A-Za-z-])as well as$/.exec(text.slice(Math.max(0, first.end - 11), first.end));
    return long === null ? undefined : { first: { start: first.end - 10, end: first.end }, second, what, secondFits: false };
  }
  if ((a === 'and' || a === 'or') && b === 'as' && /^as well as(?![A-Za-z-])/.test(text.slice(second.start, second.start + 11)))
    return { first, second: { start: second.start, end: second.start + 10 }, what, secondFits: false };
  return (a === 'and' && b === 'or') || (a === 'or' && b === 'and') ? { first, second, what, secondFits: false } : undefined;
}

function pairOf(text: string, first: Word, second: Word, lead: string): Leftover | undefined {
  // Part of a longer word: "self-developed", "policy-making", "governments’".
  if (joined.test(text.charAt(first.start - 1)) || joined.test(text.charAt(second.end))) return undefined;
  const a = first.word.toLowerCase();
  const b = second.word.toLowerCase();
  if (a === b) return undefined;
  const what =
    (determiners.has(first.word) &&
    determiners.has(second.word) &&
    /^\s[a-z]/.test(text.slice(second.end, second.end + 2)) &&
    !latin.test(text.slice(second.end, second.end + 10))
      ? 'two articles or possessives'
      : undefined) ??
    (modals.has(first.word) && modals.has(second.word) && second.word !== 'will' ? 'two auxiliary verbs' : undefined) ??
    (agreement.has(`${first.word} ${second.word}`) ? 'two forms of one verb' : undefined) ??
    (openings.has(a) && openings.has(b) && isCapital(first.word) && (isCapital(second.word) || !nounsToo.has(b))
      ? 'two opening verbs'
      : undefined) ??
    verbs(a, b, lead) ??
    (isCapital(second.word) ? undefined : nouns(text, first.word, second, lead));
  return what === undefined ? undefined : { first, second, what, secondFits: secondFits(a, b, lead) };
}

const joined = /[-‐‑–/’'\u00c0-\u024f\d]/;
const determiners = new Set(['the', 'a', 'an', 'its', 'their', 'our']);
/** "the a priori assumption" */
const latin = /^\s(?:priori|posteriori|fortiori)\b/;
const modals = new Set(['shall', 'should', 'must', 'may', 'can', 'could', 'would']);
const agreement = new Set(['is are', 'are is', 'was were', 'were was', 'has have', 'have has']);
const openings = new Set(
  `requests urges invites encourages decides welcomes recognizes reaffirms acknowledges emphasizes stresses condemns resolves confirms recommends
  endorses authorizes reiterates commends notes recalls instructs underlines
  recalling reaffirming recognizing noting welcoming reiterating stressing emphasizing acknowledging condemning underlining underscoring affirming deploring`.split(
    /\s+/,
  ),
);
const nounsToo = new Set(['requests', 'notes']);

function isCapital(word: string): boolean {
  return /^[A-Z]/.test(word);
}

function verbs(a: string, b: string, lead: string): string | undefined {
  const one = verbForm(a);
  const other = verbForm(b);
  if (other === undefined) return undefined;
  if (one?.verb === other.verb && one.form !== other.form && !adjectives.has(b) && other.form !== 'noun') {
    const participle = one.form === 'past' && !leads.has(lead);
    const noun = one.form === 'noun' && other.form !== 'base' && other.form !== 'gerund';
    return participle || noun ? undefined : 'two forms of one verb';
  }
  const infinitive = (one?.form === 'base' && one.verb !== 'include') || alsoInfinitives.has(a);
  return infinitive && other.form === 'base' && other.verb !== 'include' && (lead === 'to' || modals.has(lead))
    ? 'two infinitives'
    : undefined;
}

/** Participles that qualify what follows: "develop developing countries’ capacity" is sound. */
const adjectives = new Set(
  'developed developing enabling improved enhanced identified integrated consolidated reduced expanded extended protected restored established recommended'.split(
    ' ',
  ),
);
/** After these a participle is a verb's part; after a noun it may qualify that: "the rules adopted adopt a test". */
const leads = new Set('to has have had been be was were is are shall should will may must in by of for'.split(' '));
/** Verbs after "to" although they are nouns elsewhere. */
const alsoInfinitives = new Set('request instruct urge support increase review monitor'.split(' '));

function nouns(text: string, written: string, second: Word, lead: string): string | undefined {
  const a = written.toLowerCase();
  const b = second.word;
  if (isCapital(written) && lead !== '') return undefined;
  if (b === 'others' || b === 'those')
    return (isPerson(a) || (isNoun(a) && !isVerbToo(a))) && /^\s?(?:who|which|that)\b|^[\].,;]/.test(text.slice(second.end, second.end + 8))
      ? 'two ways to name the same'
      : undefined;
  if (isPerson(a) && isPerson(b)) return 'two nouns';
  return isNoun(a) && isNoun(b) && (!isVerbToo(a) || nounLeads.has(lead)) ? 'two nouns' : undefined;
}

/** Before "controls" or "plans" these tell that a noun follows, not what somebody does. */
const nounLeads = new Set(
  `border customs export import quality immigration passport price security national regional domestic international local internal external effective
  appropriate adequate necessary existing current new other such these those all any several various both certain of on for through with by their its our
  concrete specific joint common preventive financial administrative legal legislative judicial technical strategic voluntary`.split(/\s+/),
);

/** "in creating create" asks for the gerund, "to creating create" for the infinitive. */
function secondFits(a: string, b: string, lead: string): boolean {
  const [one, other] = [verbForm(a)?.form, verbForm(b)?.form];
  if (one === other) return false;
  return (other === 'gerund' && prepositions.has(lead)) || (other === 'base' && (lead === 'to' || modals.has(lead)));
}

const prepositions = new Set(['in', 'by', 'of', 'for', 'on', 'without', 'through', 'with', 'from', 'when', 'while']);

const conjunctionWords = ['and', 'or', 'as'];

/** The kinds of leftover that a word can be half of, a bit for each: two words that share none are none. By the word as it may be written. */
export const suspects: ReadonlyMap<string, number> = new Map(
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

/** False for most words that are no suspects, by their first letter, their last one and their length alone. */
export function maySuspect(first: number, last: number, length: number): boolean {
  return length < 32 && shapes[shapeOf(first, last, length)] === 1;
}

function shapeOf(first: number, last: number, length: number): number {
  return ((first & 31) << 10) | ((last & 31) << 5) | length;
}

const shapes = new Uint8Array(32 ** 3);
for (const word of suspects.keys()) shapes[shapeOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;
