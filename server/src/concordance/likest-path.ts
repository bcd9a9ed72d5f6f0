import type { Slices } from '../text/slices.ts';
import type { PassagePair } from './alignment.ts';
import { likeness } from './likeness.ts';
import type { Passage } from './passage.ts';

/**
 * The pairs of the likeliest row, in which a passage may stay alone, by dynamic programming. Only passages that stand near each other, as seen from the ends of both rows, are compared: so it is linear. In slices.
 */
export function* likestPath(ones: readonly Passage[], others: readonly Passage[], ratio: number): Slices<readonly PassagePair[]> {
  const table = tableOf(ones.length, others.length);
  for (let row = 0; row <= ones.length; row++) {
    const one = ones[row - 1];
    for (let column = Math.max(0, table.first(row)); column <= Math.min(others.length, table.first(row) + 2 * reachPassages); column++) {
      const other = others[column - 1];
      if (one === undefined && other === undefined) table.put(row, column, 0, 'both');
      else {
        const both = one === undefined || other === undefined ? impossible : table.best(row - 1, column - 1) + likeness(one, other, ratio);
        const alone = one === undefined ? impossible : table.best(row - 1, column) - aloneCost;
        const otherAlone = other === undefined ? impossible : table.best(row, column - 1) - aloneCost;
        if (both >= alone && both >= otherAlone) table.put(row, column, both, 'both');
        else if (alone >= otherAlone) table.put(row, column, alone, 'one');
        else table.put(row, column, otherAlone, 'other');
      }
    }
    if (row % rowsPerSlice === rowsPerSlice - 1) yield;
  }
  return walkBack(ones, others, table);
}

/** How far from its place, as both ends tell it, a passage is looked for: few lists have as many items that one language lacks. */
const reachPassages = 24;
/** As unlikely as a passage whose length is about three deviations away from that of its translation. */
const aloneCost = 4;
/** Some milliseconds. */
const rowsPerSlice = 32;
const impossible = Number.NEGATIVE_INFINITY;

type Step = (typeof steps)[number];
const steps = ['both', 'one', 'other'] as const;

/** What is known of each row and column near the diagonal: the likelihood of the best way there, and its last step. */
interface Table {
  /** The first column that is looked at in a row; it may be less than 0. */
  first(row: number): number;
  best(row: number, column: number): number;
  step(row: number, column: number): Step;
  put(row: number, column: number, best: number, step: Step): void;
}

function tableOf(rows: number, columns: number): Table {
  const width = 2 * reachPassages + 1;
  const best = new Float64Array((rows + 1) * width).fill(impossible);
  const last = new Uint8Array(best.length);
  const first = (row: number): number => Math.round((row * columns) / Math.max(1, rows)) - reachPassages;
  const cell = (row: number, column: number): number | undefined => {
    const at = column - first(row);
    return at < 0 || at >= width ? undefined : row * width + at;
  };
  return {
    first,
    best: (row, column) => best[cell(row, column) ?? -1] ?? impossible,
    step: (row, column) => steps[last[cell(row, column) ?? -1] ?? 0] ?? 'both',
    put(row, column, value, step) {
      const at = cell(row, column) ?? 0;
      best[at] = value;
      last[at] = steps.indexOf(step);
    },
  };
}

function walkBack(ones: readonly Passage[], others: readonly Passage[], table: Table): readonly PassagePair[] {
  const pairs: PassagePair[] = [];
  if (table.best(ones.length, others.length) === impossible) return pairs;
  for (let row = ones.length, column = others.length; row > 0 || column > 0; ) {
    const step = table.step(row, column);
    const [one, other] = [ones[row - 1], others[column - 1]];
    if (step === 'both' && one !== undefined && other !== undefined) pairs.push({ one, other });
    if (step !== 'other') row--;
    if (step !== 'one') column--;
  }
  return pairs.reverse();
}
