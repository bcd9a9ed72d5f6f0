import type { Citation } from '../../citations/citation.ts';
import { findCitations } from '../../citations/read.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Node } from '../../syntax/tree.ts';
import { allOf, childrenOf } from '../../syntax/visit.ts';
import { once } from '../../tree/memo.ts';
import { type Gatherer, gatherer } from '../paragraphs.ts';
import { mayBeHidden } from './may-be-hidden.ts';

/** The paragraphs that cite, in order, each with its citations: those in tracked changes too. Spans are from the paragraph's start. */
export const citingParagraphs = gatherer(citationsOf);

/** Whether a paragraph cites anything: of one that does not, nobody need build the tree. */
export function cites(paragraph: Paragraph): boolean {
  return citingParagraphs.hits.of(paragraph) !== undefined;
}

/** The citations of a paragraph outside of tracked changes, which rules judge. Spans are from its start. */
export const citationsIn = once((paragraph: Paragraph): readonly Citation[] => {
  const found = citingParagraphs.hits.of(paragraph);
  if (found === undefined) return none;
  return paragraph.text.includes('{') ? allOf(paragraph.tree.nodes, 'citation').map(({ citation }) => citation) : found;
});

const none: readonly Citation[] = [];

/** Lists what `of` tells of each of those. It looks at the citation and its paragraph alone, and paragraphs that do not cite cost nothing. */
export function citationGatherer<T>(
  of: (paragraph: Paragraph, citation: Citation) => T | readonly T[] | undefined,
): Gatherer<readonly T[]> {
  return gatherer((paragraph) => {
    const told = citationsIn(paragraph).flatMap((citation) => of(paragraph, citation) ?? []);
    return told.length === 0 ? undefined : told;
  }, citingParagraphs.hits);
}

/** The text tells at once that there are none, and in most paragraphs what there is. */
function citationsOf(paragraph: Paragraph): readonly Citation[] | undefined {
  const told = findCitations(paragraph.text);
  const found = told.length > 0 && mayBeHidden(paragraph.text, told) ? citationsInTree(paragraph) : told;
  return found.length === 0 ? undefined : found;
}

export function citationsInTree(paragraph: Paragraph): readonly Citation[] {
  return [...citationsAmong(paragraph.tree.nodes)];
}

function* citationsAmong(nodes: readonly Node[]): Iterable<Citation> {
  for (const node of nodes) {
    if (node.type === 'citation') yield node.citation;
    else yield* citationsAmong(childrenOf(node));
  }
}
