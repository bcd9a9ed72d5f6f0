import { mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { readNamedFile } from '../../files/read-file.ts';
import type { ImportRemark } from '../../service.ts';
import { longestDraft } from '../../text/limits.ts';
import { printableJson } from '../printable.ts';
import { fileProblem, type Problem, problemText } from '../problem.ts';
import { progressOn } from '../progress.ts';
import { createFile } from '../replace-file.ts';
import { say } from '../say.ts';
import { shownPath } from '../shown-path.ts';
import { findSources, type Source, standardInput } from '../sources.ts';
import type { ImportOptions } from './options.ts';
import { isDocument, readDocument } from './read-document.ts';
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
  if (options.git) return showToGit(options);
  const folder = process.cwd();
  const problems: Problem[] = [];
  const sources = await findSources(options.paths, (problem) => problems.push(problem), isDocument, noneFound);
  const progress = progressOn(process.stderr, sources.length, 'Importing');
  const imported: Imported[] = [];
  const targetOf = await targets({ ...options, from: /\.(?:docx|xml)$/i, to: '.draft', toStandardOutput: true }, sources);
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

/** Where a document has no text, git shows the reason in its place, and goes on with the others. */
async function showToGit({ paths: [path = ''] }: ImportOptions): Promise<0 | 2> {
  if (!isDocument(basename(path))) {
    try {
      process.stdout.write(await readNamedFile(path, longestDraft));
    } catch (error) {
      say(problemText(fileProblem(path, error, 'read'), process.cwd()));
      return 2;
    }
  } else {
    const made = await readDocument({ path, foundInFolder: false }, { emphasisAsChanges: false });
    process.stdout.write('report' in made ? made.text : `${made.text}\n`);
  }
  return 0;
}

function tell({ document, draft, report }: Imported): void {
  if (draft !== undefined) say(`${draft}: made of ${document}.`);
  for (const { line, message } of report) say(`${draft ?? document}${line === undefined ? '' : `:${line}`}: ${message}`);
}

const noneFound = 'There are no Word documents (.docx) and no Akoma Ntoso documents (.xml) in this folder.';

async function importOne(source: Source, target: string | undefined, options: ImportOptions): Promise<Imported | Problem> {
  const { path } = source;
  try {
    for (const each of target === undefined ? [] : knowsItsDocument(path, options) ? [target, sideCarOf(target)] : [target])
      if (await exists(each))
        return {
          path,
          text: `It was not imported: ${shownPath(each, process.cwd())} is there already. Name another file with -o, or move that one.`,
        };
  } catch (error) {
    return fileProblem(target ?? path, error, 'write');
  }
  const made = await readDocument(source, options);
  if (!('report' in made)) return made;
  if (target === undefined) process.stdout.write(made.text);
  else {
    try {
      await mkdir(dirname(target), { recursive: true });
      await createFile(target, made.text);
      if (knowsItsDocument(path, options))
        await writeSideCar(target, {
          document: path === standardInput ? '' : basename(path),
          sha256: sha256(made.bytes),
          draftSha256: sha256(made.text),
          emphasisAsChanges: options.emphasisAsChanges,
        });
    } catch (error) {
      return fileProblem(target, error, 'write');
    }
  }
  const shown = (each: string): string => shownPath(each, process.cwd());
  return { document: shown(path), draft: target === undefined ? undefined : shown(target), report: made.report };
}

/** Changes are written back into Word documents alone, and only of a draft that has all that is in them. */
function knowsItsDocument(path: string, { changes }: ImportOptions): boolean {
  return changes === 'shown' && !/\.xml$/i.test(path);
}
