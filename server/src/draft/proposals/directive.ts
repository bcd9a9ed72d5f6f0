import { findDelegation } from '../../delegations/delegations.ts';
import { allWords, languages } from '../../languages/index.ts';
import { multiplicatives } from '../../languages/latin.ts';
import type { Stance } from '../../languages/negotiation-words.ts';
import { anyOf } from '../../text/any-of.ts';

export interface Directive {
  /** Undefined where it is not certain what is wanted. */
  readonly stance: Stance | undefined;
  /** As the draft has it: "delete", "replace “urges” with “encourages”". */
  readonly written: string;
  /** The words that it quotes; for a replacement the old ones and the new ones. */
  readonly quoted: readonly string[];
  /** True for a verb alone. */
  readonly bare: boolean;
  /** True for a word that could as well be proposed text: "support", "keep". */
  readonly doubtful: boolean;
}

/**
 * Reads words that are a directive for certain: a verb alone, or a verb with words that can only be about the text ("delete para", "retain “and herons”").
 * Undefined for all others: "retain the name of the fund" is proposed text.
 */
export function readDirective(words: string): Directive | undefined {
  if (words.length > longestDirectiveUnits) return undefined;
  const written = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '');
  for (const [stance, verb] of verbs) {
    const match = verb.exec(written);
    if (match === null) continue;
    const rest = written.slice(match[0].length).trim();
    const quoted = quotedIn(rest);
    const certain =
      rest === '' || (quoted === undefined ? !sayNothingAlone.has(stance) && isAboutText(rest) : isQuotation(stance, quoted.between));
    return certain && (rest !== '' || !sayNothingAlone.has(stance))
      ? { stance, written, quoted: quoted?.words ?? [], bare: rest === '', doubtful: doubtful.test(written) }
      : undefined;
  }
  return undefined;
}

/** Whether words begin with a directive's verb with which proposed text hardly ever begins: "delete the reference to herons". */
export function mayDirect(words: string): boolean {
  const start = words.slice(0, verbUnits).trimStart();
  return verbs.some(([stance, verb]) => hardlyProse.has(stance) && verb.test(start));
}

/** Room for the longest verb, "supprimer les crochets", after some space. */
const verbUnits = 40;
/** Longer words are text: no directive in real texts is as long. */
const longestDirectiveUnits = 240;
const hardlyProse: ReadonlySet<Stance> = new Set(['unbracket', 'delete', 'replace', 'move', 'merge']);
/** "Replace" and "insert" alone say nothing. */
const sayNothingAlone: ReadonlySet<Stance> = new Set(['replace', 'insert']);
const doubtful = new RegExp(`^${anyOf(allWords(({ directives }) => directives.doubtful))}$`, 'i');
/** In the order of the language's table, where "delete brackets" comes before "delete". */
const stances = Object.keys(languages[0]?.directives.verbs ?? {}) as Stance[];
const verbs = stances.map(
  (stance) => [stance, new RegExp(`^${anyOf(allWords(({ directives }) => directives.verbs[stance]))}(?![\\p{L}’'-])`, 'iu')] as const,
);

/** The quoted words of "“urges” with “encourages”", and the words before, between and after them. */
function quotedIn(rest: string): { words: string[]; between: string[] } | undefined {
  const words: string[] = [];
  const between = [''];
  let end = 0;
  for (const match of rest.matchAll(/[“«"‘]\s?(?<words>[^“”«»"‘’]+?(?:’\p{L}[^“”«»"‘’]*?)*)\s?[”»"’](?!\p{L})/gu)) {
    between[between.length - 1] = rest.slice(end, match.index).trim();
    words.push(match.groups?.['words'] ?? '');
    between.push('');
    end = match.index + match[0].length;
  }
  between[between.length - 1] = rest.slice(end).trim();
  return words.length === 0 ? undefined : { words, between };
}

function isQuotation(stance: Stance, [before = '', ...after]: readonly string[]): boolean {
  if (!(before === '' || beforeQuotation.test(before) || (stance === 'replace' && beforeReplacement.test(before)))) return false;
  if (stance === 'replace') {
    const [middle = '', last] = after;
    return last === undefined
      ? beforeReplacement.test(before) && isPlace(middle)
      : after.length === 2 && beforeReplacement.test(middle) && isPlace(last);
  }
  return after.every((each, at) => isPlace(each) || betweenQuotations.test(each) || (at < after.length - 1 && isPlace(each)));
}

const betweenQuotations = new RegExp(`^(?:,|${anyOf(allWords(({ conjunctions }) => conjunctions.and))})$`, 'i');
const beforeQuotation = new RegExp(
  `^(?:${anyOf(allWords(({ articles }) => articles))} )?(?:${anyOf(allWords(({ directives }) => directives.nounsBeforeQuotation))}|:)?:?$`,
  'i',
);
const beforeReplacement = new RegExp(`^${anyOf(allWords(({ directives }) => directives.beforeReplacement))} ?:?$`, 'i');

/** Whether words say where the quoted words stand: "after", "in the second line", "throughout". */
function isPlace(words: string): boolean {
  return splitWords(words).every(
    (word) => smallWords.has(word.toLowerCase()) || placeWords.has(word.toLowerCase()) || partWords.test(word),
  );
}

/** Whether words can only be about a text, and not belong to one: "para", "this paragraph", "to OP5", "on the chapeau", "Mexico’s proposal". */
function isAboutText(rest: string): boolean {
  const telling = splitWords(rest).filter((word) => !smallWords.has(word.toLowerCase()));
  const isTold = (word: string) => partWords.test(word) || findDelegation(word.replace(/[’']s?$/, '')) !== undefined;
  return telling.length > 0 && telling.length <= mostTellingWords && telling.every(isTold);
}

function splitWords(text: string): string[] {
  return text.split(/[\s,()–—-]+/).filter((word) => word !== '');
}

/** Small words not counted; what is longer is a sentence of its own. */
const mostTellingWords = 8;
const smallWords: ReadonlySet<string> = new Set(allWords(({ directives }) => directives.smallWords));
const placeWords: ReadonlySet<string> = new Set(allWords(({ directives }) => directives.placeWords));
const partWords = new RegExp(
  `^(?:${anyOf([...multiplicatives, ...allWords(({ directives }) => directives.partWords)])}|(?:PP|OP|pp|op)\\.?\\d*|\\d{1,3}[a-z]?\\.?|[a-z])$`,
  'i',
);
