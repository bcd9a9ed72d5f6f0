import { createLanguageService, isCatalogueFile, isDraftFile } from '../../service.ts';
import { keptDrafts } from '../kept-drafts.ts';
import { bugIn, type Problem, problemText } from '../problem.ts';
import { say } from '../say.ts';
import { findSources, keyOfSource } from '../sources.ts';
import { formats } from './formats/index.ts';
import type { CitationsOptions } from './options.ts';
import { readGraph } from './read-graph.ts';

/** Writes who cites what in the texts that the options name, and returns the exit code that `penholder citations --help` explains. */
export async function runCitations({ paths, format, cache }: CitationsOptions): Promise<0 | 2> {
  const folder = process.cwd();
  const problems: Problem[] = [];
  const tell = (problem: Problem): void => void problems.push(problem);
  const service = createLanguageService({ onError: (where, error) => tell(bugIn(`The reading of ${where}`, error)) });
  const sources = await findSources(paths, tell, (name) => isDraftFile(name) || isCatalogueFile(name));
  const kept = cache ? await keptDrafts(paths) : undefined;
  const graph = await readGraph(sources, { service, kept, tell });
  process.stdout.write(formats[format](graph, folder));
  await kept?.settle(new Set(sources.map(({ path }) => keyOfSource(path))));
  for (const problem of problems) say(problemText(problem, folder));
  return problems.length > 0 ? 2 : 0;
}
