import { shownPath } from '../../shown-path.ts';
import type { CitationGraph, CitationTarget } from '../graph.ts';

/** The whole output, with a line break at its end. Paths below the folder are shown relative to it. */
export type CitationWriter = (graph: CitationGraph, folder: string) => string;

/** A draft by its path, a record by its catalogue's path and its id there: "un.csl.json#A/RES/79/1". */
export function targetName({ path, record }: CitationTarget, folder: string): string {
  return record === undefined ? shownPath(path, folder) : `${shownPath(path, folder)}#${record.id}`;
}
