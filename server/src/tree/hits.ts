import { type Fact, Keeper, sameItems } from './memo.ts';
import type { Leaf, Tree } from './tree.ts';

/**
 * What some of a tree's leaves have, in a tree of the same shape. Counts at its nodes let an enumeration pass over subtrees in which no leaf has
 * anything; identity tells that nothing has changed in a subtree.
 */
export class Hits<T> extends Keeper {
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

/** Calls `visit` for each hit in order, with its leaf and the leaf's place. */
export function eachHit<L extends Leaf, T>(
  tree: Tree<L>,
  hits: Hits<T>,
  visit: (value: T, leaf: L, index: number, offset: number, line: number) => void,
): void {
  visitFrom(tree, hits, 0, 0, 0);

  function visitFrom(node: Tree<L>, those: Hits<T>, startIndex: number, startOffset: number, startLine: number): void {
    let [index, offset, line] = [startIndex, startOffset, startLine];
    if (node.height > 0) {
      node.branches.forEach((branch, number) => {
        const inside = those.branches[number];
        if (inside !== undefined && inside.count > 0) visitFrom(branch, inside, index, offset, line);
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

/** What `map` makes of hits, with something that holds for all of them. Kept with the hits of each node as long as that is the same. */
export function mapHits<L extends Leaf, T, K, R>(
  map: (value: T, leaf: L, key: K) => R | undefined,
  same: (a: K, b: K) => boolean,
): (tree: Tree<L>, hits: Hits<T>, key: K) => Hits<R> {
  const kept = Keeper.fact<Hits<T>, { readonly key: K; readonly mapped: Hits<R> }>();
  return ofNode;

  function ofNode(node: Tree<L>, hits: Hits<T>, key: K): Hits<R> {
    if (hits.count === 0) return Hits.none;
    const known = kept.get(hits);
    if (known !== undefined && same(known.key, key)) return known.mapped;
    const mapped =
      node.height === 0
        ? ofLeaves(node, hits, key)
        : Hits.ofBranches(node.branches.map((branch, number) => ofNode(branch, hits.branches[number] ?? Hits.none, key)));
    kept.set(hits, { key, mapped });
    return mapped;
  }

  function ofLeaves({ leaves }: Tree<L>, hits: Hits<T>, key: K): Hits<R> {
    const at: number[] = [];
    const values: R[] = [];
    hits.at.forEach((number, hit) => {
      const value = map(hits.values[hit] as T, leaves[number] as L, key);
      if (value === undefined) return;
      at.push(number);
      values.push(value);
    });
    return Hits.ofLeaves(at, values);
  }
}

/**
 * The hits of what is known by the numbers of its leaves, in ascending order; several may be of one leaf. Where a node has the same hits as
 * when it was asked before, they are the same object.
 */
export function hitsAt<L extends Leaf, I extends { readonly index: number }, T>(
  kept: Fact<Tree<L>, Hits<readonly T[]>>,
  tree: Tree<L>,
  items: readonly I[],
  value: (item: I, leaf: L) => T | undefined,
): Hits<readonly T[]> {
  let next = 0;
  return ofNode(tree, 0);

  function ofNode(node: Tree<L>, start: number): Hits<readonly T[]> {
    if ((items[next]?.index ?? Number.POSITIVE_INFINITY) >= start + node.size) return Hits.none;
    const now = node.height === 0 ? ofLeaves(node, start) : ofBranches(node, start);
    const before = kept.get(node);
    if (before !== undefined && sameHits({ tree: node, hits: before }, { tree: node, hits: now }, sameItems)) return before;
    kept.set(node, now);
    return now;
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
      const leaf = leaves[number];
      const found = leaf && value(item, leaf);
      if (found === undefined) continue;
      if (at.at(-1) === number) values.at(-1)?.push(found);
      else {
        at.push(number);
        values.push([found]);
      }
    }
    return Hits.ofLeaves(at, values);
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
