import type { Citation } from '../../server/src/citations/citation.ts';
import type { Draft } from '../../server/src/draft/draft.ts';
import { footnoteTexts } from '../../server/src/draft/footnotes/footnotes.ts';
import { paragraphsIn } from '../../server/src/draft/paragraphs.ts';
import { readingsOf } from '../../server/src/draft/proposals/paragraph-reading.ts';
import type { Proposal } from '../../server/src/draft/proposals/proposal.ts';
import { proposalAt } from '../../server/src/draft/proposals/proposals.ts';
import { placedReference, type Reference, referencesIn } from '../../server/src/draft/references/references.ts';
import { allOf } from '../../server/src/syntax/visit.ts';
import { type Span, shift } from '../../server/src/text/span.ts';

/** Every proposal of a draft, an outer one before those in it. */
export function proposalsOf(draft: Draft): readonly Proposal[] {
  return [...paragraphsIn(draft.paragraphs)].flatMap((placed) =>
    [...readingsOf(placed.paragraph).keys()].flatMap((node) => proposalAt(draft, placed, node) ?? []),
  );
}

/** The references of a draft to its own paragraphs, with spans in the draft. */
export function referencesOf(draft: Draft): readonly Reference[] {
  return referencesIn(draft.paragraphs).flatMap(({ offset, value }) => value.map((reference) => placedReference(reference, offset)));
}

/** The citations of a draft, in order, with spans in the draft. */
export function citationsOf(draft: Draft): readonly Citation[] {
  return [...paragraphsIn(draft.paragraphs)].flatMap(({ paragraph, offset }) =>
    allOf(paragraph.tree.nodes, 'citation').map(({ citation }) => ({ ...citation, span: shift(citation.span, offset) })),
  );
}

/** A mark with its note; each may lack the other. */
export interface Footnote {
  /** As written; undefined where it was lost. */
  readonly name: string | undefined;
  readonly mark: Span | undefined;
  readonly note: Span | undefined;
}

/** The marks of a draft paired with its notes, in the order of the marks; then the notes without a mark. */
export function footnotesOf(draft: Draft): readonly Footnote[] {
  return footnoteTexts(draft).flatMap(({ marks, notes, noteOf }) => {
    const used = new Set(noteOf.values());
    return [
      ...marks.map((mark) => ({ name: mark.name, mark: mark.span, note: noteOf.get(mark)?.span })),
      ...notes.filter((note) => !used.has(note)).map((note) => ({ name: note.name, mark: undefined, note: note.span })),
    ];
  });
}
