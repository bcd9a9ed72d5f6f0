import { createLanguageService } from '../../service.ts';
import { bugIn, type Problem, problemText } from '../problem.ts';
import { say } from '../say.ts';
import { shownPath } from '../shown-path.ts';
import { draftOfSource } from '../source-draft.ts';
import { findSources } from '../sources.ts';
import { formats } from './formats/index.ts';
import { type ListedFile, listed } from './listed.ts';
import type { ProposalsOptions } from './options.ts';

/** Lists the proposals of what the options name, and returns the exit code that `penholder proposals --help` explains. */
export async function runProposals({ paths, format }: ProposalsOptions): Promise<0 | 2> {
  const problems: Problem[] = [];
  const tell = (problem: Problem): void => void problems.push(problem);
  const service = createLanguageService({ onError: (where, error) => tell(bugIn(`The reading of ${where}`, error)) });
  const folder = process.cwd();
  const files: ListedFile[] = [];
  for (const source of await findSources(paths, tell)) {
    const read = await draftOfSource(source, service, tell);
    if (read !== undefined) files.push(listed(shownPath(source.path, folder), read.draft, service.proposals(read.draft)));
  }
  process.stdout.write(formats[format](files));
  for (const problem of problems) say(problemText(problem, folder));
  return problems.length > 0 ? 2 : 0;
}
