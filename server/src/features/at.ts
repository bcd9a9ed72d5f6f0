import type { Draft } from '../draft/draft.ts';
import { type Placed, paragraphAt } from '../draft/paragraphs.ts';
import type { Node } from '../syntax/tree.ts';
import { childrenOf } from '../syntax/visit.ts';
import { touches } from '../text/span.ts';

/** The paragraph at an offset, and the nodes that hold it there from the outermost to the innermost. */
export function nodesAt(draft: Draft, offset: number): { placed: Placed; inside: number; nodes: readonly Node[] } | undefined {
  const placed = paragraphAt(draft.paragraphs, offset);
  if (placed === undefined) return undefined;
  const inside = offset - placed.offset;
  const nodes: Node[] = [];
  let children: readonly Node[] = placed.paragraph.tree.nodes;
  for (;;) {
    // Where two nodes meet, the cursor is in the one that starts there: at `]│[`, in the second bracket.
    const node = children.findLast(
      (each) => touches(spanWithAttributions(each), inside) && (each.type !== 'text' || each.span.end > inside),
    );
    if (node === undefined) return { placed, inside, nodes };
    nodes.push(node);
    children = childrenOf(node);
  }
}

/** The attributions after a bracket belong to it. */
function spanWithAttributions(node: Node): { start: number; end: number } {
  return node.type === 'bracketed' ? { start: node.span.start, end: node.attributions.at(-1)?.span.end ?? node.span.end } : node.span;
}
