import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { createLibrary } from '../service.ts';
import type { Answer, Task, WorkerOptions } from './check-worker.ts';
import { bugIn, type Problem } from './problem.ts';
import { type FileReport, reportFrom } from './report.ts';
import type { Source } from './sources.ts';

interface CheckingInThreads extends WorkerOptions {
  readonly threads: number;
  readonly tell: (problem: Problem) => void;
  /** Before a source is checked. */
  readonly begin: (source: Source) => void;
}

/**
 * Checks the sources on several threads. Each source is first checked by itself, by the next thread that is free. Only this thread knows what all drafts
 * say, once all have been read: drafts that share a name or a text in two forms, or look another up, are then checked again, by the thread that has their text.
 */
export async function checkInThreads(
  sources: readonly Source[],
  { threads, tell, begin, ...options }: CheckingInThreads,
): Promise<FileReport[]> {
  const lanes = Array.from({ length: threads }, () => laneOf(options));
  const answers: (Answer & { lane: Lane })[] = [];
  const all = sources.entries();
  await inEach(lanes, async (lane) => {
    for (const [at, source] of all) {
      begin(source);
      answers[at] = { ...(await lane.ask({ source }, source)), lane };
    }
  });
  const library = createLibrary();
  for (const { entry, problems } of answers) {
    problems.forEach(tell);
    if (entry !== undefined) library.set(entry);
  }
  const seeing = answers.flatMap(({ entry, looksUpTexts }, at) =>
    entry !== undefined && library.mayConcern(entry.uri, looksUpTexts) ? [{ entry, at }] : [],
  );
  const cited = seeing.flatMap(({ entry }) => entry.cites.keys.flatMap(library.draftsWithSymbol));
  const others = [...new Set([...seeing.map(({ entry }) => entry), ...cited])];
  const again: Answer[] = [];
  await inEach(lanes, async (lane) => {
    let hasOthers = false;
    for (const { at } of seeing) {
      const [source, answer] = [sources[at], answers[at]];
      if (source === undefined || answer?.lane !== lane) continue;
      again[at] = await lane.ask({ again: source.path, others: hasOthers ? undefined : others }, source);
      hasOthers = true;
    }
  });
  await inEach(lanes, (lane) => lane.end());
  for (const { at } of seeing) again[at]?.problems.forEach(tell);
  return answers.flatMap((first, at) => {
    const report = again[at]?.report ?? first.report;
    return report === undefined ? [] : [reportFrom(report)];
  });
}

/** A thread, or its successor after it has ended. */
interface Lane {
  /** Never rejects: a thread that ends meanwhile is a problem of the source. */
  ask(task: Task, source: Source): Promise<Answer>;
  end(): Promise<void>;
}

function laneOf(options: WorkerOptions): Lane {
  let worker: Worker | undefined;
  return {
    async ask(task, { path }) {
      worker ??= new Worker(workerFile, { workerData: options });
      try {
        return await answerOf(worker, task);
      } catch (error) {
        worker = undefined;
        return { report: undefined, looksUpTexts: false, entry: undefined, problems: [{ ...bugIn('The check', error), path }] };
      }
    },
    async end() {
      await worker?.terminate();
    },
  };
}

/** Beside this file, in the sources as in the bundle. */
const workerFile = new URL(import.meta.url.endsWith('.ts') ? './check-worker.ts' : './check-worker.js', import.meta.url);

/** Rejects where the thread ends with an error, as it does when there is no memory left. */
async function answerOf(worker: Worker, task: Task): Promise<Answer> {
  const answered = once(worker, 'message');
  worker.postMessage(task);
  const [answer] = await answered;
  return answer;
}

async function inEach(lanes: readonly Lane[], work: (lane: Lane) => Promise<void>): Promise<void> {
  await Promise.all(lanes.map(work));
}
