import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Node } from '../../syntax/tree.ts';
import { once } from '../../tree/memo.ts';
import type { Draft } from '../draft.ts';
import { counter } from '../paragraphs.ts';

/** The organizations whose texts a draft cites: they tell which of two organs of one name it speaks of. */
export function citedFamilies(draft: Draft): ReadonlySet<string> {
  return new Set(families(draft.paragraphs).keys());
}

const families = counter(once((paragraph: Paragraph): ReadonlySet<string> => new Set(familiesAmong(paragraph.tree.nodes))));

function* familiesAmong(nodes: readonly Node[]): Generator<string> {
  for (const node of nodes) {
    if (node.type === 'citation') yield node.citation.family;
    else if ('nodes' in node) yield* familiesAmong(node.nodes);
  }
}
