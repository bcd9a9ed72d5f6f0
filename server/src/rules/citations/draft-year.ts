import { yearsDated } from '../../citations/calendar.ts';
import { structure } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { longestHeadingInParagraphs } from '../../draft/heading-length.ts';

/** How much of each paragraph of the heading is read. */
const headingUnits = 600;

/** The year of a draft: the one that all dates and symbols of its heading give; undefined where there is none, or where they differ. */
export function draftYear(draft: Draft): number | undefined {
  const years = new Set<number>();
  for (const { paragraph, place } of structure(draft, 0, longestHeadingInParagraphs)) {
    if (place.role !== 'heading' && place.role !== 'page') break;
    for (const year of yearsDated(paragraph.text.slice(0, headingUnits))) years.add(year);
  }
  const [year] = years;
  return years.size === 1 ? year : undefined;
}
