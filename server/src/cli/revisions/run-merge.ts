import { createLanguageService } from '../../service.ts';
import { fileProblem, usageError } from '../problem.ts';
import { replaceFile } from '../replace-file.ts';
import { say } from '../say.ts';
import { draftNamed } from '../source-draft.ts';
import type { MergeOptions } from './options.ts';

/**
 * Merges two copies of one base into the file of the first, and returns 1 where both changed the same words: git then says that there is a conflict to look at.
 *
 * @throws UsageError for what cannot be read or written; the file is then as it was.
 */
export async function runMerge({ base, ours, theirs, names }: MergeOptions): Promise<0 | 1> {
  const service = createLanguageService();
  const [old, one, other] = [await draftNamed(base, service), await draftNamed(ours, service), await draftNamed(theirs, service)];
  const { text, conflicts } = service.mergeRevisions(old.draft, { ours: one.draft, theirs: other.draft }, names);
  try {
    await replaceFile(ours, one.bytes, text, 'write');
  } catch (error) {
    throw usageError(fileProblem(ours, error, 'write'));
  }
  if (conflicts === 0) return 0;
  say(
    `${conflicts === 1 ? 'One passage was' : `${conflicts} passages were`} changed by both: each stands in brackets, as rivals of “${names.ours}” and “${names.theirs}”.`,
  );
  return 1;
}
