import { mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { readFoundFile, readNamedFile, readStream } from '../../files/read-file.ts';
import { RefusedFile } from '../../files/refused-file.ts';
import { type ImportRemark, importWordDocument } from '../../service.ts';
import { longestDraft, longestWordDocument } from '../../text/limits.ts';
import { printableJson } from '../printable.ts';
import { bugIn, fileProblem, type Problem, problemText } from '../problem.ts';
import { progressOn } from '../progress.ts';
import { createFile } from '../replace-file.ts';
import { say } from '../say.ts';
import { shownPath } from '../shown-path.ts';
import { findSources, type Source, standardInput } from '../sources.ts';
import type { ImportOptions } from './options.ts';
import { sha256, sideCarOf, writeSideCar } from './side-car.ts';
import { exists, targets } from './targets.ts';

/** What was made of one document, for the report. */
interface Imported {
  /** As it is shown. */
  readonly document: string;
  /** The draft; undefined on standard output. */
  readonly draft: string | undefined;
  readonly report: readonly ImportRemark[];
}

/** Imports what the options name, and returns the exit code that `penholder import --help` explains. */
export async function runImport(options: ImportOptions): Promise<0 | 2> {
  const folder = process.cwd();
  const problems: Problem[] = [];
  const sources = await findSources(options.paths, (problem) => problems.push(problem), isWordDocument, noneFound);
  const progress = progressOn(process.stderr, sources.length, 'Importing');
  const imported: Imported[] = [];
  const targetOf = await targets({ ...options, from: /\.docx$/i, to: '.draft', toStandardOutput: true }, sources);
  for (const source of sources) {
    progress.checking(shownPath(source.path, folder), source.size);
    const done = await importOne(source, targetOf(source), options);
    if ('text' in done) problems.push(done);
    else imported.push(done);
  }
  progress.end();
  if (options.format === 'json') process.stderr.write(`${printableJson(imported)}\n`);
  else for (const each of imported) tell(each);
  for (const problem of problems) say(problemText(problem, folder));
  return problems.length > 0 ? 2 : 0;
}

function tell({ document, draft, report }: Imported): void {
  if (draft !== undefined) say(`${draft}: made of ${document}.`);
  for (const { line, message } of report) say(`${draft ?? document}${line === undefined ? '' : `:${line}`}: ${message}`);
}

const noneFound = 'There are no Word documents (.docx) in this folder.';

/** Word's own files beside an open document begin so. */
function isWordDocument(name: string): boolean {
  return /\.docx$/i.test(name) && !name.startsWith('~$');
}

async function importOne(source: Source, target: string | undefined, { emphasisAsChanges }: ImportOptions): Promise<Imported | Problem> {
  const { path } = source;
  try {
    for (const each of target === undefined ? [] : [target, sideCarOf(target)])
      if (await exists(each))
        return {
          path,
          text: `It was not imported: ${shownPath(each, process.cwd())} is there already. Name another file with -o, or move that one.`,
        };
  } catch (error) {
    return fileProblem(target ?? path, error, 'write');
  }
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(source);
  } catch (error) {
    return fileProblem(path, error, 'read');
  }
  const made = await importWordDocument(bytes, { emphasisAsChanges }).catch((error) => bugIn(`The import of ${path}`, error));
  if ('refused' in made) return { path, text: made.refused };
  if (!('report' in made)) return made;
  if (made.text.length > longestDraft) return { path, text: 'Its text is longer than a draft may be. Divide it, and import the parts.' };
  if (target === undefined) process.stdout.write(made.text);
  else {
    try {
      await mkdir(dirname(target), { recursive: true });
      await createFile(target, made.text);
      await writeSideCar(target, {
        document: path === standardInput ? '' : basename(path),
        sha256: sha256(bytes),
        draftSha256: sha256(made.text),
        emphasisAsChanges,
      });
    } catch (error) {
      return fileProblem(target, error, 'write');
    }
  }
  const shown = (each: string): string => shownPath(each, process.cwd());
  return { document: shown(path), draft: target === undefined ? undefined : shown(target), report: made.report };
}

async function bytesOf({ path, foundInFolder }: Source): Promise<Uint8Array> {
  if (path !== standardInput) return (foundInFolder ? readFoundFile : readNamedFile)(path, longestWordDocument);
  const { bytes, complete } = await readStream(process.stdin, longestWordDocument);
  if (complete) return bytes;
  process.stdin.destroy();
  throw new RefusedFile('TOO_LONG');
}
