import type { Draft } from '../draft/draft.ts';
import type { Library } from '../library/library.ts';
import { shift } from '../text/span.ts';
import { nodesAt } from './at.ts';
import type { Target } from './data.ts';

/** From a citation to the drafts of the workspace that bear its symbol, however either spells it. */
export function definition(draft: Draft, offset: number, library: Library): readonly Target[] {
  const found = nodesAt(draft, offset);
  const node = found?.nodes.at(-1);
  if (found === undefined || node?.type !== 'citation') return [];
  const { key } = node.citation;
  return library.draftsWithSymbol(key).flatMap(({ uri, symbols }) => {
    const symbol = symbols.find((each) => each.key === key);
    return symbol === undefined ? [] : [{ uri, span: symbol.span, origin: shift(node.span, found.placed.offset) }];
  });
}
