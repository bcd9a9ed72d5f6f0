import { resolve } from 'node:path';
import { createLanguageService } from '../service.ts';
import { applyBaseline } from './baseline.ts';
import { type Checked, type Checking, checkSource } from './check-source.ts';
import { findSettings } from './config.ts';
import { formats } from './formats/index.ts';
import type { CheckOptions } from './options.ts';
import { packageVersion } from './package-version.ts';
import { type Problem, problemText } from './problem.ts';
import { progressOn } from './progress.ts';
import { countOf, type FileReport, type Report } from './report.ts';
import { say } from './say.ts';
import { shownPath } from './shown-path.ts';
import { findSources, keyOfSource } from './sources.ts';

/**
 * Checks what the options name, writes the report, and returns the exit code that `penholder check --help` explains.
 *
 * @throws UsageError when the options cannot be followed.
 */
export async function runCheck({ paths, format, fix, maxWarnings, config, baseline }: CheckOptions): Promise<0 | 1 | 2> {
  const problems = new Set<Problem>();
  const tell = (problem: Problem) => void problems.add(problem);
  const service = createLanguageService({ onError: (where, error) => tell(bug(`The check of ${where}`, error)) });
  const settingsFor = await findSettings(config, service);

  const folder = process.cwd();
  const checked = await checkAll(paths, { service, settingsFor, fix, tell });
  const { files, written } = baseline === undefined ? { files: checked, written: false } : await applyBaseline(baseline, checked);
  if (written)
    say(`${shownPath(resolve(baseline ?? ''), folder)} is new: it accepts what stands today. From now on only what is new is reported.`);

  const report = { files, problems: [...problems] };
  const { GITHUB_WORKSPACE: repository = folder } = process.env;
  // The fixed text takes standard output for itself.
  const stream = fix && paths.includes('-') ? process.stderr : process.stdout;
  const context = { rules: service.rules, version: packageVersion(), folder, repository, colour: wantsColour(stream) };
  stream.write(formats[format]?.(report, context) ?? '');
  for (const file of files) if (file.fixed > 0) say(problemText(fixesMade(file, folder), folder));
  for (const problem of problems) say(problemText(problem, folder));
  return exitCode(report, maxWarnings);
}

async function checkAll(paths: readonly string[], checking: Checking): Promise<FileReport[]> {
  const sources = await findSources(paths, checking.tell);
  const progress = progressOn(process.stderr, sources.length);
  const files: Checked[] = [];
  for (const source of sources) {
    progress.checking(shownPath(source.path, process.cwd()), source.size);
    try {
      const file = await checkSource(source, checking);
      if (file) files.push(file);
    } catch (error) {
      checking.tell({ ...bug('The check', error), path: source.path });
    }
  }
  progress.end();
  // Most are as they were: only a name that two drafts write in two ways shows in a draft that was checked before the other.
  return files.map(({ report, again, revision }) =>
    checking.service.library.revisionFor(keyOfSource(report.path)) === revision ? report : again(),
  );
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

function bug(what: string, error: unknown): Problem {
  return { text: `${what} failed by a fault of Penholder, and was left out. ${error instanceof Error ? error.stack : error}` };
}

/** As https://no-color.org and https://force-color.org have it. */
function wantsColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  return FORCE_COLOR ? FORCE_COLOR !== '0' : stream.isTTY && TERM !== 'dumb';
}
