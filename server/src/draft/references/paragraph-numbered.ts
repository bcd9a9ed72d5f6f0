import { once } from '../../syntax/keeper.ts';
import type { Draft } from '../draft.ts';
import { chunkHolding } from '../paragraph-list.ts';
import { type PlacedIn, structure } from '../structure.ts';
import { landmarksOf } from './numbered.ts';
import { indexOf, scopeHolding, scopesOf } from './text-scope.ts';

/** A paragraph's number in the part of a text that counts it. */
export interface ParagraphNumber {
  readonly section: 'preamble' | 'operative';
  readonly number: number;
  /** 0 for none, 1 for bis. */
  readonly suffix: number;
}

/** The paragraph with this number in the text that holds paragraph `from`: the first, should there be two. */
export function paragraphNumbered(draft: Draft, from: number, wanted: ParagraphNumber): PlacedIn | undefined {
  const chunk = chunkHolding(draft.paragraphs, 'index', from);
  const scope = scopeHolding(scopes(draft), { chunk, index: from - (draft.paragraphs.before[chunk]?.index ?? 0) });
  const bearer = scope?.bearers(wanted).find(({ value }) => value.section === wanted.section && value.depth === 0);
  if (bearer === undefined) return undefined;
  const index = indexOf(draft, bearer.at);
  const [found] = structure(draft, index, index + 1);
  return found;
}

/** Kept with the draft: one with many instructions asks as often. */
const scopes = once((draft: Draft) => scopesOf(landmarksOf(draft)));
