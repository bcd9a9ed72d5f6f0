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

/** A reading that costs so much more than the cheapest, in the units of `Costs`, is followed no further: with 10 lost brackets are found less well in the texts at hand, with 16 as well as without. */
const mostCost = 16;

/** Brackets that are held open at a time: real texts nest no deeper than ten. */
const deepest = 24;

/** After a bracket that opens, or one that closes, where `cost` tells what a pair costs more than its ends without it; undefined where the other is out of reach. */
export function opened(readings: readonly Reading[], at: number): readonly Reading[] {
  return readings.map((reading) => ({ ...reading, open: [...reading.open.slice(1 - deepest), at] }));
}

export function closed(readings: readonly Reading[], at: number, cost: (open: number) => number | undefined): readonly Reading[] {
  const costs = new Map<number, number | undefined>();
  const costOf = (open: number) => {
    if (!costs.has(open)) costs.set(open, cost(open));
    return costs.get(open);
  };
  const ways: Way[] = [];
  for (const reading of readings) {
    const within = reading.open.filter((open) => costOf(open) !== undefined);
    const open = within.length === reading.open.length ? reading.open : within;
    ways.push({ reading, open, depth: open.length, cost: reading.cost });
    for (let depth = 0; depth < open.length; depth++) {
      const more = costOf(open[depth] as number) as number;
      if (more < 0) ways.push({ reading, open, depth, cost: reading.cost + more });
    }
  }
  return cheapest(ways, at);
}

/** A way to go on with a reading: the bracket closes the one that is open at this depth, or none where no bracket is. */
interface Way {
  readonly reading: Reading;
  /** Those of its brackets that are within reach. */
  readonly open: readonly number[];
  readonly depth: number;
  readonly cost: number;
}

/** Of those that have the same brackets open, the cheapest; and of all, the first. Most ways are never taken: a reading is made only of those that are. */
function cheapest(ways: Way[], at: number): readonly Reading[] {
  ways.sort((a, b) => a.cost - b.cost);
  const least = ways[0]?.cost ?? 0;
  const taken = new Map<string, Reading>();
  for (const { reading, open: within, depth, cost } of ways) {
    if (taken.size === most || cost - least > mostCost) break;
    const pairs = depth === within.length ? reading.pairs : { open: within[depth] as number, close: at, before: reading.pairs };
    const open = depth === within.length ? within : within.slice(0, depth);
    const key = open.join();
    if (!taken.has(key)) taken.set(key, { cost: cost - least, open, origin: reading.origin, pairs });
  }
  return [...taken.values()];
}
