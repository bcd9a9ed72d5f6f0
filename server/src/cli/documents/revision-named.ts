import { basename } from 'node:path';
import type { Draft, LanguageService } from '../../service.ts';
import { usageError } from '../problem.ts';
import { say } from '../say.ts';
import { draftNamed } from '../source-draft.ts';
import { isDocument, readDocument } from './read-document.ts';

/**
 * The draft that a path names, or that a Word document or one in Akoma Ntoso makes, with its tracked changes accepted: what whoever sent it wants. What is left out of it is said on standard error.
 *
 * @throws UsageError for what cannot be read, with the reason and what to do.
 */
export async function revisionNamed(path: string, service: LanguageService): Promise<Draft> {
  if (!isDocument(basename(path))) return (await draftNamed(path, service)).draft;
  const made = await readDocument({ path, foundInFolder: false }, { emphasisAsChanges: false, changes: 'accepted' });
  if (!('report' in made)) throw usageError(made);
  for (const { line, message } of made.report) say(`${path}${line === undefined ? '' : ` (line ${line} of its text)`}: ${message}`);
  return service.parse(made.text);
}
