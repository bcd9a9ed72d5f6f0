import { sameItems } from '../same-items.ts';
import type { ChunkOfEnds } from './bracket-evidence.ts';
import { matchAcross } from './bracket-matching.ts';

/** A loose bracket by its chunk and its number there. */
export interface BracketAt {
  readonly chunk: number;
  readonly at: number;
}

export interface Matched {
  readonly chunks: readonly ChunkOfEnds[];
  /** For every chunk, the number of its first paragraph. */
  readonly starts: readonly number[];
  /** For every chunk, the partner of each loose bracket; undefined for one that is lost. */
  readonly partners: readonly (readonly (BracketAt | undefined)[])[];
  readonly lost: readonly BracketAt[];
}

/** Nearly every keystroke leaves all loose brackets as they were: then so are the pairs. */
let last: WeakRef<Matched> | undefined;

/** The partners of the draft's loose brackets. Who asks must hold on to the answer for the next to be quick. */
export function matched(chunks: readonly ChunkOfEnds[], starts: readonly number[]): Matched {
  const known = last?.deref();
  if (known !== undefined && sameItems(known.chunks, chunks) && sameItems(known.starts, starts)) return known;
  const partners = match(chunks, starts);
  const lost = partners.flatMap((of, chunk) => of.flatMap((partner, at) => (partner === undefined ? [{ chunk, at }] : [])));
  const now = { chunks, starts, partners, lost };
  last = new WeakRef(now);
  return now;
}

function match(chunks: readonly ChunkOfEnds[], starts: readonly number[]): Matched['partners'] {
  const places = chunks.flatMap(({ evidence }, chunk) => evidence.map((_, at): BracketAt => ({ chunk, at })));
  let passed = 0;
  const headings = chunks.flatMap((chunk) => {
    const before = passed;
    passed += chunk.passed;
    return chunk.headings.map((within) => before + within);
  });
  const partner = matchAcross({
    evidence: chunks.flatMap(({ evidence }) => evidence),
    index: Int32Array.from(chunks.flatMap(({ index }, chunk) => index.map((within) => (starts[chunk] ?? 0) + within))),
    headings: Int32Array.from(headings),
  });
  let next = 0;
  return chunks.map(({ evidence }) => evidence.map(() => places[partner[next++] ?? -1]));
}
