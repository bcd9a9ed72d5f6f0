import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { addToCatalogue, type ImportedRecord, importList, writeCatalogue } from '../../service.ts';
import { placeIn } from '../places.ts';
import { printableJson } from '../printable.ts';
import { fileProblem, type Problem, problemText } from '../problem.ts';
import { isTextFile, readTextFile } from '../read-text-file.ts';
import { createFile, replaceFile } from '../replace-file.ts';
import { say } from '../say.ts';
import { shownPath } from '../shown-path.ts';
import { standardInput } from '../sources.ts';
import type { CatalogueOptions } from './options.ts';

/** Imports what the options name, and returns the exit code that `penholder catalogue --help` explains. */
export async function runCatalogueImport({ paths, output }: CatalogueOptions): Promise<0 | 1 | 2> {
  const folder = process.cwd();
  const tell = (problem: Problem): void => say(problemText(problem, folder));
  const read = await readSources(paths, tell);
  const written = read.records.length === 0 ? nothingToWrite() : await write(read.records, output);
  if (written !== undefined) tell(written);
  if (read.isIncomplete || written !== undefined) return 2;
  return read.leftOut > 0 ? 1 : 0;
}

interface Read {
  readonly records: readonly ImportedRecord[];
  /** How many records were not taken. */
  readonly leftOut: number;
  /** A file could not be read. */
  readonly isIncomplete: boolean;
}

async function readSources(paths: readonly string[], tell: (problem: Problem) => void): Promise<Read> {
  const lists: (readonly ImportedRecord[])[] = [];
  let [leftOut, isIncomplete] = [0, false];
  for (const each of paths) {
    const path = each === '-' ? standardInput : resolve(each);
    const list = await readTextFile({ path, foundInFolder: false });
    const source = isTextFile(list) ? await importList(list.text) : undefined;
    if (source === undefined) {
      tell(isTextFile(list) ? { path, text: unknownForm } : list);
      isIncomplete = true;
      continue;
    }
    lists.push(source.records);
    leftOut += source.faults.length;
    for (const { line, message } of source.faults.slice(0, mostFaultsTold))
      tell({ path, line, text: `This record was left out. ${message}` });
    const more = source.faults.length - mostFaultsTold;
    if (more > 0) tell({ path, text: `${more} more ${more === 1 ? 'record was' : 'records were'} left out.` });
  }
  return { records: lists.flat(), leftOut, isIncomplete };
}

/** Of one file. Who has more of them has named a wrong file, or mends it by a program. */
const mostFaultsTold = 100;

const unknownForm =
  'This is no list of texts in a form that is known: CSL-JSON, JSON Lines, Akoma Ntoso, a table in CSV with a column “symbol”, or lines that begin with a symbol.';

function nothingToWrite(): Problem {
  return { text: 'No record was read, and nothing is written.' };
}

/** Undefined where it was written, else why it was not. */
async function write(records: readonly ImportedRecord[], output: string | undefined): Promise<Problem | undefined> {
  const before = output === undefined ? undefined : await catalogueAt(output);
  if (before !== undefined && !isTextFile(before)) return before;
  const merged = addToCatalogue(before?.text ?? '[]', records);
  if ('message' in merged) {
    const place = placeIn(before?.text ?? '', merged.span.start);
    return { path: output ?? '', ...place, text: `It is no catalogue, or a damaged one, and stays as it is: ${merged.message}` };
  }
  const text = writeCatalogue(merged.items, printableJson);
  if (output === undefined) {
    process.stdout.write(text);
    return undefined;
  }
  const path = resolve(output);
  try {
    if (before === undefined) await createFile(path, text);
    else if (text !== before.text) await replaceFile(path, before.bytes, text, 'write');
  } catch (error) {
    return fileProblem(path, error, 'write');
  }
  const { added, changed, same } = merged;
  say(`${shownPath(path, process.cwd())}: ${added} added, ${changed} changed, ${same} known already.`);
  return undefined;
}

/** What is in the file that is to be written; undefined where there is none yet. */
async function catalogueAt(output: string): Promise<Awaited<ReturnType<typeof readTextFile>> | undefined> {
  const path = resolve(output);
  const exists = await stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
  return exists ? readTextFile({ path, foundInFolder: false }) : undefined;
}
