import type { Draft } from '../../server/src/draft/draft.ts';
import { paragraphsIn } from '../../server/src/draft/paragraphs.ts';
import { readingsOf } from '../../server/src/draft/proposals/paragraph-reading.ts';
import type { Proposal } from '../../server/src/draft/proposals/proposal.ts';
import { proposalAt } from '../../server/src/draft/proposals/proposals.ts';
import { placedReference, type Reference, referencesIn } from '../../server/src/draft/references/references.ts';

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
