import { having } from '../../languages/index.ts';
import { anyOf } from '../../text/any-of.ts';
import type { Draft } from '../draft.ts';
import { longestHeadingInParagraphs } from '../heading-length.ts';
import { structure } from '../structure.ts';

/** The year of a draft by its own heading: the one that all its dates and symbols agree on; undefined where there is none or they differ. */
export function draftYear(draft: Draft): number | undefined {
  const years = new Set<number>();
  for (const { paragraph, place } of structure(draft, 0, longestHeadingInParagraphs)) {
    if (place.role !== 'heading' && place.role !== 'page') break;
    for (const match of paragraph.text.slice(0, 600).matchAll(dated)) years.add(Number(match.groups?.['year']));
    for (const match of paragraph.text.slice(0, 600).matchAll(symbol)) years.add(2000 + Number(match[1]));
  }
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

const months = anyOf(having(({ sessions }) => sessions).flatMap((words) => words.months));
/** A year alone may be that of a plan: "Strategy 2020". */
const dated = new RegExp(`\\b${months}\\b[^\\r\\n.;]{0,30}?\\b(?<year>(?:19|20)\\d\\d)\\b`, 'gi');
/** "AG/doc.4548/06", "(XXXVII-O/07)". */
const symbol = /(?:\/doc\.\s?\d{1,5}|[IVXLC]-[OE])\/(\d\d)\b/g;
