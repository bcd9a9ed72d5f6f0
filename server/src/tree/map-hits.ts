import { Hits } from './hits.ts';
import { MemoHolder } from './memo.ts';
import type { Leaf, Tree } from './tree.ts';
import { mayEndTurn } from './turns.ts';

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
    mayEndTurn();
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

  function ofLeaves({ leaves }: Tree<L>, { at, values }: Hits<T>, key: K, start: number): Hits<R> {
    return Hits.among(at, (number, hit) => map(values[hit] as T, leaves[number] as L, key, start + number));
  }
}
