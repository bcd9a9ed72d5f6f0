import type { InChunk } from '../by-place.ts';
import type { Draft } from '../draft.ts';
import type { Target } from '../neighbours.ts';
import { type ChunkOfLandmarks, keyOf, type Landmark, type Numbered } from './numbered.ts';
import { type RankedNumbers, rankedNumbers } from './ranked-numbers.ts';
import type { Reference } from './references.ts';

/** A paragraph by its chunk and its index there. */
export interface At {
  readonly chunk: number;
  readonly index: number;
}

/** A landmark at its place. */
export interface Landed<T extends Landmark = Landmark> {
  readonly at: At;
  readonly value: T;
}

/** The paragraphs of one text: of the whole draft, or of one resolution of a compilation. */
export interface Scope {
  /** The first paragraph, and the first one of the next text. */
  readonly from: At;
  readonly to: At;
  /** The paragraphs that bear a number, in order. */
  bearers(number: { readonly number: number; readonly suffix: number }): readonly Landed<Numbered>[];
  /** What all its paragraphs bear: for a reference that is broken, never for one that is sound. */
  numbers(draft: Draft): NumbersOfText;
}

/** The numbers of a text, ready to be asked what stands next to one that is missing. */
export interface NumbersOfText {
  /** How many paragraphs are labelled, and how many of the labels stand alone. */
  readonly labels: number;
  readonly bare: number;
  /** The paragraphs of its preamble that have no number, counted from 1. */
  readonly unnumbered: readonly Target[];
  /** Of the paragraphs that a reference to this part may mean; `lowest` is Infinity without any. */
  ofSection(section: Reference['section']): { readonly ranked: RankedNumbers; readonly lowest: number };
}

/** The texts of a draft, in order: each from one opening formula to the next. */
export function scopesOf(chunks: readonly ChunkOfLandmarks[]): readonly Scope[] {
  const starts = chunks.flatMap(({ texts }, chunk) => texts.map((index) => ({ chunk, index })));
  const first = { chunk: 0, index: 0 };
  const end = { chunk: chunks.length, index: 0 };
  return [first, ...starts].map((from, at) => scopeBetween(chunks, from, starts[at] ?? end));
}

/** The text that holds a paragraph. */
export function scopeHolding(scopes: readonly Scope[], at: At): Scope | undefined {
  let low = 0;
  let high = scopes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const scope = scopes[middle];
    if (scope !== undefined && compareAt(scope.from, at) <= 0) low = middle;
    else high = middle - 1;
  }
  return scopes[low];
}

/** Negative where `a` stands before `b`. */
export function compareAt(a: At, b: At): number {
  return a.chunk - b.chunk || a.index - b.index;
}

/** The number of the paragraph in the draft. */
export function indexOf(draft: Draft, { chunk, index }: At): number {
  return (draft.paragraphs.before[chunk]?.index ?? 0) + index;
}

function scopeBetween(chunks: readonly ChunkOfLandmarks[], from: At, to: At): Scope {
  // A text’s references name few numbers, and each again and again.
  let known: Map<string, readonly Landed<Numbered>[]> | undefined;
  let numbers: NumbersOfText | undefined;
  return {
    from,
    to,
    bearers(number) {
      const key = keyOf(number);
      known ??= new Map();
      let bearers = known.get(key);
      if (bearers === undefined) {
        bearers = [...gather((chunk) => chunk.byNumber.get(key) ?? [])];
        known.set(key, bearers);
      }
      return bearers;
    },
    numbers: (draft) => (numbers ??= numbersOf([...gather((chunk) => chunk.landmarks)], draft)),
  };

  function* gather<T extends Landmark>(pick: (chunk: ChunkOfLandmarks) => readonly InChunk<T>[]): Generator<Landed<T>> {
    for (let number = from.chunk; number <= to.chunk; number++) {
      const chunk = chunks[number];
      if (chunk === undefined) return;
      for (const { index, value } of pick(chunk)) {
        const at = { chunk: number, index };
        if (compareAt(from, at) <= 0 && compareAt(at, to) < 0) yield { at, value };
      }
    }
  }
}

function numbersOf(landmarks: readonly Landed[], draft: Draft): NumbersOfText {
  const numbered = landmarks.flatMap(({ at, value }) => (value.kind === 'paragraph' ? [{ value, index: indexOf(draft, at) }] : []));
  const unnumbered = landmarks.filter(({ value }) => value.kind === 'unnumbered preambular');
  const known = new Map<Reference['section'], ReturnType<NumbersOfText['ofSection']>>();
  return {
    labels: numbered.length,
    bare: numbered.filter(({ value }) => value.bare).length,
    unnumbered: unnumbered.map(({ at }, before) => ({ number: before + 1, suffix: 0, index: indexOf(draft, at) })),
    ofSection(section) {
      const before = known.get(section);
      if (before !== undefined) return before;
      const meant = numbered.filter(({ value }) => isMeant(section, value));
      const targets = meant.map(({ value: { number, suffix }, index }) => ({ number, suffix, index }));
      const found = { ranked: rankedNumbers(targets), lowest: lowestOf(targets) };
      known.set(section, found);
      return found;
    },
  };
}

/** Whether a reference to this part of a text may mean the paragraph. */
export function isMeant(section: Reference['section'], value: Numbered): boolean {
  return section === 'unknown' || (value.section === section && value.depth === 0);
}

function lowestOf(targets: readonly Target[]): number {
  return targets.reduce((lowest, { number }) => Math.min(lowest, number), Number.POSITIVE_INFINITY);
}
