import type { Library } from '../library/library.ts';
import type { Slices } from '../text/slices.ts';
import type { TextFound } from './data.ts';

/** The drafts of the workspace that a query of a symbol or of words of a title finds, the best first; among equals those that are cited most. */
export function* findTexts(query: string, library: Library): Slices<readonly TextFound[]> {
  const timesCited = (key: string | undefined) => (key === undefined ? 0 : (library.citedText(key)?.count ?? 0));
  const found = yield* library.find(query, mostFound, ({ symbol }) => timesCited(symbol?.key));
  return found.map(({ entry: { uri, fileName, title }, symbol }) => ({
    name: [symbol?.symbol, title === fileName ? undefined : title].filter((part) => part !== undefined).join(' ') || fileName,
    fileName,
    uri,
    range: symbol?.range ?? beginning,
  }));
}

const beginning = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Nobody reads further down a list that each further letter shortens; the best are among them, since the list is cut after it is put in order. */
const mostFound = 100;
