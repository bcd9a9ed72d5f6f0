import { type MessagePort, Worker } from 'node:worker_threads';

/**
 * Ends this process when its client is gone, at the latest three seconds after, even in the midst of a computation: a thread of its own looks,
 * since the main one may not come to it. `client` is the process that the client names, if it names one; `onGone` is called if the main thread is free.
 */
export function watchClient(client: number | null, onGone: () => void): void {
  const workerData: WatchData = { client: client ?? process.ppid, parent: process.ppid };
  // A thread starts from a file or from its source, and the server ships as one file.
  const worker = new Worker(`(${watch})(require('node:worker_threads'))`, { eval: true, workerData });
  worker.on('message', onGone);
  worker.unref();
}

interface WatchData {
  readonly client: number;
  /** The process that started this one. */
  readonly parent: number;
}

/** Runs in the thread, and can use nothing of this file. */
function watch({ parentPort, workerData }: { parentPort: MessagePort; workerData: WatchData }): void {
  const { client, parent } = workerData;
  let isGone = false;
  setInterval(() => {
    if (isGone) process.kill(process.pid, 'SIGKILL');
    if (isThere()) return;
    isGone = true;
    parentPort.postMessage('gone');
  }, 1000);

  function isThere(): boolean {
    // A process that nobody has waited for still takes signals; but its children have another parent by then.
    if (client === parent && process.ppid !== parent) return false;
    try {
      return process.kill(client, 0);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  }
}
