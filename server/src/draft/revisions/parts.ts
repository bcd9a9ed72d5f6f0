import type { Draft } from '../draft.ts';
import { align } from './align.ts';
import { longestAscending } from './in-order.ts';
import { type Unit, unitsOf } from './unit.ts';

/** A paragraph of a revision with all text since the paragraph before it, so that those of a draft, laid end to end, are its text. */
export interface Part {
  readonly unit: Unit;
  readonly raw: string;
}

export function partsOf(draft: Draft): readonly Part[] {
  const units = unitsOf(draft);
  let start = 0;
  return units.map((unit, at) => {
    const { offset, paragraph } = unit.placed;
    const end = at === units.length - 1 ? draft.length : offset + paragraph.length;
    const raw = draft.slice({ start, end });
    start = end;
    return { unit, raw };
  });
}

export interface Pairs {
  /** By a paragraph of the base. */
  readonly newer: ReadonlyMap<Part, Part>;
  /** By a paragraph of the revision. */
  readonly older: ReadonlyMap<Part, Part>;
  /** Those of the revision that stand elsewhere. */
  readonly moved: ReadonlySet<Part>;
}

export function pairsOf(base: readonly Part[], revision: readonly Part[]): Pairs {
  const pairs = align(
    base.map(({ unit }) => unit),
    revision.map(({ unit }) => unit),
  ).flatMap(({ before, after }) => {
    const [old, fresh] = [base[before.at], revision[after.at]];
    return old === undefined || fresh === undefined ? [] : [[old, fresh] as const];
  });
  const inOrder = longestAscending(pairs.map(([old]) => old.unit.at));
  return {
    newer: new Map(pairs),
    older: new Map(pairs.map(([old, fresh]) => [fresh, old])),
    moved: new Set(pairs.flatMap(([, fresh], place) => (inOrder.has(place) ? [] : [fresh]))),
  };
}
