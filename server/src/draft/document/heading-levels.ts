import type { Draft } from '../draft.ts';
import { eachNode } from './path.ts';

/** Of each heading, by the number of its paragraph, how deep it stands: 2 for the titles of a text and of an annex, 3 for those of chapters and articles. 1 is for the page. None is two below the heading before it. */
export function headingLevels(draft: Draft): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  let here = 2;
  let last = 1;
  eachNode(draft, ({ type }, own) => {
    if (type === 'part' || type === 'annex') here = 2;
    else if (type === 'chapter' || type === 'article') here = 3;
    else if (type === 'heading' && own !== undefined) {
      last = Math.min(here, last + 1);
      levels.set(own.index, last);
    }
  });
  return levels;
}
