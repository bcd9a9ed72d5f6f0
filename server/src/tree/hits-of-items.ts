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
 * must depend on nothing but the item and the leaf. Once `isOver` is true, the rest is left out.
 */
export function hitsOfItems<L extends Leaf, I extends AtLeaf, T>(
  value: (item: I, leaf: L) => T | undefined,
  same: (a: I, b: I) => boolean,
): (tree: Tree<L>, items: readonly I[], isOver?: () => boolean) => Hits<readonly T[]> {
  interface Known {
    readonly items: readonly I[];
    readonly start: number;
    readonly hits: Hits<readonly T[]>;
  }
  const kept = MemoHolder.memo<Tree<L>, Known>();
  return (tree, items, isOver = () => false) => {
    let next = 0;
    let over = false;
    return ofNode(tree, 0);

    function ofNode(node: Tree<L>, start: number): Hits<readonly T[]> {
      const first = next;
      while (next < items.length && (items[next] as I).index < start + node.size) next++;
      if (first === next) return Hits.none;
      const own = items.slice(first, next);
      const known = kept.get(node);
      if (known !== undefined && sameAs(known, own, start)) return known.hits;
      next = first;
      const hits = node.height === 0 ? ofLeaves(node, start) : ofBranches(node, start);
      if (!over) {
        kept.set(node, { items: own, start, hits });
        mayEndTurn();
      }
      return hits;
    }

    function ofBranches({ branches }: Tree<L>, start: number): Hits<readonly T[]> {
      let index = start;
      return Hits.ofBranches(
        branches.map((branch) => {
          const hits = ofNode(branch, index);
          index += branch.size;
          return hits;
        }),
      );
    }

    function ofLeaves({ leaves }: Tree<L>, start: number): Hits<readonly T[]> {
      const at: number[] = [];
      const values: T[][] = [];
      for (let item = items[next]; item !== undefined && item.index < start + leaves.length; item = items[++next]) {
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
