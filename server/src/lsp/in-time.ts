/** Resolves with the answer if it comes within `patienceMilliseconds`; else, and where it fails, with undefined. A later answer goes to `late`. */
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

/** As long as a drafter may wait for the first findings; known clients answer in a fraction of it. */
const patienceMilliseconds = 1000;
