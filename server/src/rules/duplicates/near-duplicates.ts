import { gatherInPlace, type Place, type PlacedIn, placedAt, placesOf } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { perItem } from '../../draft/per-item.ts';
import { whileIdentical } from '../../draft/while-same.ts';
import { countBefore } from '../../tree/hits.ts';
import { type LikePair, likePairs } from './like-pairs.ts';

/** Two operative paragraphs of one series that say nearly the same. */
export interface NearDuplicate {
  readonly first: PlacedIn;
  readonly second: PlacedIn;
}

/**
 * Pairs of numbered operative paragraphs that say nearly the same, as `likePairs` tells. Neighbours are left out, since they are alike on purpose: "Urges the
 * Parties to …", "Urges the organizations to …". So are paragraphs with the beginning of a list between them, since another text begins there.
 */
export function nearDuplicates(draft: Draft): readonly NearDuplicate[] {
  const judged = areNearDuplicates(draft);
  return pairsOf(draft).flatMap((pair, at) => (judged[at] ? (inOneSeries(draft, pair) ?? []) : []));
}

/** The same list as long as the numbers in it are the same. */
const pairsOf: (draft: Draft) => readonly LikePair[] = whileIdentical(
  ({ paragraphs }) => likePairs(paragraphs).flatMap(({ index, back }) => [index, back]),
  ({ paragraphs }) => likePairs(paragraphs),
);

const areNearDuplicates = perItem({
  treeOf: placesOf,
  itemsOf: pairsOf,
  reach: ({ index, back }) => ({ from: index - back, to: index + 1 }),
  judge: (draft, pair) => inOneSeries(draft, pair) !== undefined,
});

/** Undefined unless both are operative, not side by side, and no list begins anew between them. */
function inOneSeries(draft: Draft, { index: to, back }: LikePair): NearDuplicate | undefined {
  const from = to - back;
  // Most pairs are told by the second alone.
  const second = placedAt(draft, to);
  const first = second !== undefined && isOperative(second.place) ? placedAt(draft, from) : undefined;
  if (first === undefined || second === undefined || !isOperative(first.place)) return undefined;
  // What they say stands in the lists below them.
  if (introduces(first) && introduces(second)) return undefined;
  if ((second.place.label?.number ?? 0) < (first.place.label?.number ?? 0) + leastNumbersApart) return undefined;
  const places = placesOf(draft);
  const before = (index: number) => countBefore(places, beginnings(places), index);
  return before(to + 1) > before(from + 1) ? undefined : { first, second };
}

function introduces({ paragraph: { text, content } }: PlacedIn): boolean {
  return text.charAt(content.end - 1) === ':';
}

/** The paragraphs with which a list or a text begins. */
const beginnings = gatherInPlace((_, place) =>
  (isOperative(place) && place.starts) || place.role === 'opening formula' ? true : undefined,
);

/** Paragraphs whose numbers differ by less are neighbours. */
const leastNumbersApart = 3;

function isOperative(place: Place): boolean {
  return place.role === 'operative' && place.depth === 0;
}
