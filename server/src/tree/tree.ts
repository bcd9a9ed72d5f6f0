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
  /** Where each branch or leaf begins, counted from the node's own beginning: in leaves, UTF-16 code units and lines. */
  readonly starts: { readonly index: readonly number[]; readonly offset: readonly number[]; readonly line: readonly number[] };

  private constructor(height: number, branches: readonly Tree<L>[], leaves: readonly L[]) {
    super();
    this.height = height;
    this.branches = branches;
    this.leaves = leaves;
    const starts = { index: [] as number[], offset: [] as number[], line: [] as number[] };
    let [size, length, lineBreaks] = [0, 0, 0];
    for (const part of height === 0 ? leaves : branches) {
      starts.index.push(size);
      starts.offset.push(length);
      starts.line.push(lineBreaks);
      size += part instanceof Tree ? part.size : 1;
      length += part.length;
      lineBreaks += part.lineBreaks;
    }
    this.size = size;
    this.length = length;
    this.lineBreaks = lineBreaks;
    this.starts = starts;
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
  // Asked thousands of times at a keystroke: nothing is made on the way.
  let index = 0;
  let offset = 0;
  let line = 0;
  let left = value;
  for (let node = tree; ; ) {
    const { starts } = node;
    const number = lastUpTo(starts[by], left);
    left -= starts[by][number] ?? 0;
    index += starts.index[number] ?? 0;
    offset += starts.offset[number] ?? 0;
    line += starts.line[number] ?? 0;
    if (node.height > 0) node = node.branches[number] as Tree<L>;
    else {
      const leaf = node.leaves[number];
      return leaf && { leaf, index, offset, line };
    }
  }
}

/** The place of the last of the ascending numbers that is at most `limit`; of the first where none is. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The leaves `[from, to)` in order. */
export function* leavesIn<L extends Leaf>(tree: Tree<L>, from = 0, to = tree.size): Generator<LeafAt<L>> {
  for (const { node, index, offset, line } of nodesOfLeaves(tree, from, to)) {
    const { starts, leaves } = node;
    for (let number = Math.max(0, from - index); number < leaves.length && index + number < to; number++)
      yield {
        leaf: leaves[number] as L,
        index: index + number,
        offset: offset + (starts.offset[number] as number),
        line: line + (starts.line[number] as number),
      };
  }
}

/** The nodes of height 0 that hold leaves of `[from, to)`, each with the place of its first one. */
export function* nodesOfLeaves<L extends Leaf>(
  tree: Tree<L>,
  from = 0,
  to = tree.size,
): Generator<Omit<LeafAt<L>, 'leaf'> & { readonly node: Tree<L> }> {
  const waiting = [{ node: tree, index: 0, offset: 0, line: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, index, offset, line } = next;
    if (index >= to) return;
    if (node.height === 0) {
      if (index + node.size > from) yield next;
      continue;
    }
    const { starts, branches } = node;
    const first = lastUpTo(starts.index, from - index);
    for (let number = lastUpTo(starts.index, to - 1 - index); number >= first; number--)
      waiting.push({
        node: branches[number] as Tree<L>,
        index: index + (starts.index[number] as number),
        offset: offset + (starts.offset[number] as number),
        line: line + (starts.line[number] as number),
      });
  }
}

/** The leaves `[from, to)` in which two trees of one shape differ; undefined where their shapes differ. */
export function changedLeaves<L extends Leaf>(a: Tree<L>, b: Tree<L>): { readonly from: number; readonly to: number } | undefined {
  if (a === b) return { from: 0, to: 0 };
  const [parts, others] = a.height === 0 ? [a.leaves, b.leaves] : [a.branches, b.branches];
  if (a.height !== b.height || a.size !== b.size || parts.length !== others.length) return undefined;
  const isOther = (_: unknown, number: number) => parts[number] !== others[number];
  const [first, last] = [parts.findIndex(isOther), parts.findLastIndex(isOther)];
  if (first < 0) return { from: 0, to: 0 };
  const [start, end] = [a.starts.index[first] as number, a.starts.index[last] as number];
  if (a.height === 0) return { from: start, to: end + 1 };
  const [one, other] = [a.branches[first] as Tree<L>, b.branches[first] as Tree<L>];
  if (first !== last) return { from: start, to: end + (a.branches[last] as Tree<L>).size };
  const inside = changedLeaves(one, other);
  return inside && { from: start + inside.from, to: start + inside.to };
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
