import type { Slices } from '../text/slices.ts';

/**
 * Does work in slices, and lets the connection answer what comes meanwhile. What is short is done at once. As soon as nobody `wants` it any more, as a check
 * whose draft has changed, it is given up, and undefined is the answer.
 */
export async function inSlices<T>(work: Slices<T>, wanted: () => boolean = () => true): Promise<T | undefined> {
  let slices = 0;
  for (let limit = firstMilliseconds; wanted(); limit = sliceMilliseconds) {
    const begun = performance.now();
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() - begun < limit);
    slices += 1;
    await turn(slices, performance.now() - begun);
  }
  return undefined;
}

/** As long as any work may take that cannot be divided: the check of a draft after a keystroke is nearly always done by then. */
const firstMilliseconds = 20;
/** Several times less than what a person feels. */
const sliceMilliseconds = 10;

interface Waiting {
  /** How many slices have been done. */
  readonly slices: number;
  go(): void;
}

const waiting: Waiting[] = [];
let isTurning = false;

/**
 * Resolves when the work's turn has come. One slice is done between two turns, however much work there is; what has just begun goes first, since it may soon be
 * done, and somebody looks at it: the draft in the editor before the reading of a folder.
 */
function turn(slices: number, milliseconds: number): Promise<void> {
  return new Promise((go) => {
    waiting.push({ slices, go });
    if (!isTurning) void letOthersGo(milliseconds);
  });
}

async function letOthersGo(milliseconds: number): Promise<void> {
  isTurning = true;
  // A connection takes one message in each turn of the event loop, and in a long slice many may have come. Without messages a turn takes no time.
  for (let turns = turnsAtLeast + milliseconds; turns > 0; turns--) await nextTurn();
  isTurning = false;
  waiting.sort((a, b) => a.slices - b.slices);
  waiting.shift()?.go();
  // The one that went has done its slice and waits again, or is done: then the next must not wait for it.
  await Promise.resolve();
  if (waiting.length > 0 && !isTurning) void letOthersGo(0);
}

const turnsAtLeast = 4;

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
