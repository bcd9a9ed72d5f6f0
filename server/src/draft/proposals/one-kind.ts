import { allWords } from '../../languages/index.ts';
import { anyOf, startOfWord } from '../../text/any-of.ts';

/** How likely it is that two texts are alternatives; `weak`: nothing speaks against it. */
export type Tie = 'strong' | 'weak' | 'none';

/** "Parties in a position to do so" names somebody; what is longer is a sentence, and both sentences may stay. */
const longestNameUnits = 90;

/** Whether the words of two brackets with a space between can take each other's place; `before` is what stands before the first of their row. */
export function areOfOneKind(a: string, b: string, before: string): Tie {
  if (a === '' || b === '' || a.length > longestNameUnits || b.length > longestNameUnits) return 'none';
  if (opensOrEndsSeries.test(a) || opensOrEndsSeries.test(b)) return 'none';
  // Without a conjunction no two of them can both stay: "[collection of] [access to] nests", "have [counted] [ringed]".
  if (awaitsNoun.test(a) && awaitsNoun.test(b)) return 'strong';
  if (participle.test(a) && participle.test(b) && afterAuxiliary.test(before)) return 'strong';
  const [first, second] = [wordKindOf(a), wordKindOf(b)];
  if (first === 'other' || (second === 'other' && first !== 'small')) return first === 'other' ? 'none' : 'strong';
  if (first === 'joining' || second === 'joining') return first === second && likeJoined(a, b) ? 'strong' : 'none';
  if (first === second) return first === 'modal' || first === 'number' || first === 'acronym' || shareWord(a, b) ? 'strong' : 'weak';
  if (shareWord(a, b) && first !== 'modal' && second !== 'modal') return 'strong';
  const areNames = [first, second].every((kind) => kind === 'small' || kind === 'capital') && a.includes(' ') && b.includes(' ');
  return areNames ? 'weak' : 'none';
}

/** True for a punctuation mark or a conjunction alone: `[,][and]`. */
export function isJoint(words: string): boolean {
  return joint.test(words);
}

const conjunction = anyOf(allWords(({ conjunctions }) => [...conjunctions.and, ...conjunctions.or]));
const opensOrEndsSeries = new RegExp(`[,;.:]$|${startOfWord}${conjunction}$`);
const joint = new RegExp(`^(?:[,;.:]|and\\[/or\\]|${conjunction})$`, 'i');

const awaitsNoun = new RegExp(`\\s${anyOf(allWords(({ sentences }) => sentences.prepositions))}$`);
const participle = /^\p{Ll}+ed$/u;
const afterAuxiliary = new RegExp(`${startOfWord}${anyOf(allWords(({ sentences }) => sentences.auxiliaries))}\\s+$`);

type WordKind = 'other' | 'modal' | 'number' | 'joining' | 'adverb' | 'acronym' | 'capital' | 'small';

/** The kind of words that the first one tells. */
function wordKindOf(words: string): WordKind {
  const first = /^[\p{L}\d’'-]+/u.exec(words.replace(/^[[*“"]+/, ''))?.[0] ?? '';
  if (words === 'other' || words === 'others') return 'other';
  if (modals.test(first)) return 'modal';
  if (/^\d/.test(first)) return 'number';
  if (joining.test(first)) return 'joining';
  if (/\p{Ll}ly$/u.test(first)) return 'adverb';
  if (/^\p{Lu}[\p{Lu}\d]+s?$/u.test(first)) return 'acronym';
  return /^\p{Lu}/u.test(first) ? 'capital' : 'small';
}

const modals = new RegExp(`^${anyOf(allWords(({ sentences }) => sentences.modals))}$`, 'i');
const joining = new RegExp(`^${anyOf(allWords(({ sentences }) => sentences.prepositions))}$`, 'i');

/** Whether two phrases that begin with a preposition differ in it alone ("of", "by"), or begin alike ("in 2018", "in 2019"). */
function likeJoined(a: string, b: string): boolean {
  const [first, ...more] = a.split(/\s+/);
  const [other, ...others] = b.split(/\s+/);
  return more.length === 0 || others.length === 0 ? more.length === others.length : first === other && more.length === others.length;
}

/** Whether both have a word of meaning: "Parties" in "developing country Parties" and "Parties not included in annex X". */
function shareWord(a: string, b: string): boolean {
  const own = new Set(a.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  return (b.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => own.has(word));
}
