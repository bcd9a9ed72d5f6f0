import { type Hits, sameHits } from '../tree/hits.ts';
import { MemoHolder, once } from '../tree/memo.ts';
import type { Leaf, Tree } from '../tree/tree.ts';
import type { Draft, Lineage } from './draft.ts';

/**
 * What `compute` makes of all hits together, kept from one version of a draft to the next as long as paragraphs of the same numbers have hits that are the
 * same by `same`. So `compute` must depend on nothing else.
 */
export function whileSame<L extends Leaf, T, R>(
  read: (draft: Draft) => { readonly tree: Tree<L>; readonly hits: Hits<T> },
  same: (a: T, b: T) => boolean,
  compute: (draft: Draft) => R,
): (draft: Draft) => R {
  const last = MemoHolder.memo<Lineage, { readonly tree: Tree<L>; readonly hits: Hits<T>; readonly result: R }>();
  return once((draft: Draft): R => {
    const { tree, hits } = read(draft);
    const before = last.get(draft.lineage);
    const result = before !== undefined && sameHits(before, { tree, hits }, same) ? before.result : compute(draft);
    last.set(draft.lineage, { tree, hits, result });
    return result;
  });
}
