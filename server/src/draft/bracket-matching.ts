import type { Evidence } from './bracket-evidence.ts';

/**
 * Which brackets span paragraphs, and which lost their partner: the reading of least cost. A pair costs by how unlike it is to the pairs that drafters
 * write (one opens at the head of a paragraph that introduces others, and closes at the end of the last of them); a lost bracket costs
 * the same anywhere. Pairs nest. The costs are in the unit of one plain surprise.
 */
export function matchAcross(ends: readonly Evidence[]): Int32Array {
  const partner = new Int32Array(ends.length).fill(none);
  for (let from = 0; from < ends.length; ) {
    let to = from + 1;
    while (to < ends.length && to - from < widest && together(ends[to - 1], ends[to])) to++;
    const group = ends.slice(from, to);
    readOnce(group).forEach((other, at) => {
      partner[from + at] = other === none ? none : from + other;
    });
    from = to;
  }
  matchParts(ends, partner);
  return partner;
}

const none = -1;

/** No pair reaches over a heading or a wide gap, but for those that hold a part of the document: what stands on either side is read by itself. */
function together(a: Evidence | undefined, b: Evidence | undefined): boolean {
  return a !== undefined && b !== undefined && b.headings === a.headings && b.index - a.index <= reach;
}

/** Brackets that open before the first words of a part, and close where it ends: what is left over in between is lost. */
function matchParts(ends: readonly Evidence[], partner: Int32Array): void {
  let open = none;
  let enclosing = none;
  ends.forEach((end, at) => {
    const other = partner[at] ?? none;
    if (other !== none) {
      enclosing = Math.max(enclosing, other);
      return;
    }
    if (at < enclosing || !end.mark.outer || end.mark.held) return;
    if (end.mark.opening) {
      if (end.part) open = at;
    } else if (open !== none && end.followedBy === -1) {
      partner[open] = at;
      partner[at] = open;
      open = none;
    }
  });
}

/** A group that no edit touched is read as it was: its marks are the same objects, in the same places. */
function readOnce(group: readonly Evidence[]): Int32Array {
  const [first] = group;
  if (first === undefined) return new Int32Array();
  const known = kept.get(first.mark);
  if (known !== undefined && sameGroup(known.group, group)) return known.partner;
  const partner = new Int32Array(group.length).fill(none);
  read(group, partner);
  kept.set(first.mark, { group, partner });
  return partner;
}

const kept = new WeakMap<Evidence['mark'], { readonly group: readonly Evidence[]; readonly partner: Int32Array }>();

function sameGroup(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  const shift = (b[0]?.index ?? 0) - (a[0]?.index ?? 0);
  return (
    a.length === b.length &&
    a.every((end, at) => {
      const other = b[at];
      return (
        other !== undefined &&
        end.mark === other.mark &&
        end.index + shift === other.index &&
        end.introduces === other.introduces &&
        end.part === other.part &&
        end.depth === other.depth &&
        end.followedBy === other.followedBy
      );
    })
  );
}

export const cost = {
  lost: 2.4,
  pair: 0.6,
  inner: 3.4,
  held: 2.2,
  plain: 1.2,
  block: 1.2,
  distance: 0.35,
  broken: 0.4,
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
  let total = cost.pair + cost.distance * Math.log2(1 + apart);
  if (!open.mark.outer) total += cost.inner;
  if (!close.mark.outer) total += cost.inner;
  if (open.mark.held) total += cost.held;
  if (close.mark.held) total += cost.held;
  if (!open.introduces) total += cost.plain;
  return total + blockCost(open, close);
}

/** The pair should hold a whole block: what follows its end is no deeper than what it began with. */
function blockCost(open: Evidence, close: Evidence): number {
  if (close.followedBy === -1) return 0;
  if (open.depth === undefined || close.followedBy === undefined) return cost.block / 2;
  return close.followedBy <= open.depth ? 0 : cost.block;
}

function read(ends: readonly Evidence[], partner: Int32Array): void {
  const size = ends.length;
  const width = size + 1;
  // least[i * width + j]: the least cost of reading the ends from i up to, not including, j; choice: the partner of i in that reading.
  const least = new Float64Array(width * width);
  const choice = new Int32Array(width * width).fill(none);
  for (let i = size - 1; i >= 0; i--) {
    const open = ends[i];
    const pairs = ends.map((close, k) =>
      open?.mark.opening && k > i && !close.mark.opening ? pairCost(open, close) : Number.POSITIVE_INFINITY,
    );
    for (let j = i + 1; j <= size; j++) {
      let best = cost.lost + (least[(i + 1) * width + j] ?? 0);
      for (let k = i + 1; open?.mark.opening && k < j; k++) {
        const total = (pairs[k] ?? 0) + (least[(i + 1) * width + k] ?? 0) + (least[(k + 1) * width + j] ?? 0);
        if (total >= best) continue;
        best = total;
        choice[i * width + j] = k;
      }
      least[i * width + j] = best;
    }
  }
  trace(0, size);

  function trace(from: number, to: number): void {
    for (let at = from; at < to; ) {
      const other = choice[at * width + to] ?? none;
      if (other === none) at++;
      else {
        partner[at] = other;
        partner[other] = at;
        trace(at + 1, other);
        at = other + 1;
      }
    }
  }
}
