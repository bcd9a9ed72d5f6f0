import { sameItems } from '../../text/same-items.ts';
import { type Costs, fitted, isBeyond, pairCost } from './bracket-costs.ts';
import type { End } from './bracket-ends.ts';
import { sameEvidence } from './bracket-evidence.ts';
import type { LooseMark } from './marks-without-partner.ts';
import { read } from './read-stretch.ts';

/**
 * Which brackets span paragraphs: the reading of least cost. The number of each bracket's partner, -1 for none. The text is cut where no bracket is open that
 * could still be closed, and a stretch that no edit touched is read as it was.
 */
export function matchAcross(ends: readonly End[], costs: Costs = fitted): Int32Array {
  const partner = new Int32Array(ends.length).fill(-1);
  const reach = new Int32Array(ends.length);
  let from = 0;
  let open: number[] = [];
  ends.forEach((end, at) => {
    open = open.filter((number) => !isBeyond(ends[number] as End, end, costs));
    if (open.length === 0 && at > from) {
      take(from, at);
      from = at;
    }
    for (const number of open) reach[number] = at;
    if (end.evidence.mark.opening) open.push(at);
  });
  take(from, ends.length);
  return partner;

  function take(start: number, end: number): void {
    const stretch = ends.slice(start, end);
    const reaches = reach.slice(start, end).map((at) => at - start);
    readOnce({ ends: stretch, costs }, reaches).forEach((other, at) => {
      if (other >= 0) partner[start + at] = start + other;
    });
  }
}

interface Stretch {
  readonly ends: readonly End[];
  readonly costs: Costs;
}

function readOnce(stretch: Stretch, reach: Int32Array): Int32Array {
  const first = stretch.ends[0]?.evidence.mark;
  if (first === undefined) return new Int32Array();
  const known = kept.get(first);
  if (known !== undefined && sameStretch(known.stretch, stretch)) return known.partner;
  const { ends, costs } = stretch;
  const partner = read(ends, reach, (open, close) => pairCost(ends[open] as End, ends[close] as End, costs));
  kept.set(first, { stretch, partner });
  return partner;
}

const kept = new WeakMap<LooseMark, { readonly stretch: Stretch; readonly partner: Int32Array }>();

/** True where the brackets are the same, as far from each other. */
function sameStretch(a: Stretch, b: Stretch): boolean {
  const [start, other] = [a.ends[0], b.ends[0]];
  if (a.costs !== b.costs || a.ends.length !== b.ends.length || start === undefined || other === undefined) return false;
  const since = (passed: readonly number[], from: End) => passed.map((count, each) => count - (from.passed[each] ?? 0));
  return a.ends.every((end, at) => {
    const now = b.ends[at] as End;
    return (
      sameEvidence(end.evidence, now.evidence) &&
      end.index - start.index === now.index - other.index &&
      end.rank === now.rank &&
      end.next.rank === now.next.rank &&
      end.next.bracketed === now.next.bracketed &&
      (end.passed === now.passed || sameItems(since(end.passed, start), since(now.passed, other)))
    );
  });
}
