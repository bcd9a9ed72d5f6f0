import { likeness } from '../../draft/duplicates/likeness.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { sameItems } from '../../text/same-items.ts';
import { MemoHolder, once } from '../../tree/memo.ts';
import type { Tree } from '../../tree/tree.ts';
import { mayEndTurn } from '../../tree/turns.ts';
import { meaningWords, sharedRuns, sketchOf } from './sketch.ts';

/** Paragraphs that stand together, end to end: a node of leaves. */
type Group = Tree<Paragraph>;

/** A paragraph by its number, and how many paragraphs before it a like one stands. */
export interface LikePair {
  readonly index: number;
  readonly back: number;
}

/** How far apart, in paragraphs of any kind, two like ones can stand. */
const reach = 256;

/**
 * The numbered paragraphs that say nearly what one before them says. Each is compared with the nearest ones that share a print of its sketch, so the time
 * is linear in the text's length. A node's pairs are kept as long as the groups within reach before it are the same.
 */
export function likePairs(paragraphs: Tree<Paragraph>): readonly LikePair[] {
  return pairsIn(paragraphs, []).pairs;
}

interface Pairs {
  /** Counted from the node's first paragraph. */
  readonly pairs: readonly LikePair[];
  /** The groups within reach after the node, the nearest last. */
  readonly after: readonly Group[];
}

function pairsIn(node: Tree<Paragraph>, before: readonly Group[]): Pairs {
  const known = kept.get(node);
  if (known !== undefined && sameItems(known.before, before)) return known.found;
  const found = node.height === 0 ? { pairs: pairsOf(before, node), after: withinReach([...before, node]) } : inBranches(node, before);
  kept.set(node, { before, found });
  mayEndTurn();
  return found;
}

const kept = MemoHolder.memo<Tree<Paragraph>, { readonly before: readonly Group[]; readonly found: Pairs }>();

function inBranches({ branches }: Tree<Paragraph>, before: readonly Group[]): Pairs {
  const pairs: LikePair[] = [];
  let after = before;
  let start = 0;
  for (const branch of branches) {
    const inside = pairsIn(branch, after);
    for (const { index, back } of inside.pairs) pairs.push({ index: start + index, back });
    after = inside.after;
    start += branch.size;
  }
  return { pairs, after };
}

function withinReach(groups: readonly Group[]): readonly Group[] {
  let from = groups.length;
  for (let length = 0; from > 0 && length < reach; from--) length += groups[from - 1]?.size ?? 0;
  return groups.slice(from);
}

const none: ReadonlyMap<number, number> = new Map();

function pairsOf(read: readonly Group[], group: Group): LikePair[] {
  let distance = 0;
  const earlier = read.toReversed().map((each) => {
    distance += each.leaves.length;
    return { group: each, places: lastPlaces(each), distance };
  });
  const pairs: LikePair[] = [];
  const last = new Map<number, number>();
  group.leaves.forEach((paragraph, index) => {
    const sketch = sketchOf(paragraph);
    if (sketch === undefined) return;
    let hits: Map<number, number> | undefined;
    for (const print of sketch.prints) {
      const back = index - (last.get(print) ?? earlierPlace(earlier, print));
      if (back > 0 && back <= reach) {
        hits ??= new Map();
        hits.set(back, (hits.get(back) ?? 0) + 1);
      }
      last.set(print, index);
    }
    for (const [back, count] of hits ?? none) {
      // Where 45 % of the runs are shared, about as many of the prints are: 25 % leave room for chance.
      const other = count < 2 || count * 4 < sketch.prints.length * shortest ? undefined : paragraphBefore(group, earlier, index - back);
      if (other !== undefined && alike(other, paragraph)) pairs.push({ index, back });
    }
  });
  return pairs;
}

/** The nearest group first. */
interface Earlier {
  readonly group: Group;
  readonly places: ReadonlyMap<number, number>;
  /** From its first paragraph to the first one of the group that is compared. */
  readonly distance: number;
}

/** Negative, counted from the compared group's first paragraph; out of reach for none. */
function earlierPlace(earlier: readonly Earlier[], print: number): number {
  for (const { places, distance } of earlier) {
    const place = places.get(print);
    if (place !== undefined) return place - distance;
  }
  return beyond;
}

const beyond = -2 * reach;

function paragraphBefore(group: Group, earlier: readonly Earlier[], place: number): Paragraph | undefined {
  if (place >= 0) return group.leaves[place];
  const holding = earlier.find(({ distance }) => place + distance >= 0);
  return holding?.group.leaves[place + holding.distance];
}

/** For every print of a group, the last paragraph that has it. */
const lastPlaces = once((group: Group): ReadonlyMap<number, number> => {
  const last = new Map<number, number>();
  group.leaves.forEach((paragraph, index) => {
    for (const print of sketchOf(paragraph)?.prints ?? []) last.set(print, index);
  });
  return last;
});

function alike(a: Paragraph, b: Paragraph): boolean {
  const [one, other] = [sketchOf(a)?.length ?? 0, sketchOf(b)?.length ?? 0];
  if (Math.min(one, other) < shortest * Math.max(one, other)) return false;
  return sharedRuns(a, b) >= 0.45 && likeness(meaningWords(a), meaningWords(b)) >= 0.7;
}

/** A shorter paragraph within a long one that says more is no duplicate of it. */
const shortest = 0.6;
