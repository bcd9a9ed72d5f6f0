import type { Draft } from '../../draft/draft.ts';
import { ownSymbols } from '../../draft/own-symbols.ts';
import { once } from '../../tree/memo.ts';

/** The keys of the symbols that a draft bears itself: it is at hand, and knows what it says. */
export const ownKeys = once((draft: Draft): ReadonlySet<string> => new Set(ownSymbols(draft).map(({ citation }) => citation.key)));
