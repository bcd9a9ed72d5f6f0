import { sameItems } from '../text/same-items.ts';
import { Hits } from './hits.ts';
import type { Gathered } from './measure.ts';
import { MemoHolder } from './memo.ts';
import { type Leaf, Tree } from './tree.ts';
import { mayEndTurn, onceInTurns } from './turns.ts';

/** What depends on the leaves before (or after): a state passed from leaf to leaf, and what it makes of them. */
export interface Walk<L extends Leaf, S, O> {
  /** Pure. An output of undefined is none. */
  step(state: S, leaf: L): Step<S, O>;
  /** True when the leaves to come would have the same outputs from either state. */
  same(a: S, b: S): boolean;
  /** Leaves of which this is undefined leave every state as it is and have no output: subtrees of such leaves alone are passed over. */
  readonly among?: Gathered<L, unknown>;
}

export interface Step<S, O> {
  readonly state: S;
  readonly output: O | undefined;
}

/** The outputs, and the state in which the last leaf (of a backward walk the first) was left. */
export interface Walked<S, O> {
  readonly leave: S;
  readonly outputs: Hits<O>;
}

export interface Walker<L extends Leaf, S, O> {
  (tree: Tree<L>, enter: S): Walked<S, O>;
  /** The state in which a walk forwards enters the leaf with this number. */
  stateBefore(tree: Tree<L>, enter: S, index: number): S;
}

/**
 * Walks a tree. What was walked is kept with each node and leaf, with the state in which it was entered: a node that is entered in the same
 * state again is not walked again, and its outputs are the same objects.
 */
export function walk<L extends Leaf, S, O>(
  { step, same, among }: Walk<L, S, O>,
  direction: 'forwards' | 'backwards' = 'forwards',
): Walker<L, S, O> {
  const ofNode = MemoHolder.memo<Tree<L>, Entered<S, Walked<S, O>>>();
  const ofLeaf = MemoHolder.memo<L, Entered<S, Step<S, O>>>();
  return Object.assign(walkNode, { stateBefore });

  function walkNode(node: Tree<L>, enter: S): Walked<S, O> {
    if (among !== undefined && among(node).count === 0) return { leave: enter, outputs: Hits.none };
    const known = ofNode.get(node);
    if (known !== undefined && isSame(known.enter, enter)) return known.left;
    const walked = node.height === 0 ? walkLeaves(node.leaves, enter) : walkBranches(node.branches, enter);
    // Entered otherwise, it may still have the outputs that it had.
    const left = known !== undefined && haveSame(known.left.outputs, walked.outputs) ? { ...walked, outputs: known.left.outputs } : walked;
    ofNode.set(node, { enter, left });
    mayEndTurn();
    return left;
  }

  function walkBranches(branches: readonly Tree<L>[], enter: S): Walked<S, O> {
    let leave = enter;
    const outputs: Hits<O>[] = new Array(branches.length);
    eachNumber(branches.length, (number) => {
      const walked = walkNode(branches[number] as Tree<L>, leave);
      leave = walked.leave;
      outputs[number] = walked.outputs;
    });
    return { leave, outputs: Hits.ofBranches(outputs) };
  }

  function walkLeaves(leaves: readonly L[], enter: S): Walked<S, O> {
    let leave = enter;
    const outputs: (O | undefined)[] = new Array(leaves.length);
    eachNumber(leaves.length, (number) => {
      const { state, output } = walkLeaf(leaves[number] as L, leave);
      leave = state;
      outputs[number] = output;
    });
    return { leave, outputs: Hits.among(outputs.keys(), (number) => outputs[number]) };
  }

  function walkLeaf(leaf: L, enter: S): Step<S, O> {
    if (among !== undefined && among.of(leaf) === undefined) return { state: enter, output: undefined };
    const known = ofLeaf.get(leaf);
    if (known !== undefined && isSame(known.enter, enter)) return known.left;
    const left = step(enter, leaf);
    ofLeaf.set(leaf, { enter, left });
    // What a step reads for the first time, the tree of a long paragraph, may take as long as a node of others.
    mayEndTurn();
    return left;
  }

  function stateBefore(node: Tree<L>, enter: S, index: number): S {
    let state = enter;
    if (node.height === 0) {
      for (const leaf of node.leaves.slice(0, index)) state = walkLeaf(leaf, state).state;
      return state;
    }
    let start = 0;
    for (const branch of node.branches) {
      if (index < start + branch.size) return stateBefore(branch, state, index - start);
      state = walkNode(branch, state).leave;
      start += branch.size;
    }
    return state;
  }

  function isSame(a: S, b: S): boolean {
    return a === b || same(a, b);
  }

  function eachNumber(length: number, take: (number: number) => void): void {
    if (direction === 'forwards') for (let number = 0; number < length; number++) take(number);
    else for (let number = length - 1; number >= 0; number--) take(number);
  }
}

/** The outputs of a walk in which every leaf has one: a tree of the same shape, the same object for the same outputs. */
export const treeOfOutputs: <O extends Leaf>(outputs: Hits<O>) => Tree<O> = onceInTurns(
  (outputs: Hits<Leaf>): Tree<Leaf> =>
    outputs.branches.length === 0
      ? Tree.ofLeaves(outputs.values)
      : Tree.ofBranches(outputs.branches.map((branch) => treeOfOutputs(branch))),
) as <O extends Leaf>(outputs: Hits<O>) => Tree<O>;

interface Entered<S, T> {
  readonly enter: S;
  readonly left: T;
}

function haveSame<O>(a: Hits<O>, b: Hits<O>): boolean {
  return sameItems(a.at, b.at) && sameItems(a.values, b.values) && sameItems(a.branches, b.branches);
}
