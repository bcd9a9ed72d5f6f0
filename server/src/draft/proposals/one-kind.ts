import { allWords } from '../../languages/index.ts';
import { anyOf, startOfWord } from '../../text/any-of.ts';

/** What makes two texts alternatives; `weak`: nothing speaks against it. */
export type Tie = 'strong' | 'weak' | 'none';

/** In UTF-16 code units: "Parties in a position to do so" is a name; a longer text is a sentence, and two sentences may both stand. */
const longestName = 90;

/** Whether words in brackets side by side, with a space between, are such that one takes the other's place. */
export function areOfOneKind(a: string, b: string): Tie {
  if (a === '' || b === '' || a.length > longestName || b.length > longestName) return 'none';
  if (unfinished.test(a) || unfinished.test(b)) return 'none';
  const [first, second] = [kindOf(a), kindOf(b)];
  if (first === 'other' || (second === 'other' && first !== 'small')) return first === 'other' ? 'none' : 'strong';
  if (first === 'joining' || second === 'joining') return first === second && likeJoined(a, b) ? 'strong' : 'none';
  if (first === second) return first === 'modal' || first === 'number' || first === 'acronym' || shareWord(a, b) ? 'strong' : 'weak';
  if (shareWord(a, b) && first !== 'modal' && second !== 'modal') return 'strong';
  const areNames = [first, second].every((kind) => kind === 'small' || kind === 'capital') && a.includes(' ') && b.includes(' ');
  return areNames ? 'weak' : 'none';
}

/** True for a mark or a joining word alone: `[,][and]`. */
export function isJoint(words: string): boolean {
  return joint.test(words);
}

const conjunction = anyOf(allWords(({ conjunctions }) => [...conjunctions.and, ...conjunctions.or]));
const unfinished = new RegExp(`[,;.:]$|${startOfWord}${conjunction}$`);
const joint = new RegExp(`^(?:[,;.:]|and\\[/or\\]|${conjunction})$`, 'i');

type Kind = 'other' | 'modal' | 'number' | 'joining' | 'adverb' | 'acronym' | 'capital' | 'small';

/** By the first word. */
function kindOf(words: string): Kind {
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

/** "in 2018" and "in 2019", "of" and "by". */
function likeJoined(a: string, b: string): boolean {
  const [first, ...more] = a.split(/\s+/);
  const [other, ...others] = b.split(/\s+/);
  return more.length === 0 || others.length === 0 ? more.length === others.length : first === other && more.length === others.length;
}

/** "developing country Parties" and "Parties not included in annex X" differ in their first words; "Parties" in both tells. */
function shareWord(a: string, b: string): boolean {
  const own = new Set(a.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  return (b.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => own.has(word));
}
