import type { Citation } from '../../citations/citation.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { allOf } from '../../syntax/visit.ts';
import { once } from '../../tree/memo.ts';

/** The citations of a paragraph outside of tracked changes, with spans from its start. */
export const citationsIn: (paragraph: Paragraph) => readonly Citation[] = once((paragraph: Paragraph) =>
  allOf(paragraph.tree.nodes, 'citation').map(({ citation }) => citation),
);

/** As it stands in the text, in one line. */
export function written({ span }: Citation, text: string): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ');
}
