import type { Draft } from '../draft/draft.ts';
import { renumber } from '../draft/numbering/renumber.ts';
import type { PlacedIn } from '../draft/structure.ts';
import type { AnnotatedEdit, Fix } from './finding.ts';

/** The fix that the three number rules share. A choice: the number may be right and a paragraph missing. */
export function renumberFix(draft: Draft, { index, place }: PlacedIn): Fix {
  const what =
    place.depth > 0 ? 'these sub-paragraphs' : place.section === 'preamble' ? 'the preambular paragraphs' : 'the operative paragraphs';
  return {
    title: `Renumber ${what}, and every reference to them`,
    certain: false,
    edits() {
      const { labels, references } = renumber(draft, index);
      return [
        ...labels,
        ...references.map(
          (reference): AnnotatedEdit => ({
            ...reference,
            annotation: `Reference to paragraph ${reference.from}, which is now ${reference.to}`,
          }),
        ),
      ];
    },
  };
}
