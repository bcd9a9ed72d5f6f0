import type { Paragraph } from '../syntax/paragraph.ts';
import { Tree } from '../tree/tree.ts';
import { Draft } from './draft.ts';

/** About a hundred paragraphs of a draft. */
export interface Stretch {
  /** Its parts: the same objects for as long as no edit touches them, for remembering what has been done with them. */
  readonly parts: readonly object[];
  /** A draft that shares them, and has no others: what is computed of its paragraphs is kept with them, and is there when the whole draft is asked. */
  alone(): Draft;
}

/** A long draft in stretches, in order, so that what takes long for the whole can be done in slices. */
export function* stretchesOf({ paragraphs }: Draft): Generator<Stretch> {
  for (const parts of groupsOf(paragraphs)) yield { parts, alone: () => new Draft(Tree.ofBranches(parts)) };
}

/** Nodes of leaves that stand side by side. */
function* groupsOf(node: Tree<Paragraph>): Generator<readonly Tree<Paragraph>[]> {
  if (node.height === 0) yield [node];
  else if (node.height > 1) for (const branch of node.branches) yield* groupsOf(branch);
  else for (let at = 0; at < node.branches.length; at += inStretch) yield node.branches.slice(at, at + inStretch);
}

/** In nodes of some 24 paragraphs: a hundred are checked in some 10 ms where nobody has looked at them before. */
const inStretch = 4;
