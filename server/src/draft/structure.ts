import type { Paragraph } from '../syntax/paragraph.ts';
import { eachHit, type Hits } from '../tree/hits.ts';
import { type Gathered, gather } from '../tree/measure.ts';
import { MemoHolder, once } from '../tree/memo.ts';
import { leafAt, leavesIn, type Tree } from '../tree/tree.ts';
import { treeOfOutputs, walk } from '../tree/walk.ts';
import type { Draft } from './draft.ts';
import { gatherer, type Placed } from './paragraphs.ts';
import { beginningOf } from './structure/beginning.ts';
import type { Place, Section } from './structure/place.ts';
import { placeOf } from './structure/place-paragraph.ts';
import { type State, sameState, start } from './structure/state.ts';

export type { Role } from '../syntax/document-tree.ts';
export type { Place, Section };

export interface PlacedIn extends Placed {
  readonly place: Place;
}

/** A paragraph with its place: a leaf of the tree that a draft's structure is. An edit keeps those by identity whose paragraph and place it keeps. */
export class ParagraphInPlace extends MemoHolder {
  readonly paragraph: Paragraph;
  readonly place: Place;

  constructor(paragraph: Paragraph, place: Place) {
    super();
    this.paragraph = paragraph;
    this.place = place;
  }

  get length(): number {
    return this.paragraph.length;
  }

  get lineBreaks(): number {
    return this.paragraph.lineBreaks;
  }
}

/** The draft's paragraphs with their places, in a tree of the same shape as theirs. */
export const placesOf = once(
  (draft: Draft): Tree<ParagraphInPlace> =>
    treeOfOutputs(walkPlaces(draft.paragraphs, { ...start, resolving: resolvingParts(draft) }).outputs),
);

/** Every paragraph with its place, in order. */
export function* structure(draft: Draft, from = 0, to = draft.paragraphs.size): Generator<PlacedIn> {
  for (const { leaf, index, offset, line } of leavesIn(placesOf(draft), from, to))
    yield { paragraph: leaf.paragraph, place: leaf.place, index, offset, line };
}

/** The place of the paragraph with this number, without walking to it. */
export function placeAt(draft: Draft, index: number): Place | undefined {
  const places = placesOf(draft);
  return index >= 0 && index < places.size ? leafAt(places, 'index', index)?.leaf.place : undefined;
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

const walkPlaces = walk<Paragraph, State, ParagraphInPlace>({
  step(before, paragraph) {
    const begins = beginningOf(paragraph);
    const { state, output } = placeOf(before, paragraph, begins);
    const inBody = begins === undefined ? before.inBody : begins === 'resolution';
    const next = inBody === state.inBody ? state : { ...state, inBody };
    return { state: next, output: new ParagraphInPlace(paragraph, { ...output, inBody, begins }) };
  },
  same: sameState,
});

const formulas = gatherer((paragraph) => {
  const { form } = paragraph.line;
  return form === 'opening' || form === 'resolving' ? form : undefined;
});

/** One character a part: `y` where a resolving formula stands in it. */
function resolvingParts(draft: Draft): string {
  const parts = ['n'];
  for (const { value } of formulas(draft.paragraphs)) {
    if (value === 'opening') parts.push('n');
    else parts[parts.length - 1] = 'y';
  }
  return parts.join('');
}
