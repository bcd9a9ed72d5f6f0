import { createLanguageService } from '../../service.ts';
import { revisionNamed } from '../documents/revision-named.ts';
import { UsageError } from '../problem.ts';
import { wantsColour } from '../wants-colour.ts';
import { formats } from './formats/index.ts';
import type { DiffOptions } from './options.ts';

/**
 * Writes what the newer draft changes in the older one.
 *
 * @throws UsageError for what cannot be read.
 */
export async function runDiff({ before, after, title, format }: DiffOptions): Promise<0> {
  if (before === '-' && after === '-') throw new UsageError('Only one of the two can come from standard input.');
  const service = createLanguageService();
  const [old, fresh] = [await revisionNamed(before, service), await revisionNamed(after, service)];
  const names = title === undefined ? { before, after } : { before: `a/${title}`, after: `b/${title}` };
  process.stdout.write(formats[format](service.compareRevisions(old, fresh), names, wantsColour(process.stdout)));
  return 0;
}
