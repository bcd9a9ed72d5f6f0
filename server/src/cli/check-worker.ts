import { parentPort, workerData } from 'node:worker_threads';
import { createLanguageService, type LibraryEntry } from '../service.ts';
import { type CatalogueSource, readCatalogues } from './catalogues-at-hand.ts';
import { type Checked, checkSource } from './check-source.ts';
import { findSettings } from './config.ts';
import { bugIn, type Problem } from './problem.ts';
import { readQuoted } from './quoted-texts.ts';
import { type PlainReport, plainReport } from './report.ts';
import type { Source } from './sources.ts';

/** What does not change from task to task. */
export interface WorkerOptions {
  readonly config: string | undefined;
  /** Whether the report carries fixes: they are computed here then. */
  readonly carriesFixes: boolean;
  readonly catalogues: readonly CatalogueSource[];
}

/** A source to check, or one to check again with what other drafts say. `others` comes with the first of those and holds for all that follow. */
export type Task = { readonly source: Source } | { readonly again: Source['path']; readonly others: readonly LibraryEntry[] | undefined };

export interface Answer {
  /** Undefined where a source could not be checked. */
  readonly report: PlainReport | undefined;
  /** See `Checked`. */
  readonly looksUpTexts: boolean;
  /** What other drafts may ask of this one, for the library. */
  readonly entry: LibraryEntry | undefined;
  readonly problems: readonly Problem[];
}

const { config, carriesFixes, catalogues } = workerData as WorkerOptions;
let problems: Problem[] = [];
const tell = (problem: Problem) => void problems.push(problem);
const service = createLanguageService({ findsPassages: false, onError: (where, error) => tell(bugIn(`The check of ${where}`, error)) });
const settingsFor = await findSettings(config, service);
// What is wrong with them is told by the thread that started this one.
await readCatalogues(catalogues, service, () => {});
const checked = new Map<Source['path'], Checked>();

parentPort?.on('message', async (task: Task) => {
  problems = [];
  let answer: Omit<Answer, 'problems'> = { report: undefined, looksUpTexts: false, entry: undefined };
  try {
    answer = 'source' in task ? await check(task.source) : await recheck(task);
  } catch (error) {
    tell({ ...bugIn('The check', error), path: 'source' in task ? task.source.path : task.again });
  }
  parentPort?.postMessage({ ...answer, problems } satisfies Answer);
});

async function check(source: Source): Promise<Omit<Answer, 'problems'>> {
  const file = await checkSource(source, { service, settingsFor, fix: false, tell });
  if (file !== undefined) checked.set(source.path, file);
  return { report: file && plainReport(file.report, carriesFixes), looksUpTexts: file?.looksUpTexts ?? false, entry: file?.entry };
}

async function recheck({ again: path, others = [] }: Extract<Task, { again: string }>): Promise<Omit<Answer, 'problems'>> {
  for (const entry of others) service.library.set(entry);
  const file = checked.get(path);
  if (file !== undefined) await readQuoted([file], service);
  const report = file?.recheck();
  return { report: report && plainReport(report, carriesFixes), looksUpTexts: false, entry: undefined };
}
