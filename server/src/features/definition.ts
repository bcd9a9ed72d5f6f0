import type { Draft } from '../draft/draft.ts';
import type { Library } from '../library/library.ts';
import { citedAt } from './cited-at.ts';
import type { Target } from './data.ts';
import { bearersOf } from './references.ts';

/** From a citation to the drafts of the workspace that bear its symbol, however either spells it; from the symbol in a heading to itself, where editors show who cites it. */
export function definition(draft: Draft, offset: number, library: Library): readonly Target[] {
  const cited = citedAt(draft, offset);
  return cited === undefined ? [] : bearersOf(cited.citation.key, library).map((place) => ({ ...place, origin: cited.span }));
}
