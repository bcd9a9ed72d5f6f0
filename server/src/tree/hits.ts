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

  function visitFrom(node: Tree<L>, those: Hits<T>, startIndex: number, startOffset: number, startLine: number): void {
    let [index, offset, line] = [startIndex, startOffset, startLine];
    if (node.height > 0) {
      node.branches.forEach((branch, number) => {
        const inside = those.branches[number];
        if (inside !== undefined && inside.count > 0 && isWanted(branch)) visitFrom(branch, inside, index, offset, line);
        index += branch.size;
        offset += branch.length;
        line += branch.lineBreaks;
      });
      return;
    }
    let passed = 0;
    those.at.forEach((number, hit) => {
      for (; passed < number; passed++) {
        offset += node.leaves[passed]?.length ?? 0;
        line += node.leaves[passed]?.lineBreaks ?? 0;
      }
      visit(those.values[hit] as T, node.leaves[number] as L, index + number, offset, line);
    });
  }
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

/**
 * What `map` makes of hits, with something that holds for all of them. Kept with the hits of each node as long as `same` tells that nothing has
 * changed; where `map` looks at the leaf's number, another one must be a change.
 */
export function mapHits<L extends Leaf, T, K, R>(
  map: (value: T, leaf: L, key: K, index: number) => R | undefined,
  same: (a: K, b: K) => boolean,
): (tree: Tree<L>, hits: Hits<T>, key: K) => Hits<R> {
  const kept = MemoHolder.memo<Hits<T>, { readonly key: K; readonly mapped: Hits<R> }>();
  return (tree, hits, key) => ofNode(tree, hits, key, 0);

  function ofNode(node: Tree<L>, hits: Hits<T>, key: K, start: number): Hits<R> {
    if (hits.count === 0) return Hits.none;
    const known = kept.get(hits);
    if (known !== undefined && same(known.key, key)) return known.mapped;
    const mapped = node.height === 0 ? ofLeaves(node, hits, key, start) : ofBranches(node, hits, key, start);
    kept.set(hits, { key, mapped });
    return mapped;
  }

  function ofBranches({ branches }: Tree<L>, hits: Hits<T>, key: K, start: number): Hits<R> {
    let index = start;
    return Hits.ofBranches(
      branches.map((branch, number) => {
        const mapped = ofNode(branch, hits.branches[number] ?? Hits.none, key, index);
        index += branch.size;
        return mapped;
      }),
    );
  }

  function ofLeaves({ leaves }: Tree<L>, hits: Hits<T>, key: K, start: number): Hits<R> {
    const at: number[] = [];
    const values: R[] = [];
    hits.at.forEach((number, hit) => {
      const value = map(hits.values[hit] as T, leaves[number] as L, key, start + number);
      if (value === undefined) return;
      at.push(number);
      values.push(value);
    });
    return Hits.ofLeaves(at, values);
  }
}

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
      if (!over) kept.set(node, { items: own, start, hits });
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
