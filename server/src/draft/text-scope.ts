import type { InChunk } from './by-place.ts';
import type { Draft } from './draft.ts';
import { type ChunkOfLandmarks, keyOf, type Landmark, type Numbered } from './numbered.ts';

/** A paragraph by its chunk and its index there. */
export interface At {
  readonly chunk: number;
  readonly index: number;
}

/** The paragraphs `[from, to)` of one text: of the whole draft, or of one resolution of a compilation. */
export interface Scope {
  readonly from: At;
  readonly to: At;
}

/** A landmark at its place. */
export interface Landed<T extends Landmark = Landmark> {
  readonly at: At;
  readonly value: T;
}

/** The text that holds a paragraph: from the last opening formula to the next. */
export function scopeOf(chunks: readonly ChunkOfLandmarks[], at: At): Scope {
  let from: At = { chunk: 0, index: 0 };
  for (let chunk = at.chunk; chunk >= 0; chunk--) {
    const start = chunks[chunk]?.texts.findLast((index) => chunk < at.chunk || index <= at.index);
    if (start === undefined) continue;
    from = { chunk, index: start };
    break;
  }
  for (let chunk = at.chunk; chunk < chunks.length; chunk++) {
    const start = chunks[chunk]?.texts.find((index) => chunk > at.chunk || index > at.index);
    if (start !== undefined) return { from, to: { chunk, index: start } };
  }
  return { from, to: { chunk: chunks.length, index: 0 } };
}

/** The paragraphs of a number in a scope. The chunks nearest to `near` come first, so that most searches end at once. */
export function* bearersOf(
  chunks: readonly ChunkOfLandmarks[],
  scope: Scope,
  number: { readonly number: number; readonly suffix: number },
  near: At,
): Generator<Landed<Numbered>> {
  const key = keyOf(number);
  for (let distance = 0; distance < chunks.length; distance++) {
    const below = near.chunk + distance;
    const above = near.chunk - distance;
    if (below > scope.to.chunk && above < scope.from.chunk) return;
    yield* within(scope, below, chunks[below]?.byNumber.get(key) ?? []);
    if (distance > 0) yield* within(scope, above, chunks[above]?.byNumber.get(key) ?? []);
  }
}

/** All landmarks of a scope, in order: for a reference that is broken, never for one that is sound. */
export function* landmarksIn(chunks: readonly ChunkOfLandmarks[], scope: Scope): Generator<Landed> {
  for (let chunk = scope.from.chunk; chunk <= scope.to.chunk; chunk++) yield* within(scope, chunk, chunks[chunk]?.landmarks ?? []);
}

function* within<T extends Landmark>(scope: Scope, chunk: number, found: readonly InChunk<T>[]): Generator<Landed<T>> {
  for (const { index, value } of found) {
    const at = { chunk, index };
    if (compareAt(scope.from, at) <= 0 && compareAt(at, scope.to) < 0) yield { at, value };
  }
}

/** Negative where `a` stands before `b`. */
export function compareAt(a: At, b: At): number {
  return a.chunk - b.chunk || a.index - b.index;
}

/** The number of the paragraph in the draft. */
export function indexOf(draft: Draft, { chunk, index }: At): number {
  return (draft.paragraphs.before[chunk]?.index ?? 0) + index;
}
