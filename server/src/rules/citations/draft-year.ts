import { yearsDated } from '../../citations/calendar.ts';
import type { Draft } from '../../draft/draft.ts';
import { longestHeadingInParagraphs } from '../../draft/heading-length.ts';
import { structure } from '../../draft/structure.ts';

/** The year of a draft by its own heading: the one that all its dates and symbols agree on; undefined where there is none or they differ. */
export function draftYear(draft: Draft): number | undefined {
  const years = new Set<number>();
  for (const { paragraph, place } of structure(draft, 0, longestHeadingInParagraphs)) {
    if (place.role !== 'heading' && place.role !== 'page') break;
    for (const year of yearsDated(paragraph.text.slice(0, 600))) years.add(year);
  }
  const [year] = years;
  return years.size === 1 ? year : undefined;
}
