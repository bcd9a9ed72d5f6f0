import { mayEndTurn } from '../../tree/turns.ts';
import { sameNext } from './between-brackets.ts';
import { isBeyond, pairCost } from './bracket-costs.ts';
import type { End } from './bracket-ends.ts';
import { sameEvidence } from './bracket-evidence.ts';
import { closed, opened, type Pairs, type Reading } from './bracket-readings.ts';
import { type Costs, fitted } from './fitted-costs.ts';
import type { LooseMark } from './marks-without-partner.ts';

/**
 * Which brackets span paragraphs: the reading of least cost, where pairs nest. The number of each bracket's partner, -1 for none. All likely ways to read are followed from
 * left to right, by stretches: one that no edit touched, and that is entered as before, is left as before.
 */
export function matchAcross(ends: readonly End[], costs: Costs = fitted): Int32Array {
  const stretches: Stretch[] = [];
  let readings: readonly Reading[] = [{ cost: 0, open: [], origin: 0, pairs: undefined }];
  for (let from = 0; from < ends.length; ) {
    const stretch = readOnce(ends, from, readings, costs);
    stretches.push(stretch);
    readings = stretch.left;
    from = stretch.to;
  }
  const partner = new Int32Array(ends.length).fill(-1);
  let number = 0;
  for (const { left } of stretches.reverse()) {
    for (let pair: Pairs | undefined = left[number]?.pairs; pair !== undefined; pair = pair.before) {
      partner[pair.open] = pair.close;
      partner[pair.close] = pair.open;
    }
    number = left[number]?.origin ?? 0;
  }
  return partner;
}

/** Brackets in a row, and the readings with which they are entered and left. */
interface Stretch {
  readonly ends: readonly End[];
  /** The number of the first in the draft, and that after the last. */
  readonly from: number;
  readonly to: number;
  readonly entered: readonly Reading[];
  /** Those that are open when it is entered, by their numbers. */
  readonly before: ReadonlyMap<number, End>;
  readonly left: readonly Reading[];
  readonly costs: Costs;
}

/** In brackets. */
const longest = 32;

const kept = new WeakMap<LooseMark, Stretch>();

/** The stretch that begins at a bracket: as long as it was, or up to where a known one begins. */
function readOnce(ends: readonly End[], from: number, entered: readonly Reading[], costs: Costs): Stretch {
  const first = (ends[from] as End).evidence.mark;
  const known = kept.get(first);
  const moved = known && moveTo(known, ends, from, entered, costs);
  if (moved !== undefined) return moved;
  let readings = entered.map((reading, origin) => ({ ...reading, origin, pairs: undefined })) as readonly Reading[];
  let at = from;
  do {
    const end = ends[at] as End;
    const pair = (open: number) => {
      const other = ends[open] as End;
      return isBeyond(other, end, costs) ? undefined : pairCost(other, end, costs);
    };
    if (!end.evidence.mark.opening) readings = closed(readings, at, pair);
    else if (!isBeyond(end, end, costs)) readings = opened(readings, at);
    at++;
  } while (at < ends.length && at - from < longest && !kept.has((ends[at] as End).evidence.mark));
  const before = new Map(entered.flatMap(({ open }) => open).map((open) => [open, ends[open] as End]));
  const stretch: Stretch = { ends: ends.slice(from, at), from, to: at, entered, before, left: readings, costs };
  kept.set(first, stretch);
  mayEndTurn();
  return stretch;
}

/** The known stretch at its place among other ends; undefined where it would be read otherwise there. */
function moveTo(known: Stretch, ends: readonly End[], from: number, entered: readonly Reading[], costs: Costs): Stretch | undefined {
  const by = from - known.from;
  const to = known.to + by;
  const numbers = known.costs === costs && to <= ends.length ? renumbering(known.entered, entered) : undefined;
  if (numbers === undefined) return undefined;
  const [start, now] = [known.ends[0] as End, ends[from] as End];
  for (const [old, open] of numbers) if (!isAlike(known.before.get(old) as End, start, ends[open] as End, now)) return undefined;
  if (!sameStretch(known.ends, ends, from)) return undefined;
  if (by === 0 && [...numbers].every(([old, open]) => old === open)) return known;
  const number = (old: number) => numbers.get(old) ?? old + by;
  return { ...known, from, to, left: known.left.map((reading) => renumbered(reading, number)) };
}

/** True where the ends from a number on are as those of a stretch, and stand as far from its start. */
function sameStretch(known: readonly End[], ends: readonly End[], from: number): boolean {
  const [start, now] = [known[0] as End, ends[from] as End];
  // Between paragraphs that are the same objects, all is as it was.
  let unchanged = true;
  return known.every((end, at) => {
    const other = ends[from + at] as End;
    if (end.paragraph !== other.paragraph) unchanged = false;
    if (unchanged && end.evidence === other.evidence) return end.rank === other.rank && end.index - start.index === other.index - now.index;
    return isAlike(end, start, other, now);
  });
}

/** For each bracket that is open in known readings its number in the same readings now; undefined where these are others. */
function renumbering(known: readonly Reading[], now: readonly Reading[]): ReadonlyMap<number, number> | undefined {
  if (known.length !== now.length) return undefined;
  const numbers = new Map<number, number>();
  for (const [at, { cost, open }] of now.entries()) {
    const other = known[at] as Reading;
    if (Math.abs(cost - other.cost) > rounding || open.length !== other.open.length) return undefined;
    for (const [depth, old] of other.open.entries()) {
      if ((numbers.get(old) ?? open[depth]) !== open[depth]) return undefined;
      numbers.set(old, open[depth] as number);
    }
  }
  return numbers;
}

/** Costs are sums in another order. */
const rounding = 1e-6;

function renumbered(reading: Reading, number: (old: number) => number): Reading {
  const pairsOf = (pairs: Pairs | undefined): Pairs | undefined =>
    pairs && { open: number(pairs.open), close: number(pairs.close), before: pairsOf(pairs.before) };
  return { ...reading, open: reading.open.map(number), pairs: pairsOf(reading.pairs) };
}

/** True for the same bracket, as far from the start of a stretch. */
function isAlike(a: End, start: End, b: End, other: End): boolean {
  return (
    sameEvidence(a.evidence, b.evidence) &&
    a.index - start.index === b.index - other.index &&
    a.rank === b.rank &&
    a.opensOption === b.opensOption &&
    sameNext(a.next, b.next) &&
    a.passed.every((count, each) => count - (start.passed[each] ?? 0) === (b.passed[each] ?? 0) - (other.passed[each] ?? 0))
  );
}
