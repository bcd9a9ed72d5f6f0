import { partitionPoint } from '../text/partition-point.ts';
import { Hits } from './hits.ts';
import { MemoHolder } from './memo.ts';
import type { Leaf, Tree } from './tree.ts';
import { mayEndTurn } from './turns.ts';

/** What is known of leaves by their numbers, in ascending order; several may be of one leaf. */
export interface AtLeaf {
  readonly index: number;
}

/**
 * The hits of what is known of leaves by their numbers. A node keeps its hits as long as its items are the same, as `same` tells of two of one leaf; `value`
 * must depend on nothing but the item and the leaf. Of the very list that was given before only those items are looked at whose nodes are new. Once `isOver` is true, the rest is left out.
 */
export function hitsOfItems<L extends Leaf, I extends AtLeaf, T>(
  value: (item: I, leaf: L) => T | undefined,
  same: (a: I, b: I) => boolean,
): (tree: Tree<L>, items: readonly I[], isOver?: () => boolean) => Hits<readonly T[]> {
  interface Known {
    /** Of which the hits were made, with where the node started then. */
    readonly items: readonly I[];
    readonly start: number;
    readonly hits: Hits<readonly T[]>;
    /** The number of the last list that had the same items, from where on, and where the node started in its tree. */
    readonly list: number;
    readonly from: number;
    readonly at: number;
  }
  const kept = MemoHolder.memo<Tree<L>, Known>();
  // A number keeps no list alive, as the list itself would.
  const numbers = new WeakMap<readonly I[], number>();
  let lists = 0;
  return (tree, items, isOver = () => false) => {
    const list = numbers.get(items) ?? ++lists;
    numbers.set(items, list);
    let over = false;
    return ofNode(tree, 0, 0, items.length);

    function ofNode(node: Tree<L>, start: number, from: number, to: number): Hits<readonly T[]> {
      if (from === to) return Hits.none;
      const known = kept.get(node);
      if (known !== undefined && known.list === list && known.from === from && known.at === start && known.items.length === to - from)
        return known.hits;
      const own = items.slice(from, to);
      if (known !== undefined && sameAs(known, own, start)) {
        kept.set(node, { ...known, list, from, at: start });
        return known.hits;
      }
      const hits = node.height === 0 ? ofLeaves(node, own, start) : ofBranches(node, start, from, to);
      if (over) return hits;
      kept.set(node, { items: own, start, hits, list, from, at: start });
      mayEndTurn();
      return hits;
    }

    function ofBranches({ branches }: Tree<L>, start: number, from: number, to: number): Hits<readonly T[]> {
      let [index, first] = [start, from];
      return Hits.ofBranches(
        branches.map((branch) => {
          const end = index + branch.size;
          const next = first + partitionPoint(to - first, (at) => (items[first + at] as I).index < end);
          const hits = ofNode(branch, index, first, next);
          [index, first] = [end, next];
          return hits;
        }),
      );
    }

    function ofLeaves({ leaves }: Tree<L>, own: readonly I[], start: number): Hits<readonly T[]> {
      const at: number[] = [];
      const values: T[][] = [];
      for (const item of own) {
        const number = item.index - start;
        over ||= isOver();
        const found = over ? undefined : value(item, leaves[number] as L);
        if (found === undefined) continue;
        if (at.at(-1) === number) values.at(-1)?.push(found);
        else {
          at.push(number);
          values.push([found]);
        }
      }
      return Hits.ofLeaves(at, values);
    }
  };

  function sameAs(known: Known, items: readonly I[], start: number): boolean {
    return (
      known.items.length === items.length &&
      items.every((item, at) => {
        const before = known.items[at] as I;
        return before === item ? known.start === start : before.index - known.start === item.index - start && same(before, item);
      })
    );
  }
}
