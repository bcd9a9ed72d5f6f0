import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { packageVersion } from '../files/package-version.ts';
import { createLanguageService, isCatalogueFile } from '../service.ts';
import { applyBaseline } from './baseline.ts';
import { findCatalogues, readCatalogues } from './catalogues-at-hand.ts';
import { checkInThreads } from './check-in-threads.ts';
import { type Checked, type Checking, checkSource } from './check-source.ts';
import type { WorkerOptions } from './check-worker.ts';
import { findSettings } from './config.ts';
import { formats, formatsWithFixes } from './formats/index.ts';
import type { CheckOptions } from './options.ts';
import { bugIn, type Problem, problemText } from './problem.ts';
import { progressOn } from './progress.ts';
import { readQuoted } from './quoted-texts.ts';
import { countOf, type FileReport, type Report } from './report.ts';
import { say } from './say.ts';
import { shownPath } from './shown-path.ts';
import { findSources, keyOfSource, type Source, standardInput } from './sources.ts';
import { wantsColour } from './wants-colour.ts';

/**
 * Checks what the options name, writes the report, and returns the exit code that `penholder check --help` explains.
 *
 * @throws UsageError when the options cannot be followed.
 */
export async function runCheck({ paths, format, fix, maxWarnings, config, baseline, threads }: CheckOptions): Promise<0 | 1 | 2> {
  limitRoomForNewObjects();
  // In a map, so that a fault of the settings is told once and not for every draft.
  const told = new Map<string, Problem>();
  const tell = (problem: Problem) => void told.set(JSON.stringify(problem), problem);
  const service = createLanguageService({ findsPassages: false, onError: (where, error) => tell(bugIn(`The check of ${where}`, error)) });
  const settingsFor = await findSettings(config, service);

  const folder = process.cwd();
  const checked = await checkAll(
    paths,
    { service, settingsFor, fix, tell },
    { threads, config, carriesFixes: formatsWithFixes.has(format) },
  );
  const problems = [...told.values()];
  const { files, written } = baseline === undefined ? { files: checked, written: false } : await applyBaseline(baseline, checked);
  if (written)
    say(`${shownPath(resolve(baseline ?? ''), folder)} is new: it accepts what stands today. From now on only what is new is reported.`);

  const report = { files, problems };
  const { GITHUB_WORKSPACE: repository = folder } = process.env;
  // The fixed text takes standard output for itself.
  const stream = fix && paths.includes('-') ? process.stderr : process.stdout;
  const context = { rules: service.rules, version: packageVersion(), folder, repository, colour: wantsColour(stream) };
  stream.write(formats[format]?.(report, context) ?? '');
  for (const file of files) if (file.fixed > 0) say(problemText(fixesMade(file, folder), folder));
  for (const problem of problems) say(problemText(problem, folder));
  return exitCode(report, maxWarnings);
}

/**
 * Keeps V8's space for new objects at its first size. Nearly every object of a check lives until its draft is done, so a larger space saves nothing and
 * only touches more memory. Measured: a check of 1 MB of real text takes 132 MB at most in place of 188, and five sixths of the CPU time; of 10 MB, 473 MB
 * in place of 605.
 */
function limitRoomForNewObjects(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

interface Threads extends Omit<WorkerOptions, 'catalogues'> {
  /** As many as there is work for, where it is not said. */
  readonly threads: number | undefined;
}

async function checkAll(paths: readonly string[], checking: Checking, { threads, ...options }: Threads): Promise<FileReport[]> {
  const sources = (await findSources(paths, checking.tell)).filter(({ path }) => !isCatalogueFile(path));
  const catalogues = await findCatalogues(paths, sources, checking.settingsFor);
  await readCatalogues(catalogues, checking.service, checking.tell);
  const progress = progressOn(process.stderr, sources.length);
  const begin = ({ path, size }: Source) => progress.checking(shownPath(path, process.cwd()), size);
  const alone = checking.fix || sources.some(({ path }) => path === standardInput);
  const most = alone ? 1 : Math.min(threads ?? threadsFor(sources), sources.length);
  const files = await (most > 1
    ? checkInThreads(sources, { ...options, catalogues, threads: most, tell: checking.tell, begin })
    : checkInTurn(sources, checking, begin));
  progress.end();
  return files;
}

function threadsFor(sources: readonly Source[]): number {
  const bytes = sources.reduce((sum, { size }) => sum + size, 0);
  return Math.max(1, Math.min(availableParallelism(), Math.floor(bytes / leastBytesForThread)));
}

/** A thread takes half a second of CPU time to start and to warm up, in which the first one checks about this much. */
const leastBytesForThread = 1_000_000;

async function checkInTurn(sources: readonly Source[], checking: Checking, begin: (source: Source) => void): Promise<FileReport[]> {
  const files: Checked[] = [];
  for (const source of sources) {
    begin(source);
    try {
      const file = await checkSource(source, checking);
      if (file) files.push(file);
    } catch (error) {
      checking.tell({ ...bugIn('The check', error), path: source.path });
    }
  }
  await readQuoted(files, checking.service);
  // Only drafts are checked again that share a name or a text in two forms with one that was read later, or look it up; their revision has changed.
  const { library } = checking.service;
  return files.map(({ report, recheck: again, revision, looksUpTexts }) => {
    const key = keyOfSource(report.path);
    return library.revisionFor(key) === revision || !library.mayConcern(key, looksUpTexts) ? report : again();
  });
}

/** What `--fix` did to a file, whatever the format of the report. */
function fixesMade({ path, fixed, written }: FileReport, folder: string): Problem {
  const count = `${fixed} ${fixed === 1 ? 'fix' : 'fixes'} made`;
  return { path, text: written === path ? `${count}.` : `${count} in ${shownPath(written, folder)}, to which this link leads.` };
}

function exitCode({ files, problems }: Report, maxWarnings: number): 0 | 1 | 2 {
  const messages = files.flatMap((file) => file.messages);
  const warnings = countOf(messages, 'warning');
  const tooMany = warnings > maxWarnings;
  if (tooMany) say(`There are too many warnings: ${warnings}, and --max-warnings allows ${maxWarnings}.`);
  if (problems.length > 0) return 2;
  return tooMany || countOf(messages, 'error') > 0 ? 1 : 0;
}
