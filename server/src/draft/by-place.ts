import type { Paragraph } from '../syntax/paragraph.ts';
import type { Draft } from './draft.ts';
import { type Place, placeAt, structure } from './structure.ts';

/** What one paragraph of a chunk has, with its number and its offset counted from the chunk's start. */
export interface InChunk<T> {
  readonly index: number;
  readonly offset: number;
  readonly value: T;
}

/** For every chunk of the draft, what its paragraphs have. A chunk whose paragraphs and places are as they were answers with the same array. */
export type ByPlace<T> = (draft: Draft) => readonly (readonly InChunk<T>[])[];

/** Gathers as a `gatherer` does, with each paragraph's place in the draft besides its text; undefined for most of them. */
export function byPlace<T>(fact: (paragraph: Paragraph, place: Place) => T | undefined): ByPlace<T> {
  // The places of a chunk are computed together: its first tells whether they are the ones that were read before.
  const kept = new WeakMap<Place, readonly InChunk<T>[]>();
  return (draft) =>
    draft.paragraphs.before.map(({ index, offset }, at) => {
      const first = placeAt(draft, index);
      if (first === undefined) return [];
      let known = kept.get(first);
      if (known === undefined) {
        const end = index + (draft.paragraphs.chunks[at]?.paragraphs.length ?? 0);
        known = read(draft, fact, index, end, offset);
        kept.set(first, known);
      }
      return known;
    });
}

function read<T>(
  draft: Draft,
  fact: (paragraph: Paragraph, place: Place) => T | undefined,
  from: number,
  to: number,
  start: number,
): InChunk<T>[] {
  const found: InChunk<T>[] = [];
  for (const { paragraph, place, index, offset } of structure(draft, from, to)) {
    const value = fact(paragraph, place);
    if (value !== undefined) found.push({ index: index - from, offset: offset - start, value });
  }
  return found;
}
