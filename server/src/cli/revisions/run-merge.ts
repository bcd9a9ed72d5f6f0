import { createLanguageService } from '../../service.ts';
import { UsageError } from '../problem.ts';
import { FixRefused, replaceFile } from '../replace-file.ts';
import { say } from '../say.ts';
import type { MergeOptions } from './options.ts';
import { readDraft } from './read-draft.ts';

/**
 * Merges two copies of one base into the file of the first, and returns 1 where both changed the same words: git then says that there is a conflict to look at.
 *
 * @throws UsageError for what cannot be read or written; the file is then as it was.
 */
export async function runMerge({ base, ours, theirs, names }: MergeOptions): Promise<0 | 1> {
  const service = createLanguageService();
  const [old, one, other] = [await readDraft(base, service), await readDraft(ours, service), await readDraft(theirs, service)];
  const { text, conflicts } = service.mergeRevisions(old.draft, { ours: one.draft, theirs: other.draft }, names);
  try {
    await replaceFile(ours, one.bytes, text);
  } catch (error) {
    if (error instanceof FixRefused) throw new UsageError(`${ours}: ${error.message}`);
    throw new UsageError(`${ours}: It could not be written: ${(error as Error).message}`);
  }
  if (conflicts === 0) return 0;
  say(
    `${conflicts === 1 ? 'One passage was' : `${conflicts} passages were`} changed by both: each stands in brackets, as rivals of “${names.ours}” and “${names.theirs}”.`,
  );
  return 1;
}
