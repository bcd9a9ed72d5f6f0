import type { Paragraph } from '../syntax/paragraph.ts';
import type { Tree } from '../tree/tree.ts';
import { Draft } from './draft.ts';

/** Some hundred paragraphs of a draft. */
export interface Stretch {
  /** The same object for as long as no edit touches the stretch: for remembering what has been done with it. */
  readonly part: object;
  /** A draft that shares them, and has no others: what is computed of its paragraphs is kept with them, and is there when the whole draft is asked. */
  alone(): Draft;
}

/** A long draft in stretches, in order, so that what takes long for the whole can be done in slices. */
export function stretchesOf({ paragraphs }: Draft): readonly Stretch[] {
  return [...partsOf(paragraphs)].map((part) => ({ part, alone: () => new Draft(part) }));
}

/** Nodes of nodes of leaves. */
function* partsOf(node: Tree<Paragraph>): Generator<Tree<Paragraph>> {
  if (node.height <= 1) yield node;
  else for (const branch of node.branches) yield* partsOf(branch);
}
