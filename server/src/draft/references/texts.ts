import { partitionPoint } from '../../text/partition-point.ts';
import { eachHit } from '../../tree/hits.ts';
import { placesOf } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { keyOf, letterOf, type Numeral } from '../numbering/numeral.ts';
import { whileSame } from '../while-same.ts';
import { type Landmark, landmarks, sameLandmark } from './landmarks.ts';
import type { NumberedItem } from './nearest-numbers.ts';
import { type RankedNumbers, rankedNumbers } from './ranked-numbers.ts';
import type { Reference } from './references.ts';

/** A landmark with the number of its paragraph in the draft. */
export interface PlacedLandmark {
  readonly index: number;
  readonly value: Landmark;
}

/** The paragraphs of one text: of the whole draft, or of one resolution of a compilation. */
export interface Scope {
  /** The number of its first paragraph. */
  readonly from: number;
  /** The landmarks from the paragraph with this number on, in order. */
  landmarksFrom(index: number): Iterable<PlacedLandmark>;
  /** The paragraphs that bear a number, in order. */
  bearers(number: Numeral): readonly PlacedLandmark[];
  /** The points of the list below the paragraph with this number, by their letters: the number of the first with each. */
  pointsBelow(index: number): ReadonlyMap<string, number>;
  /** The preambular paragraphs without numbers, in order. */
  unnumbered(): readonly PlacedLandmark[];
  /** The items that a reference to this part of the text may mean. */
  targets(section: Reference['section']): NumberedItems;
}

/** The items of one text that a reference may mean. */
export interface NumberedItems {
  /** The paragraphs that bear a number. */
  readonly labelled: RankedNumbers;
  /** The lowest number that a label bears; infinite where none does. */
  readonly lowest: number;
  /** The preambular paragraphs without numbers, numbered by counting them. */
  readonly counted: RankedNumbers;
  readonly howManyCounted: number;
  /** The share of the text's labels that stand alone, without words. */
  readonly shareOfBare: number;
}

/** The texts of a draft, in order, each from one opening formula to the next. Kept as long as no landmark changes or moves. */
export const scopesOf: (draft: Draft) => readonly Scope[] = whileSame(landmarksOf, sameLandmark, (draft) => {
  const texts: { from: number; landmarks: PlacedLandmark[] }[] = [{ from: 0, landmarks: [] }];
  const { tree, hits } = landmarksOf(draft);
  eachHit(tree, hits, (value, _, index) => {
    if (value.kind === 'text') texts.push({ from: index, landmarks: [] });
    texts.at(-1)?.landmarks.push({ index, value });
  });
  return texts.map(scope);
});

/** The text to which the paragraph with this number belongs. */
export function scopeHolding(scopes: readonly Scope[], index: number): Scope | undefined {
  return scopes[Math.max(0, partitionPoint(scopes.length, (at) => (scopes[at]?.from ?? 0) <= index) - 1)];
}

export function landmarksOf(draft: Draft) {
  const tree = placesOf(draft);
  return { tree, hits: landmarks(tree) };
}

function scope({ from, landmarks: all }: { readonly from: number; readonly landmarks: readonly PlacedLandmark[] }): Scope {
  let byNumber: Map<string, PlacedLandmark[]> | undefined;
  let unnumbered: readonly PlacedLandmark[] | undefined;
  const points = new Map<number, ReadonlyMap<string, number>>();
  const bySection = new Map<Reference['section'], NumberedItems>();
  return {
    from,
    landmarksFrom,
    bearers(number) {
      byNumber ??= Map.groupBy(all.filter(isNumbered), ({ value }) => keyOf(value));
      return byNumber.get(keyOf(number)) ?? [];
    },
    pointsBelow(index) {
      const known = points.get(index) ?? pointsAmong(landmarksFrom(index + 1));
      points.set(index, known);
      return known;
    },
    unnumbered() {
      unnumbered ??= all.filter(({ value }) => value.kind === 'unnumbered preambular');
      return unnumbered;
    },
    targets(section) {
      const known = bySection.get(section) ?? targetsAmong(all, section);
      bySection.set(section, known);
      return known;
    },
  };

  function* landmarksFrom(index: number): Generator<PlacedLandmark> {
    for (let at = partitionPoint(all.length, (each) => (all[each]?.index ?? 0) < index); at < all.length; at++)
      yield all[at] as PlacedLandmark;
  }
}

function pointsAmong(below: Iterable<PlacedLandmark>): ReadonlyMap<string, number> {
  const points = new Map<string, number>();
  for (const { index, value } of below) {
    if (value.bounds) break;
    if (value.kind === 'point' && value.suffix === 0 && !points.has(letterOf(value))) points.set(letterOf(value), index);
  }
  return points;
}

function targetsAmong(landmarks: readonly PlacedLandmark[], section: Reference['section']): NumberedItems {
  const labelled: NumberedItem[] = [];
  const counted: NumberedItem[] = [];
  for (const landed of landmarks) {
    const { index } = landed;
    if (landed.value.kind === 'unnumbered preambular' && section === 'preamble')
      counted.push({ number: counted.length + 1, suffix: 0, index });
    if (isNumbered(landed) && mayBeMeant(section, landed.value))
      labelled.push({ number: landed.value.number, suffix: landed.value.suffix, index });
  }
  const lowest = labelled.reduce((low, { number }) => Math.min(low, number), Number.POSITIVE_INFINITY);
  const labels = landmarks.filter(isNumbered);
  const bare = labels.filter(({ value }) => value.bare).length;
  return {
    labelled: rankedNumbers(labelled),
    counted: rankedNumbers(counted),
    howManyCounted: counted.length,
    lowest,
    shareOfBare: labels.length === 0 ? 0 : bare / labels.length,
  };
}

export function mayBeMeant(section: Reference['section'], value: Landmark): boolean {
  return section === 'unknown' || (value.section === section && value.depth === 0);
}

function isNumbered({ value }: PlacedLandmark): boolean {
  return value.kind === 'paragraph';
}
