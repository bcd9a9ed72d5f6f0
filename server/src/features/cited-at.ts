import type { Citation } from '../citations/citation.ts';
import type { Draft } from '../draft/draft.ts';
import { type Span, shift } from '../text/span.ts';
import { nodesAt } from './at.ts';

/** The citation at an offset, the draft's own symbol in its heading too, with its place in the draft. */
export function citedAt(draft: Draft, offset: number): { readonly citation: Citation; readonly span: Span } | undefined {
  const found = nodesAt(draft, offset);
  const node = found?.nodes.at(-1);
  return found === undefined || node?.type !== 'citation'
    ? undefined
    : { citation: node.citation, span: shift(node.span, found.placed.offset) };
}
