import type { TextEdit } from '../../text/edit.ts';
import type { Slices } from '../../text/slices.ts';
import { type PlacedIn, placedAt, type Section } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import type { NewPlace, NewPlaces } from '../numbering/new-places.ts';
import { letterOf, type Numeral, sameNumber } from '../numbering/numeral.ts';
import { bearsNumber, seriesOf } from '../numbering/series.ts';
import type { LeftOpen } from './follow-numbers.ts';
import { numberNamed, type Reference } from './references.ts';
import { type ReferenceIn, referencesByNumber } from './references-by-number.ts';
import { referredParagraphs } from './referred-paragraphs.ts';

/** A reference that follows the paragraph that it means to another name. */
export interface FollowedName extends TextEdit, ReferenceIn {
  /** The number in the draft of the paragraph meant. */
  readonly meant: number;
}

/**
 * What becomes of the references of a draft when paragraphs get other numbers, or other levels: “paragraph 5” becomes “paragraph 4 (b)”. One that may mean several of them, that meant none and would mean
 * one now, or whose paragraph can no longer be named so, is left as it is. `added` is a paragraph that comes in. In slices.
 */
export function* followNames(
  draft: Draft,
  places: NewPlaces,
  added?: AddedPlace,
): Slices<{ readonly references: readonly FollowedName[]; readonly left: readonly LeftOpen[] }> {
  const references: FollowedName[] = [];
  const left: LeftOpen[] = [];
  const coming = [...places.keys()].flatMap((index) => {
    const placed = placedAt(draft, index);
    const name = placed && nameAfter(draft, placed, places);
    return placed === undefined || name === undefined ? [] : [{ section: placed.place.section, name }];
  });
  const own = added && nameOfPlace(draft, added.place, (index) => places.get(index));
  if (added !== undefined && own !== undefined) coming.push({ section: added.section, name: own });
  for (const [at, each] of [...referencesByNumber(draft).values()].flat().entries()) {
    if (at % sliceReferences === 0) yield;
    const { reference } = each;
    if (reference.open) continue;
    const meant = referredParagraphs(draft, each);
    const takesOn = () =>
      coming.some(({ section, name }) => (reference.section === 'unknown' || reference.section === section) && names(reference, name));
    const changed = meant.filter((placed) => !sameName(nameNow(draft, placed), nameAfter(draft, placed, places)));
    const [only, ...others] = meant;
    if (meant.length === 0 ? takesOn() : changed.length > 0 && others.length > 0)
      left.push({ ...each, reason: meant.length === 0 ? 'lost' : 'ambiguous' });
    if (only === undefined || others.length > 0 || changed.length === 0) continue;
    const edit = renamed(draft, reference, only, nameAfter(draft, only, places));
    if (edit === undefined) left.push({ ...each, reason: 'unnameable' });
    else references.push({ ...each, ...edit, meant: only.index });
  }
  return { references, left };
}

/** Finding what so many mean takes some milliseconds. */
const sliceReferences = 32;

/** The place of a paragraph that edits put in. */
export interface AddedPlace {
  /** Its number in the draft that the edits make. */
  readonly index: number;
  readonly place: NewPlace;
  readonly section: Section;
}

/** What references call a paragraph: its number and, for a point of a list, its letter. */
interface ParagraphName extends Numeral {
  readonly letter: string | undefined;
}

function nameNow(draft: Draft, placed: PlacedIn): ParagraphName | undefined {
  return nameIn(draft, placed, () => undefined);
}

function nameAfter(draft: Draft, placed: PlacedIn, places: NewPlaces): ParagraphName | undefined {
  return nameIn(draft, placed, (index) => places.get(index));
}

function nameIn(draft: Draft, placed: PlacedIn, newPlace: (index: number) => NewPlace | undefined): ParagraphName | undefined {
  return nameOfPlace(draft, newPlace(placed.index) ?? placeNow(draft, placed) ?? none, newPlace);
}

function nameOfPlace(
  draft: Draft,
  { depth, parent, isLetter, ...number }: NewPlace,
  newPlace: (index: number) => NewPlace | undefined,
): ParagraphName | undefined {
  if (depth === 0) return { ...number, letter: undefined };
  const above = depth === 1 && isLetter && number.suffix === 0 && parent !== undefined ? placedAt(draft, parent) : undefined;
  const numbered = above && (newPlace(above.index) ?? placeNow(draft, above));
  return numbered && { number: numbered.number, suffix: numbered.suffix, letter: letterOf(number) };
}

const none: NewPlace = { number: 0, suffix: 0, depth: Number.POSITIVE_INFINITY, parent: undefined, isLetter: false };

function placeNow(draft: Draft, placed: PlacedIn): NewPlace | undefined {
  const { label, depth } = placed.place;
  if (label === undefined || (depth === 0 && !bearsNumber(placed))) return undefined;
  const parent = seriesOf(draft).of(placed.index)?.parent?.index;
  return { number: label.number, suffix: label.suffix, depth, parent, isLetter: label.kind === 'letter' };
}

function sameName(a: ParagraphName | undefined, b: ParagraphName | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && sameNumber(a, b) && a.letter === b.letter);
}

function names({ number, suffix, point }: Reference, name: ParagraphName): boolean {
  return sameNumber({ number, suffix }, name) && (name.letter === undefined || name.letter === point?.letter);
}

/** The edit of a reference to a paragraph that gets this name; undefined where it cannot have it. */
function renamed(draft: Draft, { numberSpan, point }: Reference, meant: PlacedIn, name: ParagraphName | undefined): TextEdit | undefined {
  if (name === undefined) return undefined;
  const number = numberNamed(name);
  const named = point !== undefined && meant.place.depth > 0 ? point : undefined;
  if (named === undefined) {
    // “paragraph 5 (a)”, whose list is written within the paragraph, has no name a level further down.
    if (name.letter !== undefined && point !== undefined) return undefined;
    return { span: numberSpan, newText: name.letter === undefined ? number : `${number} (${name.letter})` };
  }
  const start = numberSpan.start;
  if (name.letter === undefined) return { span: { start, end: named.span.end + 1 }, newText: number };
  const between = draft.slice({ start: numberSpan.end, end: named.span.start });
  return { span: { start, end: named.span.end }, newText: number + between + name.letter };
}
