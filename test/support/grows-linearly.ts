import assert from 'node:assert/strict';
import { threadCpuUsage } from 'node:process';

/**
 * Fails where the work on sixteen times as much takes many more than sixteen times as long. What `prepare` takes is not measured. The time is
 * that of this thread alone. A garbage collection, or code that is not warm yet, may fall into one round: the fastest of several counts.
 */
export function growsLinearly<T>(times: number, prepare: (times: number) => T, work: (prepared: T) => void): void {
  const [short, long] = [prepare(times), prepare(times * ratio)];
  const least = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
  for (let round = 0; round < 4; round++) {
    for (let warm = 0; warm < 3; warm++)
      least.short = Math.min(
        least.short,
        millisecondsOf(() => work(short)),
      );
    least.long = Math.min(
      least.long,
      millisecondsOf(() => work(long)),
    );
    if (least.long <= Math.max(negligible, most * least.short)) return;
  }
  assert.fail(`${least.short} ms became ${least.long} ms with ${ratio} times the text`);
}

/** Of the longer text to the shorter. The longer must be long: only there does a square outweigh what is linear. */
const ratio = 16;
/** The square would take 256 times as long. Between them lies what caches and the garbage collector cost a longer text on a busy machine. */
const most = 4.5 * ratio;
/** In milliseconds. What is quicker is not measured well, and is no square of anything. */
const negligible = 250;

function millisecondsOf(work: () => void): number {
  const before = threadCpuUsage();
  work();
  const { user, system } = threadCpuUsage(before);
  return (user + system) / 1000;
}
