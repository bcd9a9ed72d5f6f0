import { Hits } from './hits.ts';
import { once } from './memo.ts';
import type { Leaf, Tree } from './tree.ts';
import { onceInTurns } from './turns.ts';

/** What leaves have by themselves, joined. Asked of a tree that an edit made, it costs the nodes on the edited path. */
export interface Measure<L extends Leaf, T> {
  /** Pure: it looks at the leaf alone. */
  of(leaf: L): T;
  /** Pure and associative: of the parts of one node, in order; of none it is the value of nothing. */
  join(parts: readonly T[]): T;
}

export function measure<L extends Leaf, T>({ of, join }: Measure<L, T>): (tree: Tree<L>) => T {
  const ofLeaf = once(of);
  const ofNode = onceInTurns(
    (node: Tree<L>): T => join(node.height === 0 ? node.leaves.map(ofLeaf) : node.branches.map((branch) => ofNode(branch))),
  );
  return ofNode;
}

/** The measure of which leaf has what; `of` is undefined for most of them, and asked only of those that have something `among` others gathered. */
export function gather<L extends Leaf, T>(of: (leaf: L) => T | undefined, among?: Gathered<L, unknown>): Gathered<L, T> {
  const ofAny = once(of);
  const ofLeaf = among === undefined ? ofAny : (leaf: L) => (among.of(leaf) === undefined ? undefined : ofAny(leaf));
  const ofNode = onceInTurns((node: Tree<L>): Hits<T> => {
    if (node.height > 0) return Hits.ofBranches(node.branches.map((branch) => gathered(branch)));
    return Hits.among(among?.(node).at ?? node.leaves.keys(), (number) => ofAny(node.leaves[number] as L));
  });
  return Object.assign(gathered, { of: ofLeaf });

  function gathered(node: Tree<L>): Hits<T> {
    return among?.(node).count === 0 ? Hits.none : ofNode(node);
  }
}

export interface Gathered<L extends Leaf, T> {
  (tree: Tree<L>): Hits<T>;
  of(leaf: L): T | undefined;
}

/** How often each thing stands in a tree; `of` names those of a leaf. */
export function count<L extends Leaf>(of: (leaf: L) => Iterable<string>): (tree: Tree<L>) => ReadonlyMap<string, number> {
  return measure<L, ReadonlyMap<string, number>>({
    of(leaf) {
      let counts: Map<string, number> | undefined;
      for (const key of of(leaf)) {
        counts ??= new Map();
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return counts ?? nothing;
    },
    join(parts) {
      const [some, ...others] = parts.filter(({ size }) => size > 0);
      if (some === undefined || others.length === 0) return some ?? nothing;
      const sum = new Map(some);
      for (const part of others) for (const [key, counted] of part) sum.set(key, (sum.get(key) ?? 0) + counted);
      return sum;
    },
  });
}

const nothing: ReadonlyMap<string, number> = new Map();
