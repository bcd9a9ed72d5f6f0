import { MemoHolder } from './memo.ts';
import type { Leaf, Tree } from './tree.ts';

/**
 * What some of a tree's leaves have, in a tree of the same shape. Counts at its nodes let an enumeration pass over subtrees in which no leaf has
 * anything; identity tells that nothing has changed in a subtree.
 */
export class Hits<T> extends MemoHolder {
  readonly count: number;
  /** Beside the tree's branches; none where there is no hit, and at height 0. */
  readonly branches: readonly Hits<T>[];
  /** At height 0: the numbers of the leaves among the node's, ascending, and beside them what each has. */
  readonly at: readonly number[];
  readonly values: readonly T[];

  private constructor(count: number, branches: readonly Hits<T>[], at: readonly number[], values: readonly T[]) {
    super();
    this.count = count;
    this.branches = branches;
    this.at = at;
    this.values = values;
  }

  static readonly none: Hits<never> = new Hits<never>(0, [], [], []);

  static ofLeaves<T>(at: readonly number[], values: readonly T[]): Hits<T> {
    return at.length === 0 ? Hits.none : new Hits(at.length, [], at, values);
  }

  /** At height 0, of those leaves, in ascending order, of which `tell` is not undefined: it gets a leaf's number and that number's own place among `numbers`. */
  static among<T>(numbers: Iterable<number>, tell: (number: number, place: number) => T | undefined): Hits<T> {
    const at: number[] = [];
    const values: T[] = [];
    let place = 0;
    for (const number of numbers) {
      const value = tell(number, place++);
      if (value === undefined) continue;
      at.push(number);
      values.push(value);
    }
    return Hits.ofLeaves(at, values);
  }

  static ofBranches<T>(branches: readonly Hits<T>[]): Hits<T> {
    let count = 0;
    for (const branch of branches) count += branch.count;
    return count === 0 ? Hits.none : new Hits(count, branches, [], []);
  }
}

/** Calls `visit` for each hit in order, with its leaf and the leaf's place. Subtrees in which nothing `isWanted` are passed over. */
export function eachHit<L extends Leaf, T>(
  tree: Tree<L>,
  hits: Hits<T>,
  visit: (value: T, leaf: L, index: number, offset: number, line: number) => void,
  isWanted: (node: Tree<L>) => boolean = () => true,
): void {
  visitFrom(tree, hits, 0, 0, 0);

  function visitFrom(node: Tree<L>, those: Hits<T>, index: number, offset: number, line: number): void {
    // Asked thousands of times at a keystroke: nothing is made here.
    const { index: indices, offset: offsets, line: lines } = node.starts;
    for (let number = 0; number < those.branches.length; number++) {
      const [inside, branch] = [those.branches[number] as Hits<T>, node.branches[number] as Tree<L>];
      if (inside.count > 0 && isWanted(branch))
        visitFrom(
          branch,
          inside,
          index + (indices[number] as number),
          offset + (offsets[number] as number),
          line + (lines[number] as number),
        );
    }
    for (let hit = 0; hit < those.at.length; hit++) {
      const number = those.at[hit] as number;
      visit(
        those.values[hit] as T,
        node.leaves[number] as L,
        index + number,
        offset + (offsets[number] as number),
        line + (lines[number] as number),
      );
    }
  }
}

/** The first hit, with its leaf's number; undefined where there is none. */
export function firstHit<L extends Leaf, T>(tree: Tree<L>, hits: Hits<T>): { readonly value: T; readonly index: number } | undefined {
  let index = 0;
  let [node, those] = [tree, hits];
  while (those.count > 0 && node.height > 0) {
    const number = those.branches.findIndex(({ count }) => count > 0);
    index += node.starts.index[number] as number;
    [node, those] = [node.branches[number] as Tree<L>, those.branches[number] as Hits<T>];
  }
  return those.count === 0 ? undefined : { value: those.values[0] as T, index: index + (those.at[0] as number) };
}

/** How many hits are of leaves before the one with this number. */
export function countBefore<L extends Leaf>(tree: Tree<L>, hits: Hits<unknown>, index: number): number {
  if (hits.count === 0 || index <= 0) return 0;
  if (index >= tree.size) return hits.count;
  if (tree.height === 0) return hits.at.filter((number) => number < index).length;
  let [count, start] = [0, 0];
  for (const [number, branch] of tree.branches.entries()) {
    if (start >= index) break;
    count += countBefore(branch, hits.branches[number] ?? Hits.none, index - start);
    start += branch.size;
  }
  return count;
}

interface HitsIn<L extends Leaf, T> {
  readonly tree: Tree<L>;
  readonly hits: Hits<T>;
}

/** True where the same leaves, by their numbers, have what `same` takes for the same. Costs what is not identical. */
export function sameHits<L extends Leaf, T>(a: HitsIn<L, T>, b: HitsIn<L, T>, same: (one: T, other: T) => boolean): boolean {
  if (a.tree === b.tree && a.hits === b.hits) return true;
  if (a.tree.size !== b.tree.size || a.hits.count !== b.hits.count || a.tree.branches.length !== b.tree.branches.length) return false;
  if (a.hits.count === 0) return true;
  return (
    a.hits.at.every((number, hit) => number === b.hits.at[hit] && same(a.hits.values[hit] as T, b.hits.values[hit] as T)) &&
    a.hits.branches.every((hits, number) =>
      sameHits(
        { tree: a.tree.branches[number] as Tree<L>, hits },
        { tree: b.tree.branches[number] as Tree<L>, hits: b.hits.branches[number] as Hits<T> },
        same,
      ),
    )
  );
}
