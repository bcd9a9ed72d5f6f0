import { type PlacedIn, placedAt } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { seriesOf } from '../numbering/series.ts';
import { paragraphAt } from '../paragraphs.ts';
import { meantIn } from './meant-paragraphs.ts';
import { placedReference, type Reference, referencesAmong, referencesIn, touchedReference } from './references.ts';
import type { ReferenceIn } from './references-by-number.ts';
import { mayBeMeant, type PlacedLandmark, type Scope, scopeHolding, scopesOf } from './texts.ts';

/** The reference at an offset: of several numbers in a row the one that is touched, else the first. */
export function referenceAt(draft: Draft, offset: number): ReferenceIn | undefined {
  const placed = paragraphAt(draft.paragraphs, offset);
  if (placed === undefined) return undefined;
  const reference = touchedReference(referencesAmong(placed.paragraph), placed.offset, offset);
  return reference && { reference, index: placed.index };
}

/**
 * The paragraphs of the draft that a reference may mean: with its number in its text, on the side that it names, and of these the point that it names. Several where several bear the number; those on the other side where
 * none is on this one. A preamble without numbers is counted.
 */
export function referredParagraphs(draft: Draft, { reference, index }: ReferenceIn): readonly PlacedIn[] {
  const scope = scopeHolding(scopesOf(draft), index);
  if (scope === undefined) return [];
  const near = inSeriesAround(draft, { reference, index });
  if (near.length > 0) return near.flatMap((each) => placedAt(draft, pointOf(scope, reference, each)) ?? []);
  const all = scope.bearers(reference).filter(({ value }) => mayBeMeant(reference.section, value));
  const thatWay = all.filter((bearer) => liesThatWay(reference, bearer.index, index));
  const bearers = thatWay.length > 0 ? thatWay : all.length > 0 ? all : counted(scope, reference);
  return bearers.flatMap((bearer) => placedAt(draft, pointOf(scope, reference, bearer)) ?? []);
}

/** The bearers in the series in which the reference stands: "paragraph 3" of an article means that article's, as long as it has one. */
function inSeriesAround(draft: Draft, each: ReferenceIn): readonly PlacedIn[] {
  const all = seriesOf(draft);
  const around = all.around(each.index);
  const bearers = around === undefined ? [] : [...(meantIn(all, around, each)?.bearers ?? [])];
  return bearers.filter((bearer) => liesThatWay(each.reference, bearer.index, each.index));
}

/** The references of the draft that may mean one of the paragraphs with these numbers, in order, each once. */
export function referencesTo(draft: Draft, targets: readonly number[]): readonly Reference[] {
  const wanted = new Set(targets);
  return referencesIn(draft.paragraphs).flatMap(({ index, offset, value }) =>
    value
      .filter((reference) => referredParagraphs(draft, { reference, index }).some((meant) => wanted.has(meant.index)))
      .map((reference) => placedReference(reference, offset)),
  );
}

function liesThatWay({ direction }: Reference, bearer: number, here: number): boolean {
  return direction === undefined || (direction.word === 'above' ? bearer <= here : bearer >= here);
}

function counted(scope: Scope, { section, number, suffix }: Reference): readonly PlacedLandmark[] {
  return section !== 'preamble' || suffix > 0 ? [] : scope.unnumbered().slice(number - 1, number);
}

/** The number of the paragraph that is the point named, where the list below the bearer has it; else of the bearer. */
function pointOf(scope: Scope, { point }: Reference, { index }: { readonly index: number }): number {
  return (point && scope.pointsBelow(index).get(point.letter)) ?? index;
}
