import type { Citation } from '../../citations/citation.ts';
import { citationGatherer } from '../../draft/citations/citations.ts';
import type { Draft } from '../../draft/draft.ts';
import { whileSame } from '../../draft/while-same.ts';
import { eachHit } from '../../tree/hits.ts';

/** Where a text is cited first: the number of the paragraph, and the citation's own among those there. */
export interface FirstCitation extends Pick<Citation, 'key' | 'kind'> {
  readonly index: number;
  readonly at: number;
}

/** The citations outside of tracked changes, by paragraph. */
export const citationsByParagraph = citationGatherer((_paragraph, citation) => citation);

/** The texts that a draft cites, in the order in which they are cited first. A keystroke that changes no citation, and no number of a paragraph, costs nothing. */
export const firstCitations: (draft: Draft) => ReadonlyMap<string, FirstCitation> = whileSame(
  ({ paragraphs }) => ({ tree: paragraphs, hits: citationsByParagraph.hits(paragraphs) }),
  (a, b) => a.length === b.length && a.every(({ key, kind }, at) => key === b[at]?.key && kind === b[at]?.kind),
  ({ paragraphs }) => {
    const first = new Map<string, FirstCitation>();
    eachHit(paragraphs, citationsByParagraph.hits(paragraphs), (cited, _paragraph, index) => {
      for (const [at, { key, kind }] of cited.entries()) if (!first.has(key)) first.set(key, { key, kind, index, at });
    });
    return first;
  },
);
