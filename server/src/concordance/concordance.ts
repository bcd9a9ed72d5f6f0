import type { Slices } from '../text/slices.ts';
import { align } from './align.ts';
import { compareFacts, type PassageOf } from './compare-facts.ts';
import { compareStructure } from './compare-structure.ts';
import type { Difference } from './difference.ts';
import { type NamedDraft, passagesOf } from './passage.ts';

/** What several drafts that should be one text in several languages do not say alike. */
export interface Concordance {
  /** In the order of the first draft. */
  readonly differences: readonly Difference[];
  /** Of each draft, how many of its paragraphs are compared with another one, and how many it has. */
  readonly compared: readonly { readonly paragraphs: number; readonly of: number }[];
}

/**
 * Holds drafts against each other that should be one text in several languages: each with the first one, paragraph by paragraph. Silent where it is not sure which paragraphs are the same. Linear in the drafts, in slices; what is
 * counted in a paragraph is kept with it.
 */
export function* concordance(drafts: readonly NamedDraft[]): Slices<Concordance> {
  const passages = [];
  for (const draft of drafts) passages.push(yield* passagesOf(draft));
  const [first = [], ...others] = passages;
  const rows = new Map<number, PassageOf[]>(first.map((passage) => [passage.at, [{ draft: 0, passage }]]));
  const differences: Difference[] = [];
  const paired = [new Set<number>(), ...others.map(() => new Set<number>())];
  for (const [at, other] of others.entries()) {
    const alignment = yield* align(first, other);
    for (const pair of alignment.pairs) {
      rows.get(pair.one.at)?.push({ draft: at + 1, passage: pair.other });
      paired[0]?.add(pair.one.at);
      paired[at + 1]?.add(pair.other.at);
    }
    if (alignment.pairs.length >= leastPairedShare * Math.min(first.length, other.length))
      differences.push(...compareStructure(alignment, at + 1));
  }
  for (const [at, row] of rows) {
    differences.push(...compareFacts(row));
    if (at % rowsPerSlice === rowsPerSlice - 1) yield;
  }
  return {
    differences: differences.sort((a, b) => placeOf(a) - placeOf(b)),
    compared: passages.map((all, at) => ({ paragraphs: paired[at]?.size ?? 0, of: all.length })),
  };
}

/** Comparing so many takes about a millisecond. */
const rowsPerSlice = 64;
/** Two drafts of which less can be paired are no translations of each other, and what one of them has more says nothing. */
const leastPairedShare = 0.5;

function placeOf({ sides: [side] }: Difference): number {
  return side?.passage?.placed.offset ?? 0;
}
