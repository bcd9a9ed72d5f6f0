import { citingParagraphs } from '../draft/citations/citations.ts';
import type { Draft } from '../draft/draft.ts';
import { type Span, shift } from '../text/span.ts';
import { citedAt } from './cited-at.ts';
import { pair } from './pair.ts';
import { referencesToParagraph } from './paragraph-references.ts';

/** What belongs to the thing at the cursor: both brackets, quotation marks or parentheses of a pair, or all citations of the same text in this draft, or the number of a paragraph with all references to it. */
export function highlight(draft: Draft, offset: number): readonly Span[] {
  const ends = pair(draft, offset);
  const key = ends.length > 0 ? undefined : citedAt(draft, offset)?.citation.key;
  if (key === undefined) return ends.length > 0 ? ends : referencesToParagraph(draft, offset, true);
  return citingParagraphs(draft.paragraphs).flatMap(({ value, offset: start }) =>
    value.filter((citation) => citation.key === key).map(({ span }) => shift(span, start)),
  );
}
