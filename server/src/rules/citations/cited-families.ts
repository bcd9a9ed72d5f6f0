import { citationsIn } from '../../draft/citations/citations.ts';
import type { Draft } from '../../draft/draft.ts';
import { counter } from '../../draft/paragraphs.ts';

/** The organizations whose texts a draft cites, which tell which of two organs of the same name is meant. */
export function citedFamilies(draft: Draft): ReadonlySet<string> {
  return new Set(families(draft.paragraphs).keys());
}

const families = counter((paragraph) => new Set(citationsIn(paragraph).map(({ family }) => family)));
