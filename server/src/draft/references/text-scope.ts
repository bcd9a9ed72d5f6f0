import type { InChunk } from '../by-place.ts';
import type { Draft } from '../draft.ts';
import { type ChunkOfLandmarks, keyOf, type Landmark, type Numbered } from './numbered.ts';

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
  /** Everything in order: for a reference that is broken, never for one that is sound. */
  landmarks(): Iterable<Landed>;
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
    landmarks: () => gather((chunk) => chunk.landmarks),
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
