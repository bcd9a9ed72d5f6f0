import { type Draft, parse } from '../../server/src/draft/draft.ts';
import { paragraphAt } from '../../server/src/draft/paragraphs.ts';
import { unbalancedBracket } from '../../server/src/rules/brackets/unbalanced-bracket.ts';
import type { Found } from '../../server/src/rules/rule.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { type Random, randomFrom } from '../bench/random.ts';

/** What `unbalanced-bracket` makes of a text: as it stands, and with brackets lost. */
export interface BracketFigures {
  readonly brackets: number;
  /** Findings on the text as it stands. */
  readonly unspoilt: number;
  /** Of the paragraphs named in a spoilt text and not in the unspoilt one, those that lost a bracket. */
  readonly precision: number;
  /** Of the paragraphs that lost a bracket, those named. */
  readonly recall: number;
  readonly f1: number;
  /** Of the brackets whose paragraph lost no other and is named, those whose place is the first or the second offer, whatever blanks stand beside it. */
  readonly placed: number;
}

/** Removes `lost` square brackets anywhere, `trials` times, and looks which paragraphs are named that were not named before. */
export function loseBrackets(
  text: string,
  { trials, lost = 12, seed = 1 }: { trials: number; lost?: number; seed?: number },
): BracketFigures {
  const random = randomFrom(seed);
  const draft = parse(text);
  const before = new Set(findings(draft).map(({ span }) => numberAt(draft, span.start)));
  const places = bracketsOf(text);
  let right = 0;
  let wrong = 0;
  let missed = 0;
  let asked = 0;
  let offered = 0;
  for (let trial = 0; trial < trials; trial++) {
    const { spoilt, cuts } = loseSome(text, places, lost, random);
    const found = findings(parse(spoilt)).map((finding) => ({
      finding,
      number: numberAt(draft, inOriginal(cuts, finding.span.start)),
    }));
    const now = new Set(found.map(({ number }) => number));
    const lostIn = cuts.map((cut) => numberAt(draft, cut));
    const truth = new Set(lostIn);
    for (const [at, cut] of cuts.entries()) {
      const own = found.filter(({ number }) => number === lostIn[at]);
      if (own.length === 0 || lostIn.filter((number) => number === lostIn[at]).length > 1) continue;
      asked++;
      if (own.some(({ finding }) => offers(finding, spoilt, cut - at, text.charAt(cut)))) offered++;
    }
    for (const number of truth) now.has(number) ? right++ : missed++;
    for (const number of now) if (!truth.has(number) && !before.has(number)) wrong++;
  }
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  return {
    brackets: places.length,
    unspoilt: findings(draft).length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    placed: offered / asked,
  };
}

/** Where the square brackets of a text stand. */
export function bracketsOf(text: string): readonly number[] {
  return [...text.matchAll(/[[\]]/g)].map((match) => match.index);
}

/** A text without some of its brackets, and where they stood. */
export function loseSome(
  text: string,
  places: readonly number[],
  lost: number,
  random: Random,
): { readonly spoilt: string; readonly cuts: readonly number[] } {
  const gone = new Set<number>();
  while (gone.size < Math.min(lost, places.length)) gone.add(random.pick(places));
  const cuts = [...gone].sort((a, b) => a - b);
  return { spoilt: [...cuts, text.length].map((cut, at) => text.slice(at === 0 ? 0 : (cuts[at - 1] ?? 0) + 1, cut)).join(''), cuts };
}

function findings(draft: Draft): readonly Found[] {
  return [...unbalancedBracket.check(draft, { settings: defaultSettings })];
}

/** True where one of the first two insertions puts the bracket there. */
function offers({ fixes = [] }: Found, text: string, place: number, bracket: string): boolean {
  return fixes
    .flatMap((fix) => fix.edits().slice(0, 1))
    .filter(({ newText }) => newText !== '')
    .slice(0, 2)
    .some(({ span, newText }) => newText === bracket && isSamePlace(text, span.start, place, bracket));
}

/** True where a bracket put at either place leaves the same text, whatever blanks stand beside it: on either side of another such bracket. */
export function isSamePlace(text: string, a: number, b: number, bracket: string): boolean {
  return before(text, a, bracket) === before(text, b, bracket);
}

function before(text: string, place: number, bracket: string): number {
  let at = place;
  while (at > 0 && (text.charAt(at - 1) === bracket || /\s/.test(text.charAt(at - 1)))) at--;
  return at;
}

/** An offset of the spoilt text in the original. */
export function inOriginal(cuts: readonly number[], offset: number): number {
  let at = offset;
  for (const cut of cuts) if (cut <= at) at++;
  return at;
}

function numberAt(draft: Draft, offset: number): number {
  return paragraphAt(draft.paragraphs, offset)?.index ?? -1;
}
