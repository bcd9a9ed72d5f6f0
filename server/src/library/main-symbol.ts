import { findCitations } from '../citations/read.ts';
import type { KnownText, OwnSymbol } from './entry.ts';
import { kindsNotAdopted } from './heading.ts';

/** The symbol by which a text is spoken of: that of the resolution, before those of the documents that print it. Undefined where it bears none. */
export function mainSymbol({ symbols }: Pick<KnownText, 'symbols'>): OwnSymbol | undefined {
  return symbols.find(({ symbol }) => findCitations(symbol).some(({ kind }) => !kindsNotAdopted.has(kind))) ?? symbols[0];
}
