import type { Draft } from '../draft.ts';
import { type PlacedIn, structure } from '../structure.ts';
import { scopeHolding, scopesOf } from './texts.ts';

/** A paragraph's number in the part of a text that counts it. */
export interface ParagraphNumber {
  readonly section: 'preamble' | 'operative';
  readonly number: number;
  /** 0 for none, 1 for bis. */
  readonly suffix: number;
}

/** The paragraph with this number in the text to which paragraph `from` belongs; the first one, where there are two. */
export function paragraphNumbered(draft: Draft, from: number, wanted: ParagraphNumber): PlacedIn | undefined {
  const scope = scopeHolding(scopesOf(draft), from);
  const bearer = scope?.bearers(wanted).find(({ value }) => value.section === wanted.section && value.depth === 0);
  if (bearer === undefined) return undefined;
  const [found] = structure(draft, bearer.index, bearer.index + 1);
  return found;
}
