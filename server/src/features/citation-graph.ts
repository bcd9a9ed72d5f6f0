import { placeAt } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import { type Cited, citationsIn } from '../library/cited.ts';
import type { LibraryEntry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { citedAt } from './cited-at.ts';
import type { Citing, GraphText } from './data.ts';

/** The text whose symbol stands at the offset: the drafts that bear it, else the citation itself. In the rest of the heading, the draft itself. `uri` is its own in the library. */
export function textsAt(draft: Draft, offset: number, library: Library, uri: string): readonly GraphText[] {
  const cited = citedAt(draft, offset);
  if (cited !== undefined) {
    const { key, symbol } = cited.citation;
    return textsWith({ key, symbol, range: draft.rangeOf(cited.span) }, library, uri);
  }
  const index = paragraphAt(draft.paragraphs, offset)?.index ?? 0;
  const own = placeAt(draft, index)?.section === 'heading' ? library.entryOf(uri) : undefined;
  return own === undefined ? [] : [textOf(own)];
}

/** The other drafts that cite a text by any of its symbols, each with the places. */
export function citedBy({ key, uri, isAtHand }: GraphText, library: Library): readonly Citing[] {
  const own = isAtHand ? library.entryOf(uri) : undefined;
  const keys = new Set(own === undefined ? [key ?? ''] : own.symbols.map((symbol) => symbol.key));
  const drafts = new Set([...keys].flatMap((each) => library.citedText(each)?.drafts ?? []));
  return [...drafts]
    .filter((entry) => entry !== own)
    .sort((a, b) => (a.uri < b.uri ? -1 : 1))
    .map((entry) => ({
      text: textOf(entry),
      places: [...citationsIn(entry.cites)].filter((cited) => keys.has(cited.key)).map(({ range }) => range),
    }));
}

/** What a draft cites, in the order of its text, each with the places in it. */
export function citesOf({ uri, isAtHand }: GraphText, library: Library): readonly Citing[] {
  const own = isAtHand ? library.entryOf(uri) : undefined;
  const byKey = Map.groupBy(own === undefined ? [] : citationsIn(own.cites), ({ key }) => key);
  return [...byKey.values()].flatMap((citations) => {
    const [first] = citations;
    const places = citations.map(({ range }) => range);
    return first === undefined ? [] : textsWith(first, library, uri).map((text) => ({ text, places }));
  });
}

function textsWith({ key, symbol, range }: Pick<Cited, 'key' | 'symbol' | 'range'>, library: Library, uri: string): readonly GraphText[] {
  const bearers = library.draftsWithSymbol(key);
  if (bearers.length > 0) return bearers.map(textOf);
  const title = library.recordsWithSymbol(key).find((record) => record.title !== undefined)?.title;
  return [{ uri, range, key, name: symbol, detail: title ?? '', isAtHand: false }];
}

function textOf({ uri, title, fileName, symbols: [own] }: LibraryEntry): GraphText {
  const range = own?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return {
    uri,
    range,
    key: own?.key,
    name: own?.symbol ?? title,
    detail: own === undefined || title === fileName ? fileName : title,
    isAtHand: true,
  };
}
