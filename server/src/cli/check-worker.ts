import { parentPort, workerData } from 'node:worker_threads';
import { createLanguageService, type LibraryEntry } from '../service.ts';
import { type Checked, checkSource } from './check-source.ts';
import { findSettings } from './config.ts';
import { bugIn, type Problem } from './problem.ts';
import { type PlainReport, plainReport } from './report.ts';
import type { Source } from './sources.ts';

/** What does not change from task to task. */
export interface WorkerOptions {
  readonly config: string | undefined;
  /** Whether the report carries fixes: they are computed here then. */
  readonly carriesFixes: boolean;
}

/** A source to check, or one to check again with what other drafts say. `others` comes with the first of those and holds for all that follow. */
export type Task = { readonly source: Source } | { readonly again: Source['path']; readonly others: readonly LibraryEntry[] | undefined };

export interface Answer {
  /** Undefined where a source could not be checked. */
  readonly report: PlainReport | undefined;
  /** See `Checked`. */
  readonly quotesTitles: boolean;
  /** What other drafts may ask of this one, for the library. */
  readonly entry: LibraryEntry | undefined;
  readonly problems: readonly Problem[];
}

const { config, carriesFixes } = workerData as WorkerOptions;
let problems: Problem[] = [];
const tell = (problem: Problem) => void problems.push(problem);
const service = createLanguageService({ findsPassages: false, onError: (where, error) => tell(bugIn(`The check of ${where}`, error)) });
const settingsFor = await findSettings(config, service);
const checked = new Map<Source['path'], Checked>();

parentPort?.on('message', async (task: Task) => {
  problems = [];
  let answer: Omit<Answer, 'problems'> = { report: undefined, quotesTitles: false, entry: undefined };
  try {
    answer = 'source' in task ? await check(task.source) : recheck(task);
  } catch (error) {
    tell({ ...bugIn('The check', error), path: 'source' in task ? task.source.path : task.again });
  }
  parentPort?.postMessage({ ...answer, problems } satisfies Answer);
});

async function check(source: Source): Promise<Omit<Answer, 'problems'>> {
  const file = await checkSource(source, { service, settingsFor, fix: false, tell });
  if (file !== undefined) checked.set(source.path, file);
  return { report: file && plainReport(file.report, carriesFixes), quotesTitles: file?.quotesTitles ?? false, entry: file?.entry };
}

function recheck({ again: path, others = [] }: Extract<Task, { again: string }>): Omit<Answer, 'problems'> {
  for (const entry of others) service.library.set(entry);
  const report = checked.get(path)?.recheck();
  return { report: report && plainReport(report, carriesFixes), quotesTitles: false, entry: undefined };
}
