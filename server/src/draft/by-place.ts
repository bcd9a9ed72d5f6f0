import { Keeper, once } from '../syntax/keeper.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import type { Draft } from './draft.ts';
import { type Chunk, type Placed, paragraphNumber, placesIn } from './paragraph-list.ts';
import type { Output } from './passes.ts';
import { type Place, placesOf } from './structure.ts';

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
  const kept = Keeper.fact<Chunk, Read<T>>();

  function ofChunk(chunk: Chunk, places: readonly Place[]): readonly InChunk<T>[] {
    const known = kept.get(chunk);
    if (known?.places === places) return known.found;
    const sources = known === undefined ? chunk.before : [chunk];
    const read = sources.map((source) => ({ at: placesIn(source), ...(kept.get(source) ?? nothing) }));
    const values = new Map<Paragraph, T>();
    const found: InChunk<T>[] = [];
    let offset = 0;
    for (let index = 0; index < chunk.paragraphs.length; index++) {
      const [paragraph, place] = [chunk.paragraphs[index], places[index]];
      if (paragraph === undefined || place === undefined) continue;
      // A paragraph at the place that it had before has what it had before.
      const before = read.find(({ at, places: old }) => old[at.get(paragraph)?.index ?? -1] === place);
      const value = before === undefined ? fact(paragraph, place) : before.values.get(paragraph);
      if (value !== undefined) {
        values.set(paragraph, value);
        found.push({ index, offset, value });
      }
      offset += paragraph.length;
    }
    kept.set(chunk, { places, found, values });
    return found;
  }

  /** What was found last: nearly every chunk is where it was, and need not be asked. */
  let last: WeakRef<Found<T>> | undefined;

  const foundIn = once((draft: Draft): Found<T> => {
    const before = last?.deref();
    const { chunks } = draft.paragraphs;
    const places = placesOf(draft);
    const found = chunks.map((chunk, at) =>
      before?.chunks[at] === chunk && before.places[at] === places[at] ? (before.found[at] ?? []) : ofChunk(chunk, places[at] ?? []),
    );
    const now = { chunks, places, found };
    last = new WeakRef(now);
    return now;
  });

  return (draft) => foundIn(draft).found;
}

/** The outputs of a pass over what the chunks have, each with its paragraph. */
export function placedOutputs<O>(
  { paragraphs }: Draft,
  arrays: ReturnType<ByPlace<unknown>>,
  runs: readonly (readonly Output<O>[])[],
): (Placed & { readonly value: O })[] {
  return runs.flatMap((outputs, chunk) =>
    outputs.flatMap(({ at, output }) => {
      const index = (paragraphs.before[chunk]?.index ?? 0) + (arrays[chunk]?.[at]?.index ?? 0);
      const placed = paragraphNumber(paragraphs, index);
      return placed === undefined ? [] : [{ ...placed, value: output }];
    }),
  );
}

/** Of a whole draft, chunk by chunk. */
interface Found<T> {
  readonly chunks: readonly Chunk[];
  readonly places: readonly (readonly Place[])[];
  readonly found: readonly (readonly InChunk<T>[])[];
}

interface Read<T> {
  readonly places: readonly Place[];
  readonly found: readonly InChunk<T>[];
  readonly values: ReadonlyMap<Paragraph, T>;
}

const nothing = { places: [], found: [], values: new Map() };
