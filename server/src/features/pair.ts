import type { Draft } from '../draft/draft.ts';
import { spanningBrackets } from '../draft/spanning.ts';
import { type Span, shift, touches } from '../text/span.ts';
import { nodesAt } from './at.ts';

/** The two ends of the innermost pair whose bracket, parenthesis or quotation mark the cursor touches; also of a bracket that spans paragraphs. */
export function pair(draft: Draft, offset: number): readonly Span[] {
  const found = nodesAt(draft, offset);
  if (found === undefined) return [];
  for (const node of found.nodes.toReversed()) {
    if (!('nodes' in node)) continue;
    const ends = 'open' in node ? [node.open, node.close] : [edge(node.span.start), edge(node.span.end - 1)];
    if (ends.some((end) => touches(end, found.inside))) return ends.map((end) => shift(end, found.placed.offset));
  }
  const spanning = spanningBrackets(draft).pairs.find(({ open, close }) => touches(open.span, offset) || touches(close.span, offset));
  return spanning === undefined ? [] : [spanning.open.span, spanning.close.span];
}

function edge(start: number): Span {
  return { start, end: start + 1 };
}
