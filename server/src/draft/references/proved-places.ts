import { inOrder, offsetsAfter, type TextEdit } from '../../text/edit.ts';
import type { Slices } from '../../text/slices.ts';
import { type PlacedIn, type Role, structure } from '../document/places.ts';
import { type Draft, updatingAll } from '../draft.ts';
import type { NewPlace, NewPlaces } from '../numbering/new-places.ts';
import { type Numeral, sameNumber } from '../numbering/numeral.ts';
import { followName } from './follow-name.ts';
import type { LeftOpen } from './follow-numbers.ts';
import { type ReferenceIn, referencesByNumber } from './references-by-number.ts';
import { referenceAt, referredParagraphs } from './referred-paragraphs.ts';

/** Paragraphs have got other places, and references follow them. */
export interface Replaced {
  /** In the order of the text. */
  readonly edits: readonly TextEdit[];
  /** The references of which nobody but the drafter knows what they are to name: they stay as they are. In order. */
  readonly left: readonly LeftOpen[];
}

/** A paragraph that edits put in. */
export interface AddedPlace {
  /** Its number in the draft that the edits make. */
  readonly index: number;
  readonly place: NewPlace;
}

/**
 * The edits of labels, with those of the references that follow: undefined where the paragraphs would not be read at their new places, or others at other places than theirs. The edits are made on the snapshot, and what they make is read again: a
 * reference that does not mean then what it meant stays as it is, and is `left`. In slices.
 */
export function* provedPlaces(
  draft: Draft,
  labels: readonly TextEdit[],
  places: NewPlaces,
  added?: AddedPlace,
): Slices<Replaced | undefined> {
  const references: Known[] = [];
  for (const each of [...referencesByNumber(draft).values()].flat()) {
    if (each.reference.open) continue;
    const meant = referredParagraphs(draft, each);
    const [only] = meant;
    const edit = only === undefined || meant.length > 1 ? undefined : followName(draft, each.reference, only, places);
    references.push({ ...each, meant, edit });
    if (references.length % sliceReferences === 0) yield;
  }
  references.sort((a, b) => a.reference.numberSpan.start - b.reference.numberSpan.start);
  const edits = inOrder([...labels, ...references.flatMap(({ edit }) => edit ?? [])]);
  const after = yield* updatingAll(draft, edits);
  if (!(yield* standsAsPlanned(draft, after, places, added))) return undefined;
  const now = (index: number) => (added !== undefined && index >= added.index ? index + 1 : index);
  const offsets = offsetsAfter(
    references.map(({ reference }) => reference.numberSpan.start),
    edits,
  );
  const left: LeftOpen[] = [];
  const misread = new Set<TextEdit>();
  for (const [at, { meant, edit, ...each }] of references.entries()) {
    if (at % sliceReferences === 0) yield;
    const moved = meant.map(({ index }) => now(index));
    if (sameNumbers(meaning(after, offsets[at] ?? 0), moved)) continue;
    const [only] = meant;
    const isRenamed = only !== undefined && meant.length === 1 && places.has(only.index);
    left.push({ ...each, reason: only === undefined ? 'lost' : isRenamed ? 'unnameable' : 'ambiguous' });
    if (edit !== undefined) misread.add(edit);
  }
  return { edits: edits.filter((edit) => !misread.has(edit)), left };
}

/** A reference with the paragraphs that it means, and the edit by which it follows. */
interface Known extends ReferenceIn {
  readonly meant: readonly PlacedIn[];
  readonly edit: TextEdit | undefined;
}

/** Finding what so many mean takes some milliseconds. */
const sliceReferences = 32;

function meaning(draft: Draft, offset: number): readonly number[] {
  const found = referenceAt(draft, offset);
  return found === undefined ? [] : referredParagraphs(draft, found).map(({ index }) => index);
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

/** Whether each paragraph is read at the place that it was given, and all others where they stood. */
function* standsAsPlanned(draft: Draft, after: Draft, places: NewPlaces, added: AddedPlace | undefined): Slices<boolean> {
  if (after.paragraphs.size !== draft.paragraphs.size + (added === undefined ? 0 : 1)) return false;
  const read = structure(after);
  for (const placed of structure(draft)) {
    if (placed.index % sliceParagraphs === 0) yield;
    let now = read.next().value;
    if (added !== undefined && now?.index === added.index) {
      if (!stands(now, added.place)) return false;
      now = read.next().value;
    }
    if (now === undefined || !isAt(placed, now, places)) return false;
  }
  const last = read.next().value;
  return last === undefined || (added !== undefined && stands(last, added.place));
}

/** Placing so many paragraphs takes some milliseconds. */
const sliceParagraphs = 256;

function isAt({ index, place }: PlacedIn, now: PlacedIn, places: NewPlaces): boolean {
  if (now.place.section !== place.section) return false;
  const given = places.get(index);
  if (given !== undefined) return stands(now, given) && (given.depth !== place.depth || now.place.role === place.role);
  const { label, depth, role } = place;
  return now.place.role === role && now.place.depth === depth && sameNumber(now.place.label ?? unnumbered, label ?? unnumbered);
}

function stands({ place: { label, depth, role } }: PlacedIn, given: NewPlace): boolean {
  return depth === given.depth && rolesAt(depth).includes(role) && sameNumber(label ?? unnumbered, given);
}

const unnumbered: Numeral = { number: 0, suffix: 0 };

function rolesAt(depth: number): readonly Role[] {
  return depth === 0 ? ['preambular', 'operative'] : ['sub-paragraph'];
}
