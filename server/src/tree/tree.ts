import { MemoHolder } from './memo.ts';

/** What stands in a tree: an immutable object that knows how long it is. Its text starts on a line of its own. */
export interface Leaf extends MemoHolder {
  /** In UTF-16 code units; never 0. */
  readonly length: number;
  readonly lineBreaks: number;
}

/**
 * A persistent B-tree of leaves, end to end. An edit makes new nodes on the path to the leaves that it touches and keeps all others by identity, so
 * whatever is computed for a node can be kept with it.
 */
export class Tree<L extends Leaf> extends MemoHolder {
  /** 0 for a node of leaves. */
  readonly height: number;
  /** Of one height; none at height 0. */
  readonly branches: readonly Tree<L>[];
  /** None above height 0. */
  readonly leaves: readonly L[];
  /** The number of leaves. */
  readonly size: number;
  /** In UTF-16 code units. */
  readonly length: number;
  readonly lineBreaks: number;

  private constructor(height: number, branches: readonly Tree<L>[], leaves: readonly L[]) {
    super();
    this.height = height;
    this.branches = branches;
    this.leaves = leaves;
    let [size, length, lineBreaks] = [leaves.length, 0, 0];
    for (const branch of branches) size += branch.size;
    for (const part of height === 0 ? leaves : branches) {
      length += part.length;
      lineBreaks += part.lineBreaks;
    }
    this.size = size;
    this.length = length;
    this.lineBreaks = lineBreaks;
  }

  static ofLeaves<L extends Leaf>(leaves: readonly L[]): Tree<L> {
    return new Tree(0, [], leaves);
  }

  static ofBranches<L extends Leaf>(branches: readonly Tree<L>[]): Tree<L> {
    return new Tree((branches[0]?.height ?? 0) + 1, branches, []);
  }
}

export function treeOf<L extends Leaf>(leaves: readonly L[]): Tree<L> {
  return underOneRoot(inGroups(leaves).map((group) => Tree.ofLeaves(group)));
}

/** Replaces the leaves `[from, to)`. Nodes that hold none of them, and do not stand beside one that has become small, stay the same objects. */
export function splice<L extends Leaf>(tree: Tree<L>, from: number, to: number, leaves: readonly L[]): Tree<L> {
  return underOneRoot(spliced(tree, from, to, leaves));
}

/** A leaf at its place. */
export interface LeafAt<L> {
  readonly leaf: L;
  /** Its number in the tree, from 0. */
  readonly index: number;
  /** Where its text starts. */
  readonly offset: number;
  /** The line on which it starts, from 0. */
  readonly line: number;
}

/** The last leaf that starts at or before the offset, line or index; the first where none does; undefined in an empty tree. */
export function leafAt<L extends Leaf>(tree: Tree<L>, by: 'index' | 'offset' | 'line', value: number): LeafAt<L> | undefined {
  const at = { index: 0, offset: 0, line: 0 };
  let node = tree;
  while (node.height > 0) node = node.branches[holding(node.branches, (branch) => branch.size)] as Tree<L>;
  const leaf = node.leaves[holding(node.leaves, () => 1)];
  return leaf && { leaf, ...at };

  function holding<P extends { readonly length: number; readonly lineBreaks: number }>(parts: readonly P[], sizeOf: (part: P) => number) {
    let number = 0;
    for (; number < parts.length - 1; number++) {
      const part = parts[number] as P;
      const next = { index: at.index + sizeOf(part), offset: at.offset + part.length, line: at.line + part.lineBreaks };
      if (next[by] > value) break;
      Object.assign(at, next);
    }
    return number;
  }
}

/** The leaves `[from, to)` in order. */
export function* leavesIn<L extends Leaf>(tree: Tree<L>, from = 0, to = tree.size): Generator<LeafAt<L>> {
  for (const { node, index: start, offset: begin, line: first } of nodesOfLeaves(tree, from, to)) {
    let [index, offset, line] = [start, begin, first];
    for (const leaf of node.leaves) {
      if (index >= to) return;
      if (index >= from) yield { leaf, index, offset, line };
      index++;
      offset += leaf.length;
      line += leaf.lineBreaks;
    }
  }
}

/** The nodes of height 0 that hold leaves of `[from, to)`, each with the place of its first one. */
export function* nodesOfLeaves<L extends Leaf>(
  tree: Tree<L>,
  from = 0,
  to = tree.size,
): Generator<Omit<LeafAt<L>, 'leaf'> & { readonly node: Tree<L> }> {
  const waiting = [tree];
  let [index, offset, line] = [0, 0, 0];
  for (let node = waiting.pop(); node !== undefined && index < to; node = waiting.pop()) {
    const isWanted = index + node.size > from;
    if (isWanted && node.height > 0) waiting.push(...node.branches.toReversed());
    else {
      if (isWanted) yield { node, index, offset, line };
      index += node.size;
      offset += node.length;
      line += node.lineBreaks;
    }
  }
}

/** How much text, in UTF-16 code units, two trees begin with and end with that is the same leaves. */
export function sharedEnds<L extends Leaf>(a: Tree<L>, b: Tree<L>): { readonly start: number; readonly end: number } {
  const start = sharedLength(a, b, (parts) => parts);
  const end = sharedLength(a, b, (parts) => parts.toReversed());
  // What both ends share is counted once.
  return { start, end: Math.min(end, Math.min(a.length, b.length) - start) };
}

function sharedLength<L extends Leaf>(a: Tree<L>, b: Tree<L>, order: <P>(parts: readonly P[]) => readonly P[]): number {
  if (a === b) return a.length;
  let shared = 0;
  const partsOf = (tree: Tree<L>): readonly (Tree<L> | L)[] => (tree.height === 0 ? order(tree.leaves) : order(tree.branches));
  const others = partsOf(b);
  if (a.height !== b.height) return 0;
  for (const [number, part] of partsOf(a).entries()) {
    const other = others[number];
    if (part !== other) return shared + (part instanceof Tree && other instanceof Tree ? sharedLength(part, other, order) : 0);
    shared += part.length;
  }
  return shared;
}

/** Parts of a node. A node is searched from its start and computed anew as a whole: more make the first slow and the second, fewer make the tree deep. */
const mostParts = 32;
const usualParts = 24;
/** A node with fewer is joined to the one beside it. */
const fewestParts = 8;

function spliced<L extends Leaf>(node: Tree<L>, from: number, to: number, leaves: readonly L[]): Tree<L>[] {
  if (node.height === 0)
    return inGroups([...node.leaves.slice(0, from), ...leaves, ...node.leaves.slice(to)]).map((group) => Tree.ofLeaves(group));
  const [first, firstStart] = branchHolding(node, from);
  const [last, lastStart] = branchHolding(node, Math.max(from, to - 1));
  const [one, other] = [node.branches[first] as Tree<L>, node.branches[last] as Tree<L>];
  const made =
    first === last
      ? spliced(one, from - firstStart, to - firstStart, leaves)
      : [...spliced(one, from - firstStart, one.size, leaves), ...spliced(other, 0, to - lastStart, [])];
  const branches = joined([...node.branches.slice(0, first), ...made, ...node.branches.slice(last + 1)]);
  return inGroups(branches).map((group) => Tree.ofBranches(group));
}

function branchHolding<L extends Leaf>({ branches }: Tree<L>, index: number): readonly [number, number] {
  let start = 0;
  let at = 0;
  while (at < branches.length - 1 && start + (branches[at]?.size ?? 0) <= index) start += branches[at++]?.size ?? 0;
  return [at, start];
}

function joined<L extends Leaf>(nodes: readonly Tree<L>[]): Tree<L>[] {
  const all: Tree<L>[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    const isSmall = last !== undefined && Math.min(partsOf(last), partsOf(node)) < fewestParts;
    if (isSmall && partsOf(last) + partsOf(node) <= mostParts)
      all[all.length - 1] =
        node.height === 0 ? Tree.ofLeaves([...last.leaves, ...node.leaves]) : Tree.ofBranches([...last.branches, ...node.branches]);
    else all.push(node);
  }
  return all;
}

function partsOf({ leaves, branches }: Tree<Leaf>): number {
  return leaves.length + branches.length;
}

/** Of even size: an edit near a full node's end must not leave a crumb behind at every keystroke. */
function inGroups<P>(parts: readonly P[]): (readonly P[])[] {
  if (parts.length <= mostParts) return parts.length === 0 ? [] : [parts];
  const count = Math.ceil(parts.length / usualParts);
  const start = (group: number) => Math.floor((group * parts.length) / count);
  return Array.from({ length: count }, (_, group) => parts.slice(start(group), start(group + 1)));
}

/** `nodes` are of one height. */
function underOneRoot<L extends Leaf>(nodes: readonly Tree<L>[]): Tree<L> {
  let level = nodes;
  while (level.length > 1) level = inGroups(level).map((group) => Tree.ofBranches(group));
  let root = level[0] ?? Tree.ofLeaves([]);
  while (root.branches.length === 1) root = root.branches[0] as Tree<L>;
  return root;
}
