import { type PlacedIn, placedAt } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import type { Numeral } from '../numbering/numeral.ts';
import { scopeHolding, scopesOf } from './texts.ts';

/** The paragraph with this number in a part of the text to which paragraph `from` belongs; the first one, where there are two. */
export function paragraphNumbered(draft: Draft, from: number, section: 'preamble' | 'operative', wanted: Numeral): PlacedIn | undefined {
  const bearers = scopeHolding(scopesOf(draft), from)?.bearers(wanted);
  const bearer = bearers?.find(({ value }) => value.section === section && value.depth === 0);
  return bearer && placedAt(draft, bearer.index);
}
