import { type ArchivedText, archivedText } from '../../archive/document.ts';
import { pushTexts } from '../../archive/push.ts';
import { createLanguageService } from '../../service.ts';
import { finished } from '../../text/slices.ts';
import { type Problem, problemText } from '../problem.ts';
import { say } from '../say.ts';
import { draftOfSource } from '../source-draft.ts';
import { findSources, keyOfSource } from '../sources.ts';
import { askArchive } from './ask-archive.ts';
import type { PushOptions } from './options.ts';

/**
 * Sends the adopted texts that the paths name to the archive, and no draft.
 *
 * @throws UsageError where the server fails.
 */
export async function runPush({ paths, archive }: PushOptions): Promise<0 | 2> {
  const service = createLanguageService();
  const problems: Problem[] = [];
  const tell = (problem: Problem) => void problems.push(problem);
  let notAdopted = 0;
  const { sent, there } = await askArchive(archive, (server) =>
    pushTexts(server, adoptedTexts(), ({ symbol, language }, reason) =>
      tell({ text: `${symbol}${language === null ? '' : ` (${language})`} ${reason}` }),
    ),
  );
  process.stdout.write(`Sent: ${sent}. There already: ${there}. Drafts, which are not sent: ${notAdopted}.\n`);
  for (const problem of problems) say(problemText(problem, process.cwd()));
  return problems.length > 0 ? 2 : 0;

  async function* adoptedTexts(): AsyncGenerator<ArchivedText> {
    for (const source of await findSources(paths, tell)) {
      const read = await draftOfSource(source, service, tell);
      const entry = read && finished(service.describeInSlices(keyOfSource(source.path), read.draft));
      const text = entry && archivedText(entry, read.draft);
      if (text !== undefined) yield text;
      else if (entry !== undefined) notAdopted++;
    }
  }
}
