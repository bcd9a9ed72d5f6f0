import { once } from '../../syntax/keeper.ts';
import type { Draft } from '../draft.ts';
import type { Chunk } from '../paragraph-list.ts';
import { sameItems } from '../same-items.ts';
import { type BrokenReference, judge } from './judge-reference.ts';
import { type ChunkOfLandmarks, landmarksOf } from './numbered.ts';
import { placedReference, type Reference, referencesIn } from './references.ts';
import { scopeHolding, scopesOf } from './text-scope.ts';

/**
 * The broken ones among the references that can mean no other text. A text whose labels a converter has put apart from their paragraphs has none:
 * where its numbers belong is not known.
 */
export function brokenReferences(draft: Draft): readonly BrokenReference[] {
  const chunks = landmarksOf(draft);
  const scopes = scopesOf(chunks);
  return draft.paragraphs.chunks.flatMap((chunk, number) => {
    const references = ownReferences(chunk);
    if (references.length === 0) return [];
    const around = chunksAround(chunks, number);
    const before = soundAmong.get(references);
    if (before !== undefined && sameItems(before, around)) return [];
    const offset = draft.paragraphs.before[number]?.offset ?? 0;
    const broken = references.flatMap(({ index, reference }) => {
      const here = { chunk: number, index };
      const scope = scopeHolding(scopes, here);
      return (scope && judge(draft, scope, here, placedReference(reference, offset))) ?? [];
    });
    if (broken.length === 0) soundAmong.set(references, around);
    return broken;
  });
}

interface InChunkReference {
  readonly index: number;
  readonly reference: Reference;
}

/** Of a chunk, with spans from its start. */
const ownReferences = once((chunk: Chunk): readonly InChunkReference[] =>
  referencesIn
    .in(chunk)
    .flatMap(({ index, offset, value }) =>
      value.flatMap((reference) => (reference.own ? [{ index, reference: placedReference(reference, offset) }] : [])),
    ),
);

/** References that were all sound, with the chunks that they were sought in: nothing else decides. */
const soundAmong = new WeakMap<readonly InChunkReference[], readonly ChunkOfLandmarks[]>();

/** The chunk and its neighbours up to those in which another text begins. */
function chunksAround(chunks: readonly ChunkOfLandmarks[], number: number): readonly ChunkOfLandmarks[] {
  let from = number;
  let to = number;
  while (from > 0 && (from === number || chunks[from]?.texts.length === 0)) from--;
  while (to < chunks.length - 1 && (to === number || chunks[to]?.texts.length === 0)) to++;
  return chunks.slice(from, to + 1);
}
