import { fileNameOf } from '../library/address.ts';
import type { Library, Match } from '../library/library.ts';
import type { Slices } from '../text/slices.ts';
import type { TextFound } from './data.ts';

/**
 * The drafts of the workspace that a query of a symbol or of words of a title finds, the best first, and the texts that only catalogues know; among equals those that are
 * cited most.
 */
export function* findTexts(query: string, library: Library): Slices<readonly TextFound[]> {
  const timesCited = (key: string | undefined) => (key === undefined ? 0 : (library.citedText(key)?.count ?? 0));
  const found = yield* library.find(query, mostFound, (match) => {
    if ('entry' in match) return timesCited(match.symbol?.key);
    const [key = ''] = match.record.keys;
    return library.draftsWithSymbol(key).length > 0 ? undefined : timesCited(key);
  });
  return found.map(foundOf);
}

function foundOf(match: Match): TextFound {
  if ('record' in match) {
    const { uri, range, symbol, title } = match.record;
    return { name: nameOf(symbol, title), fileName: fileNameOf(uri), uri, range };
  }
  const { uri, fileName, title } = match.entry;
  const name = nameOf(match.symbol?.symbol, title === fileName ? undefined : title);
  return { name: name || fileName, fileName, uri, range: match.symbol?.range ?? beginning };
}

function nameOf(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}

const beginning = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Nobody reads further down a list that each further letter shortens; the best are among them, since the list is cut after it is put in order. */
const mostFound = 100;
