import { type MessagePort, Worker } from 'node:worker_threads';

/**
 * Ends this process within three seconds after its client is gone, even in the midst of a computation: a thread of its own watches, since the main thread
 * may be busy. `client` is the process that the client names, if it names one. `onGone` is called if the main thread is free.
 */
export function watchClient(client: number | null, onGone: () => void): void {
  const workerData: WatchData = { client: client ?? process.ppid, parent: process.ppid };
  // The thread is started from its source, since the server ships as one file.
  const worker = new Worker(`(${watch})(require('node:worker_threads'))`, { eval: true, workerData });
  worker.on('message', onGone);
  worker.unref();
}

interface WatchData {
  readonly client: number;
  /** The process that started this one. */
  readonly parent: number;
}

/** Runs in the thread, where nothing else of this file exists. Looks every second; at the next look after the client has gone, it kills the process. */
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
    // A process that has ended takes signals until its parent has waited for it. But by then its children have another parent.
    if (client === parent && process.ppid !== parent) return false;
    try {
      return process.kill(client, 0);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  }
}
