import type { CitationKind } from '../../citations/citation.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { Hits } from '../../tree/hits.ts';
import { hitsOfItems } from '../../tree/hits-of-items.ts';
import { tell } from '../../wording/say.ts';
import { type FoundInParagraph, perParagraphs, type Rule } from '../rule.ts';
import { citationsByParagraph, type FirstCitation, firstCitations } from './first-citations.ts';
import { ownKeys } from './own-keys.ts';
import { written } from './written.ts';

export const citationUnresolved: Rule = {
  id: 'citation-unresolved',
  severity: 'hint',
  isOff: true,
  summary: 'A text is cited that is in no draft of the workspace and in no catalogue.',
  check: perParagraphs((draft, { citations }) => {
    if (citations === undefined) return Hits.none;
    const own = ownKeys(draft);
    // Each text once, where it is cited first.
    const unresolved = [...firstCitations(draft).values()].filter(
      ({ key, kind }) => !notTexts.has(kind) && !own.has(key) && !citations.isAtHand(key),
    );
    return hits(draft.paragraphs, unresolved);
  }),
};

/** A series of documents is no text, and a meeting is none. */
const notTexts: ReadonlySet<CitationKind> = new Set<CitationKind>(['series', 'meeting']);

const hits = hitsOfItems(
  ({ at }: FirstCitation, paragraph: Paragraph) => found(paragraph, at),
  (a, b) => a.at === b.at,
);

function found(paragraph: Paragraph, at: number): FoundInParagraph | undefined {
  const citation = citationsByParagraph.hits.of(paragraph)?.[at];
  return (
    citation && {
      span: citation.span,
      ...tell('unresolved', { symbol: written(citation, paragraph.text) }),
    }
  );
}
