import type { CitedOrgan } from '../languages/citing-words.ts';
import { allWords, languages } from '../languages/index.ts';
import { anyOf, anyWord } from '../text/any-of.ts';

/**
 * The organ named last before the number of a citation: "General Assembly resolution 60/288", "the Human Rights Council, in its resolution 7/14".
 * "other" is any organ that is not one of the United Nations' but whose numbers look like theirs.
 */
export function organBefore(text: string, offset: number): CitedOrgan | undefined {
  const before = text.slice(Math.max(0, offset - reachBeforeUnits), offset);
  let nearest: { readonly organ: CitedOrgan; readonly end: number } | undefined;
  for (const { organ, name } of organs) {
    name.lastIndex = 0;
    for (let match = name.exec(before); match !== null; match = name.exec(before)) {
      if (nearest === undefined || name.lastIndex > nearest.end) nearest = { organ, end: name.lastIndex };
    }
  }
  const between = before.slice(nearest?.end);
  if (nearest === undefined || sentenceEnd.test(between)) return undefined;
  return nearest.organ === 'other' && setUp.test(between) ? undefined : nearest.organ;
}

/** The organ named right after a number: "resolution 7/14 of the Human Rights Council". */
export function organAfter(text: string, offset: number): CitedOrgan | undefined {
  const after = text.slice(offset, offset + reachAfterUnits);
  const opening = leading.exec(after);
  if (opening === null) return undefined;
  const rest = after.slice(opening[0].length);
  return organs.find(({ name }) => rest.search(name) === 0)?.organ;
}

/** Room for the longest name, a date, and a few words such as "in its". */
const reachBeforeUnits = 64;
/** Room for " of the United Nations " and the longest name. */
const reachAfterUnits = 80;
const sentenceEnd = /[.;:]\s/;
const setUp = new RegExp(anyWord(allWords(({ citing }) => citing.setUp)));

/** The source of what stands between a number and its organ, and of the organ's name: a gap is `_`. */
export const ofOrgan = anyOf(
  allWords(({ citing }) => citing.ofOrgan),
  '_',
);
const leading = new RegExp(`^\\s{1,3}${anyOf(allWords(({ citing }) => citing.ofOrgan))}(?:\\s{1,3}|(?<=[’']))(?:United Nations )?`);

const named = ['A', 'S', 'HRC', 'ECOSOC', 'UNEA', 'other'] as const;
const organs: readonly { readonly organ: CitedOrgan; readonly name: RegExp }[] = named.map((organ) => ({
  organ,
  name: new RegExp(anyWord(namesOf(organ), '\\s+'), 'g'),
}));

/** The source of the name of any organ, a gap as `_`. */
export const organName = anyOf(named.flatMap(namesOf), '_');

function namesOf(organ: CitedOrgan): readonly string[] {
  return languages.flatMap(({ citing }) => citing.organs[organ] ?? []);
}
