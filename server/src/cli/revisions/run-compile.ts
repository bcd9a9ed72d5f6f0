import { createLanguageService } from '../../service.ts';
import { revisionNamed } from '../documents/revision-named.ts';
import { UsageError } from '../problem.ts';
import { say } from '../say.ts';
import type { CompileOptions } from './options.ts';

/**
 * Writes one text of a base and the copies that delegations sent to standard output.
 *
 * @throws UsageError for what cannot be read.
 */
export async function runCompile({ base, copies }: CompileOptions): Promise<0> {
  const twice = copies.find(({ by }, at) => copies.findIndex((each) => each.by === by) < at);
  if (twice !== undefined) throw new UsageError(`Two copies are of ${twice.by}. Compile one of each delegation.`);
  const service = createLanguageService();
  const draft = await revisionNamed(base, service);
  const read: { by: string; draft: typeof draft }[] = [];
  for (const { path, by } of copies) read.push({ by, draft: await revisionNamed(path, service) });
  const { text, contested, misread } = service.compileCopies(draft, read);
  process.stdout.write(text);
  say(contested === 0 ? 'The copies change nothing.' : contested === 1 ? 'One place is contested.' : `${contested} places are contested.`);
  for (const [by, count] of misread)
    say(
      `${count === 1 ? 'One paragraph' : `${count} paragraphs`} of ${by} cannot be told in brackets as ${count === 1 ? 'it stands' : 'they stand'} in its copy, since brackets cross there. Nothing is left out; compare with the copy.`,
    );
  return 0;
}
