import type { LibraryEntry } from '../library/entry.ts';
import type { CitedText, Library } from '../library/library.ts';
import type { WrittenCitation } from './usual-form.ts';

/** A text that is cited in the workspace or is a draft of it. */
export interface CitableText {
  /** The canonical spelling. */
  readonly symbol: string;
  /** Where the workspace has the text. */
  readonly title: string | undefined;
  /** How often the draft at hand cites it, and how often the others do. */
  readonly here: number;
  readonly elsewhere: number;
}

/** Every text that can be cited but the one at `uri` itself, whose own citations are `cited`: the library may know an older text of it. */
export function* citableTexts(library: Library, uri: string, cited: readonly WrittenCitation[]): Iterable<CitableText> {
  const own = library.entryOf(uri);
  const ownKeys = new Set(own?.symbols.map(({ key }) => key));
  const here = Map.groupBy(cited, ({ key }) => key);
  for (const text of library.citedTexts()) {
    const elsewhere = text.count - ((own && text.drafts.get(own)) ?? 0);
    if (elsewhere > 0 && !ownKeys.has(text.key) && !here.has(text.key)) yield textOf(text.key, text, 0, elsewhere);
  }
  for (const [key, citations] of here) {
    const text = library.citedText(key);
    const elsewhere = (text?.count ?? 0) - ((own && text?.drafts.get(own)) ?? 0);
    if (!ownKeys.has(key)) yield textOf(key, text ?? { symbol: citations[0]?.symbol ?? '' }, citations.length, elsewhere);
  }
  for (const entry of library.entries())
    for (const { key, symbol } of entry.symbols)
      if (!ownKeys.has(key) && !here.has(key) && !isCitedElsewhere(library.citedText(key), own))
        yield { symbol, title: titleOf(entry), here: 0, elsewhere: 0 };

  function textOf(key: string, { symbol }: Pick<CitedText, 'symbol'>, timesHere: number, elsewhere: number): CitableText {
    const [bearer] = library.draftsWithSymbol(key);
    const borne = bearer?.symbols.find((each) => each.key === key)?.symbol ?? '';
    return { symbol: borne.length > symbol.length ? borne : symbol, title: bearer && titleOf(bearer), here: timesHere, elsewhere };
  }
}

function isCitedElsewhere(text: CitedText | undefined, own: LibraryEntry | undefined): boolean {
  return text !== undefined && !(text.drafts.size === 1 && own !== undefined && text.drafts.has(own));
}

function titleOf({ title, fileName }: LibraryEntry): string | undefined {
  return title === fileName ? undefined : title;
}
