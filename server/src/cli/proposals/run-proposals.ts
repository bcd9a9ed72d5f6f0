import { createLanguageService } from '../../service.ts';
import { bugIn, type Problem, problemText } from '../problem.ts';
import { say } from '../say.ts';
import { shownPath } from '../shown-path.ts';
import { findSources } from '../sources.ts';
import { proposalFormats } from './formats/index.ts';
import { type ListedFile, listed } from './listed.ts';
import type { ProposalsOptions } from './options.ts';
import { isDraft, readDraft } from './read-draft.ts';

/** Lists the proposals of what the options name, and returns the exit code that `penholder proposals --help` explains. */
export async function runProposals({ paths, format }: ProposalsOptions): Promise<0 | 2> {
  const problems: Problem[] = [];
  const service = createLanguageService({ onError: (where, error) => problems.push(bugIn(`Reading ${where}`, error)) });
  const folder = process.cwd();
  const files: ListedFile[] = [];
  for (const source of await findSources(paths, (problem) => problems.push(problem))) {
    const read = await readDraft(source, service);
    if (isDraft(read)) files.push(listed(shownPath(source.path, folder), read, service.proposals(read)));
    else problems.push(read);
  }
  process.stdout.write(proposalFormats[format]?.(files) ?? '');
  for (const problem of problems) say(problemText(problem, folder));
  return problems.length > 0 ? 2 : 0;
}
