import type { Citation } from '../../citations/citation.ts';
import { findCitations } from '../../citations/read.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Node } from '../../syntax/tree.ts';
import { childrenOf } from '../../syntax/visit.ts';
import { gatherer, type Paragraphs, type PlacedValue } from '../paragraphs.ts';

/** The paragraphs that cite, in order, each with its citations: those in tracked changes too. Spans are from the paragraph's start. */
export const citingParagraphs: (paragraphs: Paragraphs) => readonly PlacedValue<readonly Citation[]>[] = gatherer(citationsOf);

function citationsOf(paragraph: Paragraph): readonly Citation[] | undefined {
  // The text tells at once that there is none: most paragraphs need no tree for this.
  if (findCitations(paragraph.text).length === 0) return undefined;
  const found = [...citationsAmong(paragraph.tree.nodes)];
  return found.length === 0 ? undefined : found;
}

function* citationsAmong(nodes: readonly Node[]): Iterable<Citation> {
  for (const node of nodes) {
    if (node.type === 'citation') yield node.citation;
    else yield* citationsAmong(childrenOf(node));
  }
}
