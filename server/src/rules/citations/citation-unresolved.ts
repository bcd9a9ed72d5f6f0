import type { CitationKind } from '../../citations/citation.ts';
import { citationGatherer } from '../../draft/citations/citations.ts';
import { ownSymbols } from '../../draft/own-symbols.ts';
import { shift } from '../../text/span.ts';
import type { Rule } from '../rule.ts';
import { written } from './written.ts';

export const citationUnresolved: Rule = {
  id: 'citation-unresolved',
  severity: 'hint',
  isOff: true,
  summary: 'A text is cited that is in no draft of the workspace and in no catalogue.',
  check(draft, { citations }) {
    if (citations === undefined) return [];
    // Each text once, where it is cited first.
    const told = new Set(ownSymbols(draft).map(({ citation }) => citation.key));
    return texts(draft.paragraphs).flatMap(({ value, paragraph, offset }) =>
      value.flatMap((citation) => {
        if (told.has(citation.key)) return [];
        told.add(citation.key);
        if (citations.isAtHand(citation.key)) return [];
        return {
          span: shift(citation.span, offset),
          message: `“${written(citation, paragraph.text)}” is in no draft of the workspace and in no catalogue, so that nothing here tells whether it exists and what it says. Put the text there, or a catalogue that names it; or correct the symbol.`,
        };
      }),
    );
  },
};

/** The citations of texts: not those of a series of documents, or of a meeting. */
const texts = citationGatherer((_paragraph, citation) => (notTexts.has(citation.kind) ? undefined : citation));
const notTexts: ReadonlySet<CitationKind> = new Set<CitationKind>(['series', 'meeting']);
