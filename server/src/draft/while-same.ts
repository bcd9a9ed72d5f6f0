import { sameItems } from '../text/same-items.ts';
import { eachHit, type Hits, sameHits } from '../tree/hits.ts';
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
  return once(keptWhile(read, (a, b) => sameHits(a, b, same), compute));
}

/**
 * What `compute` makes of a draft, kept from one version to the next as long as the `inputs` are identical, one by one. So `compute` must depend on nothing
 * else. They are asked for at every keystroke: what is kept itself is the best input.
 */
export function whileIdentical<M extends readonly unknown[], R>(
  inputs: (draft: Draft, ...more: M) => readonly unknown[],
  compute: (draft: Draft, ...more: M) => R,
): (draft: Draft, ...more: M) => R {
  return keptWhile(inputs, sameItems, compute);
}

/**
 * The numbers of the paragraphs that have hits: the same list from one version of a draft to the next as long as paragraphs of the same numbers have the
 * very same hits, so an input of `whileIdentical`.
 */
export function unchanged<L extends Leaf>(
  read: (draft: Draft) => { readonly tree: Tree<L>; readonly hits: Hits<unknown> },
): (draft: Draft) => readonly number[] {
  return whileSame(
    read,
    (a, b) => a === b,
    (draft) => {
      const numbers: number[] = [];
      const { tree, hits } = read(draft);
      eachHit(tree, hits, (_value, _leaf, index) => numbers.push(index));
      return numbers;
    },
  );
}

function keptWhile<I, M extends readonly unknown[], R>(
  read: (draft: Draft, ...more: M) => I,
  same: (a: I, b: I) => boolean,
  compute: (draft: Draft, ...more: M) => R,
): (draft: Draft, ...more: M) => R {
  const last = MemoHolder.memo<Lineage, { readonly input: I; readonly result: R }>();
  return (draft, ...more) => {
    const input = read(draft, ...more);
    const before = last.get(draft.lineage);
    const result = before !== undefined && same(before.input, input) ? before.result : compute(draft, ...more);
    last.set(draft.lineage, { input, result });
    return result;
  };
}
