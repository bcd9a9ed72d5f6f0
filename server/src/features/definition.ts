import type { Draft } from '../draft/draft.ts';
import { ownSymbols } from '../draft/own-symbols.ts';
import type { Library } from '../library/library.ts';
import { citedAt } from './cited-at.ts';
import type { Place, Target } from './data.ts';
import { bearersOf } from './references.ts';

/**
 * From a citation to the drafts of the workspace that bear its symbol, however either spells it, else to what catalogues say of the text. From the symbol in a heading to what
 * replaced or amended the text where a catalogue says so, else to itself, where editors show who cites it.
 */
export function definition(draft: Draft, offset: number, library: Library): readonly Target[] {
  const cited = citedAt(draft, offset);
  if (cited === undefined) return [];
  const { key } = cited.citation;
  const isOwn = ownSymbols(draft).some(({ span }) => span.start === cited.span.start);
  const later = isOwn ? laterTexts(key, library) : [];
  return (later.length > 0 ? later : placesOf(key, library)).map((place) => ({ ...place, origin: cited.span }));
}

/** Where the text is, or else what is known of it. */
function placesOf(key: string, library: Library): readonly Place[] {
  const bearers = bearersOf(key, library);
  return bearers.length > 0 ? bearers : library.recordsWithSymbol(key).map(({ uri, range }) => ({ uri, range }));
}

function laterTexts(key: string, library: Library): readonly Place[] {
  const later = library.recordsWithSymbol(key).flatMap(({ replacedBy, amendedBy }) => [...replacedBy, ...amendedBy]);
  return [...new Set(later.map((text) => text.key))].flatMap((each) => placesOf(each, library));
}
