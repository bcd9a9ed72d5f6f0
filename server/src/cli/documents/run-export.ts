import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  createLanguageService,
  type Draft,
  type ExportedDocument,
  type ExportRemark,
  exportAknDocument,
  exportWordDocument,
  type LanguageService,
  wordDate,
} from '../../service.ts';
import { finished } from '../../text/slices.ts';
import { printableJson } from '../printable.ts';
import { bugIn, fileProblem, type Problem, problemText, UsageError } from '../problem.ts';
import { progressOn } from '../progress.ts';
import { createFile } from '../replace-file.ts';
import { say } from '../say.ts';
import { shownPath } from '../shown-path.ts';
import { draftOfSource } from '../source-draft.ts';
import { findSources, type Source } from '../sources.ts';
import type { ExportOptions } from './options.ts';
import { exists, targets } from './targets.ts';
import { writingInto } from './writing-into.ts';

/** What was made of one draft, for the report. Paths are as they are shown. */
interface Exported {
  readonly draft: string;
  readonly document: string;
  readonly report: readonly ExportRemark[];
}

/**
 * Exports what the options name, and returns the exit code that `penholder export --help` explains.
 *
 * @throws UsageError for a date that is none, and where a folder is to be written into a document.
 */
export async function runExport(options: ExportOptions): Promise<0 | 2> {
  const { into, template, asTracked } = options;
  if (into?.date !== undefined && !(dayOrTime.test(into.date) && wordDate(into.date) !== undefined))
    throw new UsageError(`--date takes a day, as in 2026-03-02, or a time, as in 2026-03-02T16:30:00Z, not “${into.date}”.`);
  const folder = process.cwd();
  const problems: Problem[] = [];
  const tell = (problem: Problem): void => void problems.push(problem);
  const sources = await findSources(options.paths, tell);
  if (into !== undefined && sources.some(({ foundInFolder }) => foundInFolder)) throw new UsageError('--into takes one draft, as a file.');
  const progress = progressOn(process.stderr, sources.length, 'Exporting');
  const service = createLanguageService({
    onError: (_, error) => {
      throw error;
    },
  });
  const isAkn = options.to === 'akn';
  const ofInput = isAkn && options.paths.length === 1 && options.paths[0] === '-';
  const targetOf = await targets({ ...options, from: /\.draft$/, to: isAkn ? '.xml' : '.docx', toStandardOutput: ofInput }, sources);
  const exported: Exported[] = [];
  for (const source of sources) {
    progress.checking(shownPath(source.path, folder), source.size);
    const done = await exportOne(source, targetOf(source), {
      service,
      tell,
      write: (draft) => {
        if (into !== undefined) return writingInto(source.path, draft, into);
        return isAkn ? exportAknDocument(draft) : exportWordDocument(draft, { template, asTracked });
      },
    });
    if (done !== undefined) exported.push(done);
  }
  progress.end();
  if (options.format === 'json') process.stderr.write(`${printableJson(exported)}\n`);
  else
    for (const { draft, document, report } of exported) {
      say(`${document}: made of ${draft}.`);
      for (const { line, message } of report) say(`${draft}${line === undefined ? '' : `:${line}`}: ${message}`);
    }
  for (const problem of problems) say(problemText(problem, folder));
  return problems.length > 0 ? 2 : 0;
}

const dayOrTime = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/;

interface Exporting {
  readonly service: LanguageService;
  readonly tell: (problem: Problem) => void;
  readonly write: (draft: Draft) => ReturnType<typeof exportWordDocument> | ReturnType<typeof writingInto>;
}

/** Undefined for what was told of as a problem, and for what went to standard output. */
async function exportOne(source: Source, target: string | undefined, { service, tell, write }: Exporting): Promise<Exported | undefined> {
  const { path } = source;
  const shown = (each: string): string => shownPath(each, process.cwd());
  try {
    if (target !== undefined && (await exists(target))) {
      tell({ path, text: `It was not exported: ${shown(target)} is there already. Name another file with -o, or move that one.` });
      return undefined;
    }
  } catch (error) {
    tell(fileProblem(target ?? path, error, 'write'));
    return undefined;
  }
  const read = await draftOfSource(source, service, tell);
  if (read === undefined) return undefined;
  let made: ExportedDocument | undefined;
  try {
    const writing = await write(read.draft);
    if (writing !== undefined && 'text' in writing) {
      tell(writing);
      return undefined;
    }
    made = writing && finished(writing);
  } catch (error) {
    tell(bugIn(`The export of ${path}`, error));
    return undefined;
  }
  // A draft that is too long has been told of as one that cannot be read.
  if (made === undefined) return undefined;
  if (target === undefined) {
    process.stdout.write(made.bytes);
    return undefined;
  }
  try {
    await mkdir(dirname(target), { recursive: true });
    await createFile(target, made.bytes);
  } catch (error) {
    tell(fileProblem(target, error, 'write'));
    return undefined;
  }
  return { draft: shown(path), document: shown(target), report: made.report };
}
