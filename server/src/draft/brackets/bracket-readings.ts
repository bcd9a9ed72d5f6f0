/** A way to read the brackets so far. Brackets are known by their numbers in the draft. */
export interface Reading {
  /** Above the cheapest reading's. */
  readonly cost: number;
  /** Those that are open and may still be closed. */
  readonly open: readonly number[];
  /** The number of the reading, among those that entered the stretch, that this one goes on with. */
  readonly origin: number;
  /** The pairs since then. */
  readonly pairs: Pairs | undefined;
}

/** The last pair, and those before it. */
export interface Pairs {
  readonly open: number;
  readonly close: number;
  readonly before: Pairs | undefined;
}

/** Readings that are followed at a time: twice as many find no other pairs in the texts that the costs were fitted to. */
const most = 32;

/** Brackets that are held open at a time: real texts nest no deeper than ten. */
const deepest = 24;

/** After a bracket that opens, or one that closes, where `cost` tells what a pair costs more than its ends without it; undefined where the other is out of reach. */
export function opened(readings: readonly Reading[], at: number): readonly Reading[] {
  return readings.map((reading) => ({ ...reading, open: [...reading.open.slice(1 - deepest), at] }));
}

export function closed(readings: readonly Reading[], at: number, cost: (open: number) => number | undefined): readonly Reading[] {
  const costs = new Map<number, number | undefined>();
  for (const { open } of readings) for (const each of open) if (!costs.has(each)) costs.set(each, cost(each));
  const ways: Reading[] = [];
  for (const reading of readings) {
    const open = reading.open.filter((each) => costs.get(each) !== undefined);
    ways.push(open.length === reading.open.length ? reading : { ...reading, open });
    open.forEach((each, depth) => {
      const more = costs.get(each) ?? 0;
      if (more < 0)
        ways.push({
          ...reading,
          cost: reading.cost + more,
          open: open.slice(0, depth),
          pairs: { open: each, close: at, before: reading.pairs },
        });
    });
  }
  return cheapest(ways);
}

/** Of those that have the same brackets open, the cheapest; and of all, the first. */
function cheapest(readings: readonly Reading[]): readonly Reading[] {
  const byOpen = new Map<string, Reading>();
  for (const reading of readings) {
    const key = reading.open.join();
    const other = byOpen.get(key);
    if (other === undefined || reading.cost < other.cost) byOpen.set(key, reading);
  }
  const sorted = [...byOpen.values()].sort((a, b) => a.cost - b.cost).slice(0, most);
  const least = sorted[0]?.cost ?? 0;
  return least === 0 ? sorted : sorted.map((reading) => ({ ...reading, cost: reading.cost - least }));
}
