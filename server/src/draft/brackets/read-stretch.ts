import type { End } from './bracket-ends.ts';

/** A way to read the brackets so far. */
interface Reading {
  readonly cost: number;
  /** The numbers of the brackets that are open and may still be closed. */
  readonly open: readonly number[];
  readonly pairs: Pairs | undefined;
}

/** The last pair, and those before it. */
interface Pairs {
  readonly open: number;
  readonly close: number;
  readonly before: Pairs | undefined;
}

/**
 * The reading of least cost, where pairs nest and `cost` tells what a pair costs more than its ends without it. From left to right all ways to read are
 * followed at a time, but for those that have the same brackets open as a cheaper one, and for the dearest of many. `reach` tells how far a bracket may be closed.
 */
export function read(ends: readonly End[], reach: Int32Array, cost: (open: number, close: number) => number): Int32Array {
  let readings: readonly Reading[] = [{ cost: 0, open: [], pairs: undefined }];
  ends.forEach(({ evidence }, at) => {
    if (evidence.mark.opening) {
      if ((reach[at] ?? 0) > at) readings = readings.map((reading) => ({ ...reading, open: [...reading.open, at] }));
      return;
    }
    const costs = new Map<number, number>();
    const ways: Reading[] = [];
    for (const reading of readings) {
      const open = reading.open.filter((number) => (reach[number] ?? 0) >= at);
      ways.push({ ...reading, open });
      open.forEach((number, depth) => {
        const saved = costs.get(number) ?? cost(number, at);
        costs.set(number, saved);
        if (saved >= 0) return;
        ways.push({ cost: reading.cost + saved, open: open.slice(0, depth), pairs: { open: number, close: at, before: reading.pairs } });
      });
    }
    readings = best(ways);
  });
  const partner = new Int32Array(ends.length).fill(-1);
  for (let pair = readings[0]?.pairs; pair !== undefined; pair = pair.before) {
    partner[pair.open] = pair.close;
    partner[pair.close] = pair.open;
  }
  return partner;
}

/** Readings that are followed at a time: twice as many find no other pairs in the texts that the costs were fitted to. */
const most = 48;

function best(readings: readonly Reading[]): readonly Reading[] {
  const cheapest = new Map<string, Reading>();
  for (const reading of readings) {
    const key = reading.open.join();
    const other = cheapest.get(key);
    if (other === undefined || reading.cost < other.cost) cheapest.set(key, reading);
  }
  return [...cheapest.values()].sort((a, b) => a.cost - b.cost).slice(0, most);
}
