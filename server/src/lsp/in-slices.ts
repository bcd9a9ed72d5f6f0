import type { Slices } from '../text/slices.ts';

/**
 * Does work in slices, and lets the connection answer what comes meanwhile. What is short is done at once. As soon as nobody `wants` it any more, as a check
 * whose draft has changed, it is given up, and undefined is the answer.
 */
export async function inSlices<T>(work: Slices<T>, wanted: () => boolean = () => true): Promise<T | undefined> {
  while (wanted()) {
    const end = performance.now() + sliceMilliseconds;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < end);
    await turn();
  }
  return undefined;
}

/** Several times less than what a person feels, since more than one may wait. */
const sliceMilliseconds = 10;

/** A connection takes one message in each turn of the event loop, and an editor sends several at once. */
const turnsBetween = 4;

/** Of all work in slices, one slice is done between two turns: however much there is to do, a message waits for no more. */
let last: Promise<void> = Promise.resolve();

function turn(): Promise<void> {
  last = last.then(async () => {
    for (let at = 0; at < turnsBetween; at++) await nextTurn();
  });
  return last;
}

/** A web worker has no `setImmediate`, and its timers wait for milliseconds: a message to oneself does not. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
