/** Does one piece of work after another, so that a file is never read after its deletion was noted. */
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

/** A function to call between pieces of work: it lets requests through when they have taken `sliceMilliseconds`, and else resolves at once. */
export function slices(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < sliceMilliseconds) return;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  };
}

/** Short enough that a request that waits for it is still answered at once. */
const sliceMilliseconds = 15;
