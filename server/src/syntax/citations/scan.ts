import { climateAndBiodiversity } from './climate-and-biodiversity.ts';
import type { Citation } from './facts.ts';
import { at, type Form, matchAt, surroundingsOf } from './form.ts';
import { healthCultureAndEnergy } from './health-culture-and-energy.ts';
import { listStarts, readList } from './lists.ts';
import { oasDocuments } from './oas-documents.ts';
import { oasResolutions } from './oas-resolutions.ts';
import { regions } from './regions-and-treaties.ts';
import { transportAndLabour } from './transport-telecom-and-labour.ts';
import { unDocuments } from './un-documents.ts';
import { unResolutions } from './un-resolutions.ts';

/**
 * The citations in `text`, in order and without overlaps; the longest reading wins at each place. Takes time linear in the text's
 * length: one pass of a cheap expression finds the places, and what is tried at a place looks at a bounded stretch of text.
 */
export function findCitations(text: string): Citation[] {
  const citations: Citation[] = [];
  places.lastIndex = 0;
  for (let place = places.exec(text); place !== null; place = places.exec(text)) {
    const listed = listAt(text, place.index);
    const found = listed.length > 0 ? listed : [symbolAt(text, place.index) ?? []].flat();
    citations.push(...found);
    places.lastIndex = found.at(-1)?.span.end ?? place.index + 1;
  }
  return citations;
}

/** Forms of one length at a place: the first of them, so the more telling forms come first. */
const forms: readonly Form[] = [
  ...oasResolutions,
  ...oasDocuments,
  ...unResolutions,
  ...healthCultureAndEnergy,
  ...transportAndLabour,
  ...climateAndBiodiversity,
  ...regions,
  ...unDocuments,
];

const starts = [...new Set(forms.map((form) => form.starts))];
const apart = '(?<![A-Za-z\\d\\u00c0-\\u024f/])';
/** Where a list's word stands, and where a symbol may, in the source of regular expressions without groups. */
export const listPlaces: string = `${apart}(?:${listStarts})`;
export const symbolPlaces: string = `${apart}(?:${starts.join('|')})`;
const listPlace = new RegExp(listPlaces, 'y');
/** One group for each start, so that a place tells at once what can stand there. */
const symbolPlace = new RegExp(`${apart}(?:${starts.map((start) => `(${start})`).join('|')})`, 'y');
const candidates = starts.map((start) => forms.filter((form) => form.starts === start));
const places = new RegExp(`${listPlaces}|${symbolPlaces}`, 'g');

/** The citation whose symbol starts at `offset`. */
export function symbolAt(text: string, offset: number): Citation | undefined {
  const place = matchAt(symbolPlace, text, offset);
  return place === undefined ? undefined : readForm(candidates[place.indexOf(place[0], 1) - 1] ?? [], text, offset);
}

/** The citations by number alone in the list whose word starts at `offset`: "resolutions 242 (1967) and 338 (1973)". */
export function listAt(text: string, offset: number): Citation[] {
  return matchAt(listPlace, text, offset) === undefined ? [] : readList(text, offset);
}

function readForm(candidates: readonly Form[], text: string, offset: number): Citation | undefined {
  let longest: Citation | undefined;
  for (const { pattern, read } of candidates) {
    const match = matchAt(pattern, text, offset);
    if (match === undefined || (longest !== undefined && offset + match[0].length <= longest.span.end)) continue;
    const facts = read(match, surroundingsOf(text, offset, offset + match[0].length));
    if (facts !== undefined) longest = at(offset, match, facts);
  }
  return longest;
}
