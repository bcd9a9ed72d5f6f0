import { spanningBrackets } from '../draft/brackets/spanning.ts';
import type { Draft } from '../draft/draft.ts';
import { type Span, shift, touches } from '../text/span.ts';
import { nodesAt } from './at.ts';

/** The two ends of the innermost pair whose bracket, parenthesis or quotation mark the cursor touches; also of a bracket that spans paragraphs. */
export function pair(draft: Draft, offset: number): readonly Span[] {
  // A mark after the cursor belongs to the nodes at the cursor, a mark before it to the nodes at the character before.
  for (const at of [offset, offset - 1]) {
    for (const ends of pairsAt(draft, at)) if (ends.some((end) => touches(end, offset))) return ends;
  }
  const spanning = spanningBrackets(draft).pairs.find(({ open, close }) => touches(open.span, offset) || touches(close.span, offset));
  return spanning === undefined ? [] : [spanning.open.span, spanning.close.span];
}

/** The ends of the pairs that hold an offset, the innermost first. */
function* pairsAt(draft: Draft, offset: number): Generator<readonly Span[]> {
  const found = nodesAt(draft, offset);
  for (const node of found?.nodes.toReversed() ?? []) {
    if (!('nodes' in node)) continue;
    const ends = 'open' in node ? [node.open, node.close] : [edge(node.span.start), edge(node.span.end - 1)];
    yield ends.map((end) => shift(end, found?.placed.offset ?? 0));
  }
}

function edge(start: number): Span {
  return { start, end: start + 1 };
}
