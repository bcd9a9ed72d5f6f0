import type { Span } from '../../text/span.ts';
import type { Contest, PlacedShape } from './contest.ts';

interface Open {
  readonly end: number;
  readonly of: Contest & { readonly within: Contest[] };
}

/**
 * Puts contests into each other: one stands in another if all its parts stand in one part of that. One that crosses another is put beside it. Of two with the
 * same place the first holds the second.
 */
export function treeOfContests(
  list: readonly PlacedShape[],
  tell: (item: PlacedShape) => Pick<Contest, 'id' | 'status' | 'stamp'>,
): readonly Contest[] {
  const parts = list.flatMap((item, number) => item.shape.parts.map((part) => ({ part, number })));
  parts.sort((a, b) => a.part.start - b.part.start || b.part.end - a.part.end || a.number - b.number);
  const parents = new Map<number, Open['of'] | undefined>();
  const made = new Map<number, Open['of']>();
  const crossing = new Set<number>();
  const open: Open[] = [];
  for (const { part, number } of parts) {
    if (crossing.has(number)) continue;
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= part.start) open.pop();
    const outer = open.at(-1);
    const known = made.get(number);
    const parent = outer?.of;
    if ((outer !== undefined && outer.end < part.end) || (known !== undefined && parents.get(number) !== parent)) {
      crossing.add(number);
      continue;
    }
    const { shape, place } = list[number] as PlacedShape;
    const contest = known ?? { ...shape, place, ...tell(list[number] as PlacedShape), crosses: false, within: [] };
    made.set(number, contest);
    parents.set(number, parent);
    open.push({ end: part.end, of: contest });
  }
  const top: Contest[] = [];
  for (const number of list.keys()) {
    const contest = made.get(number);
    if (contest === undefined || crossing.has(number)) {
      const { shape, place } = list[number] as PlacedShape;
      top.push({ ...shape, place, ...tell(list[number] as PlacedShape), crosses: true, within: contest?.within ?? [] });
    } else (parents.get(number)?.within ?? top).push(contest);
  }
  return inOrder(top);
}

function inOrder(contests: Contest[]): readonly Contest[] {
  for (const { within } of contests) inOrder(within as Contest[]);
  return contests.sort((a, b) => a.span.start - b.span.start || size(b.span) - size(a.span));
}

function size({ start, end }: Span): number {
  return end - start;
}
