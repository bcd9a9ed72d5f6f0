import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createLanguageService, exportAknDocument } from '../../service.ts';
import { finished } from '../../text/slices.ts';
import { fileProblem, usageError } from '../problem.ts';
import { createFile } from '../replace-file.ts';
import { say } from '../say.ts';
import { shownPath } from '../shown-path.ts';
import { draftNamed } from '../source-draft.ts';
import type { ExportAknOptions } from './export-akn-options.ts';

/**
 * Writes the draft as an Akoma Ntoso document.
 *
 * @throws UsageError for what cannot be read, and for a document that cannot be written.
 */
export async function runExportAkn({ path, output }: ExportAknOptions): Promise<0> {
  const { source, draft } = await draftNamed(path, createLanguageService());
  const slices = await exportAknDocument(draft);
  if (slices === undefined) throw usageError({ path: source.path, text: 'It is too long to be read as a draft. Divide it.' });
  const document = finished(slices);
  if (output === undefined) {
    process.stdout.write(document);
    return 0;
  }
  const target = resolve(output);
  try {
    await mkdir(dirname(target), { recursive: true });
    await createFile(target, document);
  } catch (error) {
    const text = 'It is there already, and no file is written over. Name another one with -o, or move that one.';
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw usageError({ path: target, text });
    throw usageError(fileProblem(target, error, 'write'));
  }
  const shown = (each: string): string => shownPath(each, process.cwd());
  say(`${shown(target)}: made of ${shown(source.path)}.`);
  return 0;
}
