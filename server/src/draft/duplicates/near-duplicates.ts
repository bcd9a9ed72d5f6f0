import type { Draft } from '../draft.ts';
import { type Place, type PlacedIn, placesOf, structure } from '../structure.ts';
import { type LikePair, likePairs, reachOf } from './like-pairs.ts';

/** Two operative paragraphs of one series that say nearly the same. */
export interface NearDuplicate {
  readonly pair: LikeParagraphs;
  /** Where the chunks of the first and of the second one start in the draft. */
  readonly first: Start;
  readonly second: Start;
}

/** The same object as long as neither paragraph changes, nor what it is called. Places are counted from the start of each one's chunk. */
export interface LikeParagraphs {
  readonly first: PlacedIn;
  readonly second: PlacedIn;
}

/**
 * Pairs of numbered operative paragraphs in which 45 % of the shorter one's runs of words and most of its words that carry meaning stand in the other
 * one too. Neighbours are no pairs: side by side the likeness is meant, "Urges the Parties to …", "Urges the organizations to …"; and
 * where a list begins anew, another text does.
 */
export function nearDuplicates(draft: Draft): readonly NearDuplicate[] {
  const { chunks, before } = draft.paragraphs;
  const found: NearDuplicate[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const pairs = likePairs(chunks, at);
    if (pairs.length === 0) continue;
    for (const pair of duplicatesOf(draft, pairs, at)) {
      const [first, second] = [before[at - pair.back], before[at]];
      if (first !== undefined && second !== undefined) found.push({ pair, first, second });
    }
  }
  return found;
}

/** The first one stands so many chunks before the second. */
interface InChunks extends LikeParagraphs {
  readonly back: number;
}

interface Start {
  readonly index: number;
  readonly offset: number;
  readonly line: number;
}

function fromStart(placed: PlacedIn, start: Start | undefined): PlacedIn {
  const { index, offset, line } = start ?? { index: 0, offset: 0, line: 0 };
  return { ...placed, index: placed.index - index, offset: placed.offset - offset, line: placed.line - line };
}

/** Kept with the pairs as long as the places of all chunks that they reach over are the same objects. */
const kept = new WeakMap<readonly LikePair[], { readonly heads: readonly (Place | undefined)[]; readonly found: readonly InChunks[] }>();

function duplicatesOf(draft: Draft, pairs: readonly LikePair[], at: number): readonly InChunks[] {
  const { chunks, before } = draft.paragraphs;
  const from = reachOf(chunks, at);
  const heads = placesOf(draft)
    .slice(from, at + 1)
    .map(([head]) => head);
  const known = kept.get(pairs);
  if (known?.heads.every((head, index) => head === heads[index])) return known.found;
  const start = before[at];
  const found = pairs.flatMap(({ index, back }) => {
    const pair = inOneSeries(draft, (start?.index ?? 0) + index - back, (start?.index ?? 0) + index);
    if (pair === undefined) return [];
    const chunksBack = at - chunkOf(before, pair.first.index, at);
    return [{ first: fromStart(pair.first, before[at - chunksBack]), second: fromStart(pair.second, start), back: chunksBack }];
  });
  kept.set(pairs, { heads, found });
  return found;
}

function chunkOf(before: readonly { readonly index: number }[], index: number, last: number): number {
  let at = last;
  while (at > 0 && (before[at]?.index ?? 0) > index) at--;
  return at;
}

/** Undefined unless both are operative, not side by side, and no list begins anew between them. */
function inOneSeries(draft: Draft, from: number, to: number): LikeParagraphs | undefined {
  const [first, ...rest] = structure(draft, from, to + 1);
  const second = rest.at(-1);
  if (first === undefined || second === undefined || !isOperative(first) || !isOperative(second)) return undefined;
  if ((second.place.label?.number ?? 0) < (first.place.label?.number ?? 0) + apart) return undefined;
  return rest.some((each) => (isOperative(each) && each.place.starts) || each.place.role === 'opening formula')
    ? undefined
    : { first, second };
}

/** Less is side by side. */
const apart = 3;

function isOperative({ place }: PlacedIn): boolean {
  return place.role === 'operative' && place.depth === 0;
}
