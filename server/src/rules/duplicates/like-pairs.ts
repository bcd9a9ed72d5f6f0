import { likeness } from '../../draft/duplicates/likeness.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { sameItems } from '../../text/same-items.ts';
import { MemoHolder, once } from '../../tree/memo.ts';
import type { Tree } from '../../tree/tree.ts';
import { mayEndTurn } from '../../tree/turns.ts';
import { meaningWords, sharedRuns, sketchOf } from './sketch.ts';

/** The paragraphs of a lowest node of the tree. */
type LowestNode = Tree<Paragraph>;

/** A paragraph by its number, with the distance in paragraphs to a like one before it. */
export interface LikePair {
  readonly index: number;
  readonly back: number;
}

/** How far apart two like paragraphs may be, counted in paragraphs of any kind. */
const reachParagraphs = 256;

/**
 * The numbered paragraphs that say nearly the same as one before them. Each is compared with the nearest paragraph for each print of its sketch, so that the
 * time is linear in the text's length. A node's pairs are kept as long as the groups within reach before it stay the same.
 */
export function likePairs(paragraphs: Tree<Paragraph>): readonly LikePair[] {
  return pairsIn(paragraphs, []).pairs;
}

interface Pairs {
  /** Counted from the node's first paragraph. */
  readonly pairs: readonly LikePair[];
  /** The groups within reach after the node, the nearest last. */
  readonly after: readonly LowestNode[];
}

function pairsIn(node: Tree<Paragraph>, before: readonly LowestNode[]): Pairs {
  const known = pairsByNode.get(node);
  if (known !== undefined && sameItems(known.before, before)) return known.found;
  const found = node.height === 0 ? { pairs: pairsOf(before, node), after: withinReach([...before, node]) } : inBranches(node, before);
  pairsByNode.set(node, { before, found });
  mayEndTurn();
  return found;
}

const pairsByNode = MemoHolder.memo<Tree<Paragraph>, { readonly before: readonly LowestNode[]; readonly found: Pairs }>();

function inBranches({ branches }: Tree<Paragraph>, before: readonly LowestNode[]): Pairs {
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

function withinReach(groups: readonly LowestNode[]): readonly LowestNode[] {
  let from = groups.length;
  for (let length = 0; from > 0 && length < reachParagraphs; from--) length += groups[from - 1]?.size ?? 0;
  return groups.slice(from);
}

const none: ReadonlyMap<number, number> = new Map();

function pairsOf(read: readonly LowestNode[], group: LowestNode): LikePair[] {
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
      if (back > 0 && back <= reachParagraphs) {
        hits ??= new Map();
        hits.set(back, (hits.get(back) ?? 0) + 1);
      }
      last.set(print, index);
    }
    for (const [back, count] of hits ?? none) {
      // A cheap test before the exact comparison.
      const other =
        count < leastSharedPrints || count < sketch.prints.length * leastSharedPrintShare * leastLengthShare
          ? undefined
          : paragraphBefore(group, earlier, index - back);
      if (other !== undefined && areAlike(other, paragraph)) pairs.push({ index, back });
    }
  });
  return pairs;
}

/** A group before the one that is compared. */
interface Earlier {
  readonly group: LowestNode;
  readonly places: ReadonlyMap<number, number>;
  /** From its first paragraph to the first one of the group that is compared. */
  readonly distance: number;
}

/** Where the last paragraph with a print stands, counted from the compared group's first paragraph, so negative; out of reach where there is none. */
function earlierPlace(earlier: readonly Earlier[], print: number): number {
  for (const { places, distance } of earlier) {
    const place = places.get(print);
    if (place !== undefined) return place - distance;
  }
  return outOfReach;
}

const outOfReach = -2 * reachParagraphs;

function paragraphBefore(group: LowestNode, earlier: readonly Earlier[], place: number): Paragraph | undefined {
  if (place >= 0) return group.leaves[place];
  const holding = earlier.find(({ distance }) => place + distance >= 0);
  return holding?.group.leaves[place + holding.distance];
}

/** For every print in a group, the last paragraph that has it. */
const lastPlaces = once((group: LowestNode): ReadonlyMap<number, number> => {
  const last = new Map<number, number>();
  group.leaves.forEach((paragraph, index) => {
    for (const print of sketchOf(paragraph)?.prints ?? []) last.set(print, index);
  });
  return last;
});

function areAlike(a: Paragraph, b: Paragraph): boolean {
  const [one, other] = [sketchOf(a)?.length ?? 0, sketchOf(b)?.length ?? 0];
  if (Math.min(one, other) < leastLengthShare * Math.max(one, other)) return false;
  return sharedRuns(a, b) >= leastSharedRuns && likeness(meaningWords(a), meaningWords(b)) >= leastLikeness;
}

/** Of the shorter paragraph's runs and words: with fewer in common, paragraphs that follow one pattern would be taken for duplicates. */
const leastSharedRuns = 0.45;
const leastLikeness = 0.7;
/** About as many of the prints are shared as of the runs; a quarter leaves room for chance. */
const leastSharedPrintShare = 1 / 4;
const leastSharedPrints = 2;
/** The shorter paragraph's length by the longer one's: a paragraph that another one holds and goes beyond is no duplicate of it. */
const leastLengthShare = 0.6;
