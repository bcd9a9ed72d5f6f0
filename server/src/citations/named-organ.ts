import type { CitedOrgan } from '../languages/citing-words.ts';
import { allWords, languages } from '../languages/index.ts';
import { anyOf, anyWord, endOfWord, startOfWord } from '../text/any-of.ts';
import { matchAt } from '../text/match-at.ts';

/**
 * The organ named last before the number of a citation: "General Assembly resolution 60/288", "the Human Rights Council, in its resolution 7/14".
 * "other" is any organ that is not one of the United Nations' but whose numbers look like theirs.
 */
export function organBefore(text: string, offset: number): CitedOrgan | undefined {
  const before = text.slice(Math.max(0, offset - reachBeforeUnits), offset);
  let last: RegExpExecArray | undefined;
  for (const match of before.matchAll(organs)) last = match;
  if (last === undefined) return undefined;
  const between = before.slice(last.index + last[0].length);
  const organ = organOf(last);
  return sentenceEnd.test(between) || (organ === 'other' && setUp.test(between)) ? undefined : organ;
}

/** The organ named right after a number: "resolution 7/14 of the Human Rights Council". */
export function organAfter(text: string, offset: number): CitedOrgan | undefined {
  const opening = matchAt(leading, text, offset);
  const match = opening && matchAt(organHere, text, offset + opening[0].length);
  return match && organOf(match);
}

/** The source of what stands between a number and its organ: a gap is `_`. */
export const ofOrgan = anyOf(
  allWords(({ citing }) => citing.ofOrgan),
  '_',
);

/** In this order: where one name begins as another does, the first one holds, "Asamblea Parlamentaria" before "Asamblea". */
const named = ['other', 'UNEA', 'HRC', 'ECOSOC', 'S', 'A'] as const;

/** The source of the name of any organ, a gap as `_`. */
export const organName = anyOf(named.flatMap(namesOf), '_');

function namesOf(organ: CitedOrgan): readonly string[] {
  return languages.flatMap(({ citing }) => citing.organs[organ] ?? []);
}

/** One group for each organ. */
const anyOrgan = `${startOfWord}(?:${named.map((organ) => `(${anyOf(namesOf(organ), '\\s{1,4}')})`).join('|')})${endOfWord}`;
const organs = new RegExp(anyOrgan, 'g');
const organHere = new RegExp(anyOrgan, 'y');

function organOf(match: RegExpExecArray): CitedOrgan | undefined {
  return named[match.indexOf(match[0], 1) - 1];
}

/** Room for the longest name, a date, and a few words such as "in its". */
const reachBeforeUnits = 64;
const sentenceEnd = /[.;:]\s/;
const setUp = new RegExp(anyWord(allWords(({ citing }) => citing.setUp)));
const leading = new RegExp(`\\s{1,3}${anyOf(allWords(({ citing }) => citing.ofOrgan))}(?:\\s{1,3}|(?<=[’']))(?:United Nations )?`, 'y');
