/** Resolves with the answer, if it comes within a second. One that comes later goes to `late`; one that never comes, or fails, is undefined. */
export function inTime<T>(answer: Promise<T>, late: (answer: T) => void): Promise<T | undefined> {
  return new Promise((resolve) => {
    let waited = false;
    const timer = setTimeout(() => {
      waited = true;
      resolve(undefined);
    }, patienceMilliseconds);
    answer.then(
      (value) => {
        clearTimeout(timer);
        if (waited) late(value);
        else resolve(value);
      },
      () => {
        clearTimeout(timer);
        resolve(undefined);
      },
    );
  });
}

/** Nobody waits longer for a sign of life, and no client in use takes as long over its own settings. */
const patienceMilliseconds = 1000;
