import { sameItems } from '../../tree/memo.ts';
import { nodesOfLeaves, type Tree } from '../../tree/tree.ts';
import type { Draft } from '../draft.ts';
import { type ParagraphInPlace, type PlacedIn, placesOf, structure } from '../structure.ts';
import { type Group, type LikePair, likePairs, reachOf } from './like-pairs.ts';

/** Two operative paragraphs of one series that say nearly the same. */
export interface NearDuplicate {
  readonly pair: LikeParagraphs;
  /** Where the groups of the first and of the second one start in the draft. */
  readonly first: Start;
  readonly second: Start;
}

/** The same object as long as neither paragraph changes, nor what it is called. Places are counted from the start of each one's group. */
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
  const starts = [...nodesOfLeaves(draft.paragraphs)];
  const groups = starts.map(({ node }) => node);
  const found: NearDuplicate[] = [];
  for (const at of groups.keys()) {
    const pairs = likePairs(groups, at);
    if (pairs.length === 0) continue;
    for (const pair of duplicatesOf(draft, pairs, groups, starts, at)) {
      const [first, second] = [starts[at - pair.back], starts[at]];
      if (first !== undefined && second !== undefined) found.push({ pair, first, second });
    }
  }
  return found;
}

/** The first one stands so many groups before the second. */
interface InGroups extends LikeParagraphs {
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

/** Kept with the pairs as long as the places of all groups that they reach over are the same objects. */
const kept = new WeakMap<
  readonly LikePair[],
  { readonly places: readonly Tree<ParagraphInPlace>[]; readonly found: readonly InGroups[] }
>();

function duplicatesOf(
  draft: Draft,
  pairs: readonly LikePair[],
  groups: readonly Group[],
  starts: readonly Start[],
  at: number,
): readonly InGroups[] {
  const start = starts[at];
  const from = reachOf(groups, at);
  const size = groups[at]?.size ?? 0;
  const places = [...nodesOfLeaves(placesOf(draft), starts[from]?.index, (start?.index ?? 0) + size)].map(({ node }) => node);
  const known = kept.get(pairs);
  if (known !== undefined && sameItems(known.places, places)) return known.found;
  const found = pairs.flatMap(({ index, back }) => {
    const pair = inOneSeries(draft, (start?.index ?? 0) + index - back, (start?.index ?? 0) + index);
    if (pair === undefined) return [];
    const groupsBack = at - groupOf(starts, pair.first.index, at);
    return [{ first: fromStart(pair.first, starts[at - groupsBack]), second: fromStart(pair.second, start), back: groupsBack }];
  });
  kept.set(pairs, { places, found });
  return found;
}

function groupOf(starts: readonly Start[], index: number, last: number): number {
  let at = last;
  while (at > 0 && (starts[at]?.index ?? 0) > index) at--;
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
