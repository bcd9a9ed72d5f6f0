import { countsOf } from '../library/cited.ts';
import type { LibraryEntry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import type { Slices } from '../text/slices.ts';
import type { WrittenCitation } from './usual-form.ts';

/** A text that is cited in the workspace, is a draft of it, or stands in a catalogue. */
export interface CitableText {
  /** The canonical spelling, the fullest that is known. */
  readonly symbol: string;
  /** Where the workspace or a catalogue has the text and it has a title. */
  readonly title: string | undefined;
  /** Of the title: "fr". */
  readonly language: string | undefined;
  /** Of its adoption, where they tell it: "2008-12-18". */
  readonly date: string | undefined;
}

/** Which texts are looked for: by the symbol, or, among those that the workspace or a catalogue has, by beginnings of words of the title. */
export type Wanted = { readonly symbol: (symbol: string) => boolean } | { readonly words: readonly string[] };

/**
 * The texts that are wanted, at most so many, in slices: those first that the draft at hand cites most, then those that the others do, and last, in the order of the catalogues, what only they know. The draft at `uri` itself is none; its citations
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
  const inOwn = own && countsOf(own.cites);
  const elsewhere = (key: string): number => (library.citedText(key)?.count ?? 0) - (inOwn?.get(key)?.count ?? 0);
  const keys = yield* keysOf(library, cited, wanted);
  for (const { key } of own?.symbols ?? []) keys.delete(key);
  const ours: { readonly key: string; readonly here: number; readonly elsewhere: number }[] = [];
  const others: string[] = [];
  let looked = 0;
  for (const key of keys) {
    const text = { key, here: here.get(key) ?? 0, elsewhere: elsewhere(key) };
    if (text.here + text.elsewhere > 0 || library.draftsWithSymbol(key).length > 0) ours.push(text);
    else if (others.length < most && library.recordsWithSymbol(key).length > 0) others.push(key);
    if (++looked % sliceTexts === 0) yield;
  }
  ours.sort((a, b) => b.here - a.here || b.elsewhere - a.elsewhere || (a.key < b.key ? -1 : 1));
  return [...ours.map(({ key }) => key), ...others].slice(0, most).map((key) => textOf(key, library, cited));
}

/** Looking at so many takes about a millisecond. */
const sliceTexts = 1000;

function* keysOf(library: Library, cited: readonly WrittenCitation[], wanted: Wanted): Slices<Set<string>> {
  if ('words' in wanted) {
    const titled = yield* library.titled(wanted.words);
    return new Set(titled.flatMap((match) => ('entry' in match ? (match.symbol?.key ?? []) : match.record.keys.slice(0, 1))));
  }
  const keys = new Set<string>();
  let looked = 0;
  for (const { symbols } of library.entries()) {
    for (const { key, symbol } of symbols) if (wanted.symbol(symbol)) keys.add(key);
    if (++looked % sliceTexts === 0) yield;
  }
  for (const {
    keys: [key],
    symbol,
  } of library.records()) {
    if (key !== undefined && wanted.symbol(symbol)) keys.add(key);
    if (++looked % sliceTexts === 0) yield;
  }
  for (const { key, symbol } of library.citedTexts()) {
    if (wanted.symbol(symbol)) keys.add(key);
    if (++looked % sliceTexts === 0) yield;
  }
  for (const { key, symbol } of cited) if (wanted.symbol(symbol)) keys.add(key);
  return keys;
}

function textOf(key: string, library: Library, cited: readonly WrittenCitation[]): CitableText {
  const [bearer] = library.draftsWithSymbol(key);
  const record = library.recordsWithSymbol(key).find((each) => each.keys[0] === key);
  const spellings = [library.citedText(key)?.symbol, bearer?.symbols.find((own) => own.key === key)?.symbol, record?.symbol].filter(
    (each) => each !== undefined,
  );
  if (spellings.length === 0) spellings.push(cited.find((each) => each.key === key)?.symbol ?? '');
  return {
    symbol: spellings.reduce((best, each) => (each.length > best.length ? each : best)),
    ...titleAmong([
      { title: bearer && titleOf(bearer), language: bearer?.language },
      { title: record?.title, language: record?.language?.slice(0, 2).toLowerCase() },
    ]),
    date: record?.date ?? (bearer?.adopted ? bearer.date : undefined),
  };
}

/** That of a heading is often in capitals, of which nobody can tell the small letters. */
function titleAmong(titles: readonly Pick<CitableText, 'title' | 'language'>[]): Pick<CitableText, 'title' | 'language'> {
  const known = titles.filter(({ title }) => title !== undefined);
  return known.find(({ title = '' }) => title !== title.toUpperCase()) ?? known[0] ?? { title: undefined, language: undefined };
}

function titleOf({ title, fileName }: LibraryEntry): string | undefined {
  return title === fileName ? undefined : title;
}
