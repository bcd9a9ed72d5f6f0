import type { Draft } from '../draft/draft.ts';
import { headingOf } from '../library/heading.ts';
import type { Library } from '../library/library.ts';
import type { TimesCited } from './data.ts';

/** For each symbol that the draft's heading bears and others cite, where it stands first, in how many other drafts it is cited. `uri` is the draft's own in the library. */
export function timesCited(draft: Draft, library: Library, uri: string): readonly TimesCited[] {
  const { symbols } = headingOf(draft);
  return symbols.flatMap(({ key, span }, at) => {
    if (symbols.findIndex((symbol) => symbol.key === key) < at) return [];
    const drafts = (library.citedText(key)?.drafts ?? []).filter((entry) => entry.uri !== uri).length;
    return drafts === 0 ? [] : [{ span, drafts }];
  });
}
