import { shortened } from '../../../text/cut.ts';
import { counted } from '../../counted.ts';
import { printable } from '../../printable.ts';
import { shownPath } from '../../shown-path.ts';
import type { CitationGraph, CitationTarget, PlacedCitation } from '../graph.ts';
import { type CitationWriter, targetName } from './format.ts';

/** For people: the citations of each draft, what is cited and not at hand, what nobody cites, and a count of all. */
export const table: CitationWriter = (graph, folder) => {
  const byDraft = Map.groupBy(graph.citations, ({ path }) => path);
  const parts = [
    ...[...byDraft].map(([path, citations]) => [printable(shownPath(path, folder)), ...rowsOf(citations, folder)]),
    missingTexts(graph, folder),
    uncitedDrafts(graph, folder),
    totals(graph, folder),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
};

function rowsOf(citations: readonly PlacedCitation[], folder: string): string[] {
  const places = citations.map(({ place }) => `${place.line}:${place.column}`);
  const width = longest(citations.map(({ symbol }) => symbol));
  const placeWidth = longest(places);
  return citations.map(({ symbol, target }, at) => {
    const where = target === undefined ? 'not at hand' : printable(targetName(target, folder));
    return `  ${(places[at] ?? '').padStart(placeWidth)}  ${printable(symbol).padEnd(width)}  ${where}${titleOf(target)}`;
  });
}

function titleOf(target: CitationTarget | undefined): string {
  return target?.title === undefined ? '' : `  ${shortened(printable(target.title), longestTitleUnits)}`;
}

/** In UTF-16 code units. */
const longestTitleUnits = 60;

function missingTexts({ citations }: CitationGraph, folder: string): string[] {
  const missing = Map.groupBy(
    citations.filter(({ target }) => target === undefined),
    ({ key }) => key,
  );
  if (missing.size === 0) return [];
  const rows = [...missing.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { path, place, symbol } = first;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return [`  ${printable(symbol)}  ${printable(`${shownPath(path, folder)}:${place.line}:${place.column}`)}${more}`];
  });
  return ['Cited, and not at hand:', ...rows];
}

function uncitedDrafts({ citations, drafts }: CitationGraph, folder: string): string[] {
  const cited = new Set(citations.flatMap(({ path, target }) => (target === undefined || target.path === path ? [] : [target.path])));
  const uncited = drafts.filter(({ path }) => !cited.has(path));
  if (uncited.length === 0) return [];
  return [
    'Cited by nobody:',
    ...uncited.map(({ path, symbols }) => `  ${[shownPath(path, folder), ...symbols].map(printable).join('  ')}`),
  ];
}

function totals({ citations, drafts, catalogues }: CitationGraph, folder: string): string[] {
  const texts = new Set(citations.map(({ key, target }) => target?.record?.keys[0] ?? key));
  const cited = new Set(citations.map(({ target }) => target?.record));
  return [
    `${counted(citations.length, 'citation')} of ${counted(texts.size, 'text')} in ${counted(drafts.length, 'draft')}.`,
    ...catalogues.map(
      ({ path, records }) =>
        `${printable(shownPath(path, folder))}: ${records.filter((each) => cited.has(each)).length} of ${counted(records.length, 'record')} cited.`,
    ),
  ];
}

function longest(words: readonly string[]): number {
  return words.reduce((most, { length }) => Math.max(most, length), 0);
}
