import { once } from '../../tree/memo.ts';
import type { Draft } from '../draft.ts';
import { keyOf } from '../numbering/numeral.ts';
import { placedReference, type Reference, referencesIn } from './references.ts';

/** A reference with its place in the draft, and the index of the paragraph that it stands in. */
export interface ReferenceIn {
  readonly reference: Reference;
  readonly index: number;
}

/** The references of a draft under `keyOf` the number that they name, in order. */
export const referencesByNumber = once((draft: Draft): ReadonlyMap<string, readonly ReferenceIn[]> => {
  const all = referencesIn(draft.paragraphs).flatMap(({ index, offset, value }) =>
    value.map((reference) => ({ reference: placedReference(reference, offset), index })),
  );
  return Map.groupBy(all, ({ reference }) => keyOf(reference));
});
