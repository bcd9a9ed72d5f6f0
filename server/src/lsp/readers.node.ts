import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { keptFileIn } from '../files/cache/record.ts';
import type { ReadDraft, Readers } from './platform.ts';
import type { LeftOut } from './read-draft.ts';
import type { ReaderAnswer } from './reader.node.ts';

export function startReaders(): Readers {
  const workers: (Worker | undefined)[] = [];
  return {
    count: Math.min(availableParallelism(), mostThreads),
    async read(thread, uri) {
      const worker = workers[thread] ?? startReader();
      workers[thread] = worker;
      worker.unref();
      try {
        return await answerOf(worker, uri);
      } catch (error) {
        // Others that wait for it may have started a new one.
        if (workers[thread] === worker) workers[thread] = undefined;
        throw error;
      }
    },
    async end() {
      await Promise.all(workers.map((worker) => worker?.terminate()));
    },
  };
}

/** A thread whose answers are events, each named by the address that was asked about. */
function startReader(): Worker {
  const worker = new Worker(workerFile, { resourceLimits: { maxYoungGenerationSizeMb: roomForNewObjectsMegabytes } });
  worker.on('message', ({ uri, read }: ReaderAnswer) => worker.emit(uri, read));
  return worker;
}

/** Rejects where the thread ends with an error, as it does when there is no memory left. */
async function answerOf(worker: Worker, uri: string): Promise<ReadDraft> {
  const answered = once(worker, uri);
  worker.postMessage(uri);
  const [answer]: unknown[] = await answered;
  // An entry comes packed: so what many drafts have in common is held once.
  return answer instanceof Uint8Array ? { ...keptFileIn(answer), record: answer } : (answer as LeftOut | undefined);
}

/** More would read faster than the server's own thread enters what they read, and each takes eighty megabytes. */
const mostThreads = 4;

/** All that a draft of usual length is read into: with half of it much grows old before it goes, and a thread takes sixty megabytes more. Twice as much only touches more memory. */
const roomForNewObjectsMegabytes = 24;

/** Beside this file, in the sources as in the bundle. */
const workerFile = new URL(import.meta.url.endsWith('.ts') ? './reader.node.ts' : './reader.js', import.meta.url);
