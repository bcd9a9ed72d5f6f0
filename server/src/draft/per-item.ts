import { sameItems } from '../text/same-items.ts';
import { MemoHolder, once } from '../tree/memo.ts';
import { changedLeaves, type Leaf, type Tree } from '../tree/tree.ts';
import type { Draft, Lineage } from './draft.ts';

export interface PerItem<L extends Leaf, I, R> {
  treeOf(draft: Draft): Tree<L>;
  /** Asked at every keystroke: the same list as long as nothing changed in it, or all is judged anew. */
  itemsOf(draft: Draft): readonly I[];
  /** The numbers of the leaves that `judge` looks at for an item. */
  reach(item: I): { readonly from: number; readonly to: number };
  judge(draft: Draft, item: I): R;
  /** What else it looks at. */
  readonly also?: (draft: Draft) => unknown;
}

/**
 * What is judged of each of some items, one by one: the same list from one version of a draft to the next as long as all results are the same. Only those
 * items are judged anew that an edit may concern.
 */
export function perItem<L extends Leaf, I, R>({ treeOf, itemsOf, reach, judge, also }: PerItem<L, I, R>): (draft: Draft) => readonly R[] {
  const last = MemoHolder.memo<
    Lineage,
    { readonly tree: Tree<L>; readonly items: readonly I[]; readonly more: unknown; readonly results: readonly R[] }
  >();
  return once((draft) => {
    const [tree, items, more] = [treeOf(draft), itemsOf(draft), also?.(draft)];
    const before = last.get(draft.lineage);
    const isComparable = before !== undefined && before.items === items && before.more === more;
    const changed = isComparable ? changedLeaves(before.tree, tree) : undefined;
    const now = items.map((item, at) => {
      const { from, to } = reach(item);
      const isKept = changed !== undefined && (to <= changed.from || from >= changed.to);
      return isKept ? (before?.results[at] as R) : judge(draft, item);
    });
    const results = before !== undefined && sameItems(before.results, now) ? before.results : now;
    last.set(draft.lineage, { tree, items, more, results });
    return results;
  });
}
