import type { Paragraph } from '../../syntax/paragraph.ts';
import { eachHit, type Hits } from '../../tree/hits.ts';
import { type Gathered, gather } from '../../tree/measure.ts';
import { leafAt, leavesIn } from '../../tree/tree.ts';
import type { Draft } from '../draft.ts';
import type { Placed } from '../paragraphs.ts';
import type { Place, Section } from '../structure/place.ts';
import { type ParagraphInPlace, placeInstead, placesOf } from '../structure/walk-places.ts';

export type { Role } from '../../syntax/document-tree.ts';
export { type ParagraphInPlace, type Place, placeInstead, placesOf, type Section };

export interface PlacedIn extends Placed {
  readonly place: Place;
}

/** Every paragraph with its place, in order. */
export function* structure(draft: Draft, from = 0, to = draft.paragraphs.size): Generator<PlacedIn> {
  for (const { leaf, index, offset, line } of leavesIn(placesOf(draft), from, to))
    yield { paragraph: leaf.paragraph, place: leaf.place, index, offset, line };
}

/** The paragraph with this number in its place, without walking to it. */
export function placedAt(draft: Draft, index: number): PlacedIn | undefined {
  const places = placesOf(draft);
  const at = index >= 0 && index < places.size ? leafAt(places, 'index', index) : undefined;
  return at && { paragraph: at.leaf.paragraph, place: at.leaf.place, index: at.index, offset: at.offset, line: at.line };
}

export function placeAt(draft: Draft, index: number): Place | undefined {
  return placedAt(draft, index)?.place;
}

/** The paragraphs before and after one, the nearest first, as far as a list between two numbers may be long. */
export function neighbours(draft: Draft, index: number): { readonly before: Iterable<PlacedIn>; readonly after: Iterable<PlacedIn> } {
  return {
    before: [...structure(draft, Math.max(0, index - reachParagraphs), index)].reverse(),
    after: structure(draft, index + 1, index + 1 + reachParagraphs),
  };
}

/** Few lists have more. */
const reachParagraphs = 20;

/** A paragraph in its place, with what it has. */
export interface PlacedInValue<T> extends PlacedIn {
  readonly value: T;
}

/** What the paragraphs that have something have by themselves and by their place. */
export function gatherInPlace<T>(of: (paragraph: Paragraph, place: Place) => T | undefined): Gathered<ParagraphInPlace, T> {
  return gather(({ paragraph, place }: ParagraphInPlace) => of(paragraph, place));
}

/** The hits in the tree of places, in order. */
export function listInPlace<T>(draft: Draft, hits: Hits<T>): readonly PlacedInValue<T>[] {
  const found: PlacedInValue<T>[] = [];
  eachHit(placesOf(draft), hits, (value, { paragraph, place }, index, offset, line) =>
    found.push({ paragraph, place, index, offset, line, value }),
  );
  return found;
}
