import type { Draft } from '../draft/draft.ts';
import { citationsIn } from '../library/cited.ts';
import type { Library } from '../library/library.ts';
import { citedAt } from './cited-at.ts';
import type { Place } from './data.ts';

/** Every citation of the text whose symbol stands at the offset, in all drafts; with its `declaration`, the drafts that bear the symbol as well. */
export function references(draft: Draft, offset: number, declaration: boolean, library: Library): readonly Place[] {
  const key = citedAt(draft, offset)?.citation.key;
  if (key === undefined) return [];
  return [...(declaration ? bearersOf(key, library) : []), ...citationsOf(key, library)];
}

/** The places of the symbol in the drafts that bear it. */
export function bearersOf(key: string, library: Library): readonly Place[] {
  return library.draftsWithSymbol(key).flatMap(({ uri, symbols }) => {
    const own = symbols.find((symbol) => symbol.key === key);
    return own === undefined ? [] : [{ uri, range: own.range }];
  });
}

/** In the order of the drafts' addresses, and within each of its text. */
function citationsOf(key: string, library: Library): readonly Place[] {
  return [...(library.citedText(key)?.drafts ?? [])]
    .sort((a, b) => (a.uri < b.uri ? -1 : 1))
    .flatMap(({ uri, cites }) => Array.from(citationsIn(cites, key), ({ range }) => ({ uri, range })));
}
