import type { Draft } from '../../draft/draft.ts';
import { counter } from '../../draft/paragraphs.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { allOf } from '../../syntax/visit.ts';
import { once } from '../../tree/memo.ts';

/** The organizations whose texts a draft cites, which tell which of two organs of the same name is meant. */
export function citedFamilies(draft: Draft): ReadonlySet<string> {
  return new Set(families(draft.paragraphs).keys());
}

const families = counter(
  once(
    (paragraph: Paragraph): ReadonlySet<string> => new Set(allOf(paragraph.tree.nodes, 'citation').map(({ citation }) => citation.family)),
  ),
);
