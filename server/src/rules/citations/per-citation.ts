import type { Citation } from '../../citations/citation.ts';
import { citationGatherer } from '../../draft/citations/citations.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { type Check, type FoundInParagraph, perParagraphs } from '../rule.ts';

export type CitationCheck = (paragraph: Paragraph, citation: Citation) => FoundInParagraph | readonly FoundInParagraph[] | undefined;

/** Checks of each citation by itself, outside of tracked changes. */
export function perCitation(...checks: readonly CitationCheck[]): Check {
  const found = citationGatherer((paragraph, citation) => checks.flatMap((check) => check(paragraph, citation) ?? []));
  return perParagraphs((draft) => found.hits(draft.paragraphs));
}
