import { eachHit } from '../../tree/hits.ts';
import type { Draft } from '../draft.ts';
import { placesOf } from '../structure.ts';
import { whileSame } from '../while-same.ts';
import { keyOf, type Landmark, landmarks, type Numbered, sameLandmark } from './landmarks.ts';
import type { Target } from './nearest-numbers.ts';
import { type RankedNumbers, rankedNumbers } from './ranked-numbers.ts';
import type { Reference } from './references.ts';

/** A landmark with the number of its paragraph in the draft. */
export interface Landed<T extends Landmark = Landmark> {
  readonly index: number;
  readonly value: T;
}

/** The paragraphs of one text: of the whole draft, or of one resolution of a compilation. */
export interface Scope {
  /** The number of its first paragraph. */
  readonly from: number;
  /** From the paragraph with this number on, in order. */
  landmarksFrom(index: number): Iterable<Landed>;
  /** The paragraphs that bear a number, in order. */
  bearers(number: { readonly number: number; readonly suffix: number }): readonly Landed<Numbered>[];
  /** What a reference to this part of the text may mean. */
  targets(section: Reference['section']): Targets;
}

export interface Targets {
  /** The paragraphs that bear a number. */
  readonly labelled: RankedNumbers;
  /** The lowest number that a label bears; infinite where none does. */
  readonly lowest: number;
  /** The preamble's paragraphs without numbers, which are counted: wherever they stand. */
  readonly counted: RankedNumbers;
  readonly howManyCounted: number;
  /** The share of the text's labels that stand alone. */
  readonly bare: number;
}

/** The texts of a draft, in order: each from one opening formula to the next. The same object as long as no landmark changes or moves. */
export const scopesOf: (draft: Draft) => readonly Scope[] = whileSame(landmarksOf, sameLandmark, (draft) => {
  const texts: { from: number; landmarks: Landed[] }[] = [{ from: 0, landmarks: [] }];
  const { tree, hits } = landmarksOf(draft);
  eachHit(tree, hits, (value, _, index) => {
    if (value.kind === 'text') texts.push({ from: index, landmarks: [] });
    texts.at(-1)?.landmarks.push({ index, value });
  });
  return texts.map(scope);
});

/** The text that holds the paragraph with this number. */
export function scopeHolding(scopes: readonly Scope[], index: number): Scope | undefined {
  let low = 0;
  let high = scopes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((scopes[middle]?.from ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return scopes[low];
}

export function landmarksOf(draft: Draft) {
  const tree = placesOf(draft);
  return { tree, hits: landmarks(tree) };
}

function scope({ from, landmarks: all }: { readonly from: number; readonly landmarks: readonly Landed[] }): Scope {
  let byNumber: Map<string, Landed<Numbered>[]> | undefined;
  const bySection = new Map<Reference['section'], Targets>();
  return {
    from,
    *landmarksFrom(index) {
      for (let at = firstFrom(all, index); at < all.length; at++) yield all[at] as Landed;
    },
    bearers(number) {
      byNumber ??= Map.groupBy(all.filter(isNumbered), ({ value }) => keyOf(value));
      return byNumber.get(keyOf(number)) ?? [];
    },
    targets(section) {
      const known = bySection.get(section) ?? targetsAmong(all, section);
      bySection.set(section, known);
      return known;
    },
  };
}

function firstFrom(landmarks: readonly Landed[], index: number): number {
  let low = 0;
  let high = landmarks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((landmarks[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function targetsAmong(landmarks: readonly Landed[], section: Reference['section']): Targets {
  const labelled: Target[] = [];
  const counted: Target[] = [];
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
    bare: labels.length === 0 ? 0 : bare / labels.length,
  };
}

export function mayBeMeant(section: Reference['section'], value: Numbered): boolean {
  return section === 'unknown' || (value.section === section && value.depth === 0);
}

function isNumbered(landed: Landed): landed is Landed<Numbered> {
  return landed.value.kind === 'paragraph';
}
