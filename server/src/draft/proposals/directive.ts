import { findDelegation } from '../../delegations/delegations.ts';
import { allWords, languages } from '../../languages/index.ts';
import { multiplicatives } from '../../languages/latin.ts';
import type { Stance } from '../../languages/negotiation-words.ts';
import { anyOf } from '../../text/any-of.ts';

export interface Directive {
  /** Undefined for what cannot be read with certainty. */
  readonly stance: Stance | undefined;
  /** As the draft has it: "delete", "replace “urges” with “encourages”". */
  readonly written: string;
  /** The words that it quotes; of a replacement the old ones and the new ones. */
  readonly quoted: readonly string[];
  /** True where it says no more than its verb. */
  readonly bare: boolean;
  /** True for a word that could as well be proposed: "support", "keep". */
  readonly doubtful: boolean;
}

/**
 * Reads what certainly is a directive: a verb alone, or one with words that can only be about the text ("delete para", "retain “and herons”").
 * Undefined for all else: "retain the name of the fund" is proposed text.
 */
export function readDirective(words: string): Directive | undefined {
  if (words.length > longest) return undefined;
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
      rest === '' || (quoted === undefined ? !needsMore.has(stance) && isAboutText(rest) : isQuotation(stance, quoted.between));
    return certain && (rest !== '' || !needsMore.has(stance))
      ? { stance, written, quoted: quoted?.words ?? [], bare: rest === '', doubtful: doubtful.test(written) }
      : undefined;
  }
  return undefined;
}

/** True for words that begin like a directive that texts hardly ever begin like: "delete the reference to herons". */
export function mayDirect(words: string): boolean {
  const start = words.slice(0, 40).trimStart();
  return verbs.some(([stance, verb]) => hardlyProse.has(stance) && verb.test(start));
}

/** In UTF-16 code units: longer ones are text. */
const longest = 240;
const hardlyProse: ReadonlySet<Stance> = new Set(['unbracket', 'delete', 'replace', 'move', 'merge']);
/** "Replace" and "insert" alone say nothing. */
const needsMore: ReadonlySet<Stance> = new Set(['replace', 'insert']);
const doubtful = new RegExp(`^${anyOf(allWords(({ directives }) => directives.doubtful))}$`, 'i');
/** What begins with another's beginning stands before it: "delete brackets". */
const stances = Object.keys(languages[0]?.directives.verbs ?? {}) as Stance[];
const verbs = stances.map(
  (stance) => [stance, new RegExp(`^${anyOf(allWords(({ directives }) => directives.verbs[stance]))}(?![\\p{L}’'-])`, 'iu')] as const,
);

/** The quoted words of "“urges” with “encourages”", and what stands before, between and after them. */
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
  if (!(before === '' || named.test(before) || (stance === 'replace' && exchange.test(before)))) return false;
  if (stance === 'replace') {
    const [middle = '', last] = after;
    return last === undefined ? exchange.test(before) && isPlace(middle) : after.length === 2 && exchange.test(middle) && isPlace(last);
  }
  return after.every((each, at) => isPlace(each) || joint.test(each) || (at < after.length - 1 && isPlace(each)));
}

const joint = new RegExp(`^(?:,|${anyOf(allWords(({ conjunctions }) => conjunctions.and))})$`, 'i');
const named = new RegExp(
  `^(?:${anyOf(allWords(({ articles }) => articles))} )?(?:${anyOf(allWords(({ directives }) => directives.nounsBeforeQuotation))}|:)?:?$`,
  'i',
);
const exchange = new RegExp(`^${anyOf(allWords(({ directives }) => directives.beforeReplacement))} ?:?$`, 'i');

/** "after", "in the second line", "throughout": what says where the quoted words stand. */
function isPlace(words: string): boolean {
  return wordsOf(words).every((word) => smallWords.has(word.toLowerCase()) || placeWords.has(word.toLowerCase()) || partWords.test(word));
}

/** Words that are about a text and belong to none: "para", "this paragraph", "to OP5", "on the chapeau", "Mexico’s proposal". */
function isAboutText(rest: string): boolean {
  const telling = wordsOf(rest).filter((word) => !smallWords.has(word.toLowerCase()));
  const isTold = (word: string) => partWords.test(word) || findDelegation(word.replace(/[’']s?$/, '')) !== undefined;
  return telling.length > 0 && telling.length <= mostWords && telling.every(isTold);
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,()–—-]+/).filter((word) => word !== '');
}

/** Apart from small ones. */
const mostWords = 8;
const smallWords: ReadonlySet<string> = new Set(allWords(({ directives }) => directives.smallWords));
const placeWords: ReadonlySet<string> = new Set(allWords(({ directives }) => directives.placeWords));
const partWords = new RegExp(
  `^(?:${anyOf([...multiplicatives, ...allWords(({ directives }) => directives.partWords)])}|(?:PP|OP|pp|op)\\.?\\d*|\\d{1,3}[a-z]?\\.?|[a-z])$`,
  'i',
);
