import { wordsOf } from '../../../draft/brackets/bracketed-words.ts';
import type { Span } from '../../../text/span.ts';
import { joining, type Known } from './known-words.ts';

/** What tells whether two brackets of a paragraph are a pair. Each is 0 or 1 but `length`, the logarithm to base 2 of the number of words between them, and one. */
export interface PairFeatures {
  readonly length: number;
  readonly isLong: number;
  /** The words stand in brackets elsewhere in the draft: several words, or one. */
  readonly knownWords: number;
  readonly knownWord: number;
  /** The pair holds the paragraph; begins with it and ends within; ends with it and begins within. */
  readonly whole: number;
  readonly head: number;
  readonly tail: number;
  /** What stands beside it. */
  readonly beforeStop: number;
  readonly beforeBracket: number;
  readonly afterBracket: number;
  readonly afterStop: number;
  /** Its last word, its first, and the next after it join words to others: "of", "and". */
  readonly joinsOn: number;
  readonly firstJoins: number;
  readonly nextJoins: number;
  readonly beginsWithComma: number;
  readonly endsWithStop: number;
  /** A sentence ends within it, and it does not begin with the paragraph. */
  readonly crosses: number;
  readonly beginsSentence: number;
  readonly beforeLabel: number;
  readonly withinWord: number;
  /** A bracket beside it begins with the same word, or has as many. */
  readonly likeFirst: number;
  readonly alike: number;
}

/** A pair of brackets by where they stand. */
export interface Pair {
  readonly open: Span;
  readonly close: Span;
}

/** Of a pair in a paragraph, whose words stand from `words.start` on, after its label. */
export function featuresOf(text: string, { open, close }: Pair, words: Span, known: Known): PairFeatures {
  const content = text.slice(open.end, close.start);
  const held = content.match(word) ?? [];
  const before = text.slice(Math.max(0, open.start - nearUnits), open.start).trimEnd();
  const after = text.slice(close.end, close.end + nearUnits).trimStart();
  const isHead = open.start - words.start <= 3 && /^[\s[*(“"]*$/.test(text.slice(words.start, open.start));
  const isTail = words.end - close.end <= 5 && /^[\s\].,;:*)”"]*$/.test(text.slice(close.end, words.end));
  const isKnown = content.length <= longestKnownUnits && known(wordsOf(content));
  const [first, last] = [held[0]?.toLowerCase() ?? '', held.at(-1)?.toLowerCase() ?? ''];
  const neighbour = /\[([^[\]]*)\]$/.exec(before)?.[1] ?? /^\[([^[\]]*)\]/.exec(after)?.[1];
  const beside = neighbour?.match(word) ?? [];
  return {
    length: Math.log2(1 + held.length),
    isLong: flag(held.length > 12),
    knownWords: flag(isKnown && held.length > 1),
    knownWord: flag(isKnown && held.length === 1 && !joining.has(last)),
    whole: flag(isHead && isTail),
    head: flag(isHead && !isTail),
    tail: flag(isTail && !isHead),
    beforeStop: flag(!isTail && /^[,.;:)]/.test(after)),
    beforeBracket: flag(/^[[/]/.test(after)),
    afterBracket: flag(/[\]/]$/.test(before)),
    afterStop: flag(/[.;,:]$/.test(before)),
    joinsOn: flag(!isTail && held.length > 1 && joining.has(last)),
    firstJoins: flag(joining.has(first)),
    nextJoins: flag(joining.has(/^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? '')),
    beginsWithComma: flag(/^\s*,/.test(content)),
    endsWithStop: flag(/[.,;]\s*$/.test(content)),
    crosses: flag(!isHead && /[.;]\s+[\p{Lu}[]/u.test(content)),
    beginsSentence: flag(!isHead && /[.;\]]$/.test(before) && /^\s*\p{Lu}/u.test(content)),
    beforeLabel: flag(words.start - open.start > 1),
    withinWord: flag(/\p{L}-?$/u.test(before) && before.length === Math.min(nearUnits, open.start) && /^\p{L}/u.test(content)),
    likeFirst: flag(first !== '' && beside[0]?.toLowerCase() === first),
    alike: flag(neighbour !== undefined && beside.length === held.length),
  };
}

/** In UTF-16 code units: what stands beside a bracket, an alternative of several words. */
const nearUnits = 80;

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}

/** What is longer is hardly ever repeated, and each question is kept. */
const longestKnownUnits = 60;
const word = /[\p{L}\d][^\s[\]]*/gu;
