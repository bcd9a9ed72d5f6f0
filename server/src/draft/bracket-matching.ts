import type { Evidence } from './bracket-evidence.ts';

/**
 * Which brackets span paragraphs, and which lost their partner: the reading of least cost. A pair costs by how unlike it is to the pairs that drafters
 * write (one opens at the head of a paragraph that introduces others, and closes at the end of the last of them); a lost bracket costs
 * the same anywhere. Pairs nest. The costs are in the unit of one plain surprise.
 */
export function matchAcross(ends: readonly Evidence[]): Int32Array {
  const partner = new Int32Array(ends.length).fill(-1);
  // No pair reaches across a wide gap: what stands on either side is read by itself.
  for (let from = 0; from < ends.length; ) {
    let to = from + 1;
    while (to < ends.length && to - from < widest && (ends[to]?.index ?? 0) - (ends[to - 1]?.index ?? 0) <= reach) to++;
    read(ends, from, to, partner);
    from = to;
  }
  return partner;
}

export const cost = {
  lost: 2.4,
  pair: 0.6,
  inner: 3.4,
  held: 2.2,
  plain: 1.2,
  block: 1.2,
  distance: 0.35,
  heading: 1.2,
  broken: 0.4,
  part: 1.5,
};

/** The last lines of a page, its furniture, the first of the next. */
const pageBreak = 6;
/** Farther than any pair has been seen to reach without another bracket between. */
const reach = 120;
/** Brackets read together; the work grows with the cube of it. */
const widest = 80;

function pairCost(open: Evidence, close: Evidence): number {
  const apart = close.index - open.index;
  // A page break in mid-sentence: both are in one paragraph.
  if (apart <= pageBreak && open.mark.broken && close.mark.broken) return cost.broken;
  const outer = open.mark.outer && close.mark.outer;
  if (outer && open.part && close.followedBy === -1 && !open.mark.held) return cost.part;
  let total = cost.pair + cost.distance * Math.log2(1 + apart);
  if (!open.mark.outer) total += cost.inner;
  if (!close.mark.outer) total += cost.inner;
  if (open.mark.held) total += cost.held;
  if (close.mark.held) total += cost.held;
  if (!open.introduces) total += cost.plain;
  total += blockCost(open, close);
  return total + cost.heading * Math.min(3, close.headings - open.headings);
}

/** The pair should hold a whole block: what follows its end is no deeper than what it began with. */
function blockCost(open: Evidence, close: Evidence): number {
  if (close.followedBy === -1) return 0;
  if (open.depth === undefined || close.followedBy === undefined) return cost.block / 2;
  return close.followedBy <= open.depth ? 0 : cost.block;
}

function read(ends: readonly Evidence[], from: number, to: number, partner: Int32Array): void {
  const size = to - from;
  // best[i][j]: the least cost of reading ends i up to, not including, j; choice: the partner of i in it, or -1.
  const best = Array.from({ length: size + 1 }, () => new Float64Array(size + 1));
  const choice = Array.from({ length: size + 1 }, () => new Int32Array(size + 1).fill(-1));
  for (let i = size - 1; i >= 0; i--) {
    for (let j = i + 1; j <= size; j++) {
      let least = cost.lost + (best[i + 1]?.[j] ?? 0);
      let chosen = -1;
      const open = ends[from + i];
      for (let k = i + 1; open?.mark.opening && k < j; k++) {
        const close = ends[from + k];
        if (close === undefined || close.mark.opening) continue;
        const total = pairCost(open, close) + (best[i + 1]?.[k] ?? 0) + (best[k + 1]?.[j] ?? 0);
        if (total < least) {
          least = total;
          chosen = k;
        }
      }
      (best[i] as Float64Array)[j] = least;
      (choice[i] as Int32Array)[j] = chosen;
    }
  }
  const trace = (i: number, j: number): void => {
    for (let at = i; at < j; ) {
      const k = choice[at]?.[j] ?? -1;
      if (k < 0) {
        at++;
        continue;
      }
      partner[from + at] = from + k;
      partner[from + k] = from + at;
      trace(at + 1, k);
      at = k + 1;
    }
  };
  trace(0, size);
}
