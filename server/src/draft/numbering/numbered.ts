import { type PlacedIn, placedAt, structure } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { paragraphAt } from '../paragraphs.ts';

/** The roles of paragraphs that stand in a series: these can get another number, another level or another place. */
export const seriesRoles: ReadonlySet<string> = new Set(['preambular', 'operative', 'sub-paragraph']);

/** Whether one of the paragraphs `[from, to)` has a decimal, “4.1”: when the 4 before it becomes another number, nobody but the drafter knows what becomes of it. */
export function hasDecimals(draft: Draft, from: number, to: number): boolean {
  return [...structure(draft, from, to)].some(({ place }) => place.label?.parent !== undefined);
}

/** The paragraph at an offset, if it is one of these and has a label. */
export function numberedAt(draft: Draft, offset: number): PlacedIn | undefined {
  const index = paragraphAt(draft.paragraphs, offset)?.index;
  const placed = index === undefined ? undefined : placedAt(draft, index);
  return placed?.place.label !== undefined && seriesRoles.has(placed.place.role) ? placed : undefined;
}
