import { type Draft, parse } from '../../server/src/draft/draft.ts';
import { paragraphAt } from '../../server/src/draft/paragraphs.ts';
import { unbalancedBracket } from '../../server/src/rules/brackets/unbalanced-bracket.ts';
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
}

/** Removes `lost` square brackets anywhere, `trials` times, and looks which paragraphs are named that were not named before. */
export function loseBrackets(
  text: string,
  { trials, lost = 12, seed = 1 }: { trials: number; lost?: number; seed?: number },
): BracketFigures {
  const random = randomFrom(seed);
  const draft = parse(text);
  const before = named(draft, (offset) => offset, draft);
  const places = bracketsOf(text);
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (let trial = 0; trial < trials; trial++) {
    const { spoilt, cuts } = loseSome(text, places, lost, random);
    const now = named(parse(spoilt), (offset) => inOriginal(cuts, offset), draft);
    const truth = new Set(cuts.map((cut) => numberAt(draft, cut)));
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

function findings(draft: Draft): readonly { readonly span: { readonly start: number } }[] {
  return [...unbalancedBracket.check(draft, { settings: defaultSettings })];
}

/** The numbers, in the original, of the paragraphs that are named. */
function named(draft: Draft, back: (offset: number) => number, original: Draft): Set<number> {
  return new Set(findings(draft).map(({ span }) => numberAt(original, back(span.start))));
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
