import type { Citation, CitationKind } from '../../citations/citation.ts';
import { citationGatherer } from '../../draft/citations/citations.ts';
import { placeAt } from '../../draft/document/places.ts';
import { ownSymbols } from '../../draft/own-symbols.ts';
import { shift } from '../../text/span.ts';
import { say, tell } from '../../wording/say.ts';
import type { Rule } from '../rule.ts';
import { written } from './written.ts';

export const citationSelf: Rule = {
  id: 'citation-self',
  severity: 'warning',
  summary: 'A draft cites the symbol that it bears itself.',
  check(draft) {
    const [own, ...others] = ownSymbols(draft).filter(({ citation }) => isAdopted(citation));
    // A heading with the symbols of several texts is that of a collection, in which one text may cite another.
    if (own === undefined || others.some(({ citation }) => citation.key !== own.citation.key)) return [];
    return adopted(draft.paragraphs).flatMap(({ paragraph, index, offset, value }) => {
      const place = placeAt(draft, index);
      if (place === undefined || place.section === 'heading' || besideText.has(place.role)) return [];
      const same = value.filter(({ key }) => key === own.citation.key);
      return same.map((citation) => ({
        span: shift(citation.span, offset),
        ...tell('citesItself', { symbol: written(citation, paragraph.text) }),
        related: [{ span: own.span, message: say('ownSymbol') }],
      }));
    });
  },
};

/** The citations of adopted texts. */
const adopted = citationGatherer((_paragraph, citation) => (isAdopted(citation) ? citation : undefined));

/** A document’s own symbol runs over its pages, and a text may rightly speak of the document that holds it. */
function isAdopted({ kind }: Citation): boolean {
  return adoptedKinds.has(kind);
}

const adoptedKinds: ReadonlySet<CitationKind> = new Set<CitationKind>(['resolution', 'decision', 'declaration', 'statement', 'motion']);
const besideText: ReadonlySet<string> = new Set(['heading', 'page']);
