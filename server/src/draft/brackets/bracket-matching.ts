import { type Evidence, type LooseBrackets, sameEvidence } from './bracket-evidence.ts';
import type { LooseMark } from './marks-without-partner.ts';

/**
 * Which brackets span paragraphs, and which lost their partner: the reading of least cost. A pair costs by how unlike it is to the pairs that drafters
 * write (one opens at the head of a paragraph that introduces others, and closes at the end of the last of them); a lost bracket costs
 * the same anywhere. Pairs nest. The costs are in the unit of one plain surprise.
 */
export function matchAcross({ evidence, index, headings }: LooseBrackets): Int32Array {
  const partner = new Int32Array(evidence.length).fill(none);
  for (let from = 0; from < evidence.length; ) {
    let to = from + 1;
    while (to < evidence.length && to - from < widest && together(to)) to++;
    readOnce(evidence, index, from, to).forEach((other, at) => {
      partner[from + at] = other === none ? none : from + other;
    });
    from = to;
  }
  matchParts(evidence, partner);
  return partner;

  /** No pair reaches over a heading or a wide gap, but for those that hold a part of the document: what stands on either side is read by itself. */
  function together(at: number): boolean {
    return headings[at] === headings[at - 1] && (index[at] ?? 0) - (index[at - 1] ?? 0) <= reach;
  }
}

const none = -1;

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

/** Brackets that are read together, with their paragraphs' numbers. */
interface Group {
  readonly ends: readonly Evidence[];
  readonly index: Int32Array;
}

/** A group that no edit touched is read as it was: its marks are the same objects, in the same places. */
function readOnce(evidence: readonly Evidence[], index: Int32Array, from: number, to: number): Int32Array {
  const first = evidence[from];
  if (first === undefined) return new Int32Array();
  const known = kept.get(first.mark);
  if (known !== undefined && known.group.ends.length === to - from && isAt(known.group, evidence, index, from)) return known.partner;
  const group = { ends: evidence.slice(from, to), index: index.slice(from, to) };
  const partner = new Int32Array(to - from).fill(none);
  read(group, partner);
  kept.set(first.mark, { group, partner });
  return partner;
}

const kept = new WeakMap<LooseMark, { readonly group: Group; readonly partner: Int32Array }>();

/** True where the ends from `from` on are as the group's, as far from each other. */
function isAt(group: Group, evidence: readonly Evidence[], index: Int32Array, from: number): boolean {
  const shift = (index[from] ?? 0) - (group.index[0] ?? 0);
  return group.ends.every(
    (end, at) =>
      (group.index[at] ?? 0) + shift === index[from + at] && (end === evidence[from + at] || sameEvidence(end, evidence[from + at])),
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

/** `apart` counts paragraphs. */
function pairCost(open: Evidence, close: Evidence, apart: number): number {
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

function read({ ends, index }: Group, partner: Int32Array): void {
  const size = ends.length;
  const width = size + 1;
  // least[i * width + j]: the least cost of reading the ends from i up to, not including, j; choice: the partner of i in that reading.
  const least = new Float64Array(width * width);
  const choice = new Int32Array(width * width).fill(none);
  for (let i = size - 1; i >= 0; i--) {
    const open = ends[i];
    const pairs = ends.map((close, k) =>
      open?.mark.opening && k > i && !close.mark.opening
        ? pairCost(open, close, (index[k] ?? 0) - (index[i] ?? 0))
        : Number.POSITIVE_INFINITY,
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
