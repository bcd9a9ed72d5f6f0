/** Does one piece of work after another, so that a file's deletion is never overtaken by the reading of it. */
export interface WorkQueue {
  /** `work` must not reject: a failure goes to the queue's `onError`. */
  add(work: () => Promise<void>): Promise<void>;
  /** Resolves when all work added so far is done. */
  settled(): Promise<void>;
}

export function workQueue(onError: (error: unknown) => void): WorkQueue {
  let last = Promise.resolve();
  return {
    add(work) {
      last = last.then(work).catch(onError);
      return last;
    },
    settled: () => last,
  };
}

/** Lets requests through when a slice of work has lasted long enough to be felt; resolves at once when it has not. */
export function slices(milliseconds = 15): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < milliseconds) return;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  };
}
