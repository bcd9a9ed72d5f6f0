import { createLanguageService } from '../../service.ts';
import { revisionNamed } from '../documents/revision-named.ts';
import { wantsColour } from '../wants-colour.ts';
import { formats } from './formats/index.ts';
import type { ConcordOptions } from './options.ts';

/**
 * Writes what drafts in several languages do not say alike.
 *
 * @returns the exit code: 1 where there are differences.
 * @throws UsageError for what cannot be read.
 */
export async function runConcord({ paths, format }: ConcordOptions): Promise<0 | 1> {
  const service = createLanguageService();
  const drafts = [];
  for (const path of paths) drafts.push({ name: path, draft: await revisionNamed(path, service) });
  const report = service.compareLanguages(drafts);
  process.stdout.write(formats[format](report, drafts, wantsColour(process.stdout)));
  return report.differences.length === 0 ? 0 : 1;
}
