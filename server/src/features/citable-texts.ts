import type { LibraryEntry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import type { Slices } from '../text/slices.ts';
import type { WrittenCitation } from './usual-form.ts';

/** A text that is cited in the workspace or is a draft of it. */
export interface CitableText {
  /** The canonical spelling, the fullest that is known. */
  readonly symbol: string;
  /** Where the workspace has the text and it has a title. */
  readonly title: string | undefined;
}

/** Which texts are looked for: by the symbol, or, among those that the workspace has, by the title. */
export type Wanted = { readonly symbol: (symbol: string) => boolean } | { readonly title: (title: string) => boolean };

/**
 * The texts that are wanted, at most so many, in slices: those first that the draft at hand cites most, then those that the others do. The draft at `uri` itself is none; its citations
 * are `cited`, since the library may know an older text of it.
 */
export function* citableTexts(
  library: Library,
  uri: string,
  cited: readonly WrittenCitation[],
  wanted: Wanted,
  most: number,
): Slices<readonly CitableText[]> {
  const own = library.entryOf(uri);
  const here = new Map<string, number>();
  for (const { key } of cited) here.set(key, (here.get(key) ?? 0) + 1);
  const elsewhere = (key: string): number => {
    const text = library.citedText(key);
    return text === undefined ? 0 : text.count - ((own && text.drafts.get(own)) ?? 0);
  };
  const keys = yield* keysOf(library, cited, wanted);
  for (const { key } of own?.symbols ?? []) keys.delete(key);
  return [...keys]
    .map((key) => ({ key, here: here.get(key) ?? 0, elsewhere: elsewhere(key) }))
    .filter((text) => text.here + text.elsewhere > 0 || library.draftsWithSymbol(text.key).length > 0)
    .sort((a, b) => b.here - a.here || b.elsewhere - a.elsewhere || (a.key < b.key ? -1 : 1))
    .slice(0, most)
    .map(({ key }) => textOf(key, library, cited));
}

/** Looking at so many takes about a millisecond. */
const sliceTexts = 1000;

function* keysOf(library: Library, cited: readonly WrittenCitation[], wanted: Wanted): Slices<Set<string>> {
  const keys = new Set<string>();
  let looked = 0;
  for (const { title, symbols } of library.entries()) {
    if ('symbol' in wanted || wanted.title(title))
      for (const { key, symbol } of symbols) if (!('symbol' in wanted) || wanted.symbol(symbol)) keys.add(key);
    if (++looked % sliceTexts === 0) yield;
  }
  if (!('symbol' in wanted)) return keys;
  for (const { key, symbol } of library.citedTexts()) {
    if (wanted.symbol(symbol)) keys.add(key);
    if (++looked % sliceTexts === 0) yield;
  }
  for (const { key, symbol } of cited) if (wanted.symbol(symbol)) keys.add(key);
  return keys;
}

function textOf(key: string, library: Library, cited: readonly WrittenCitation[]): CitableText {
  const [bearer] = library.draftsWithSymbol(key);
  const spellings = [library.citedText(key)?.symbol, bearer?.symbols.find((own) => own.key === key)?.symbol].filter(
    (each) => each !== undefined,
  );
  if (spellings.length === 0) spellings.push(cited.find((each) => each.key === key)?.symbol ?? '');
  return { symbol: spellings.reduce((best, each) => (each.length > best.length ? each : best)), title: bearer && titleOf(bearer) };
}

function titleOf({ title, fileName }: LibraryEntry): string | undefined {
  return title === fileName ? undefined : title;
}
