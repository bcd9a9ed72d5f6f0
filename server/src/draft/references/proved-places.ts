import { inOrder, offsetsAfter, type TextEdit } from '../../text/edit.ts';
import type { Slices } from '../../text/slices.ts';
import { type PlacedIn, type Role, structure } from '../document/places.ts';
import { type Draft, updatingAll } from '../draft.ts';
import type { NewPlace, NewPlaces } from '../numbering/new-places.ts';
import { type Numeral, sameNumber } from '../numbering/numeral.ts';
import { type AddedPlace, type FollowedName, followNames } from './follow-names.ts';
import type { LeftOpen } from './follow-numbers.ts';
import { referenceAt, referredParagraphs } from './referred-paragraphs.ts';

/** Paragraphs have got other places, and references follow them. */
export interface Replaced {
  /** In the order of the text. */
  readonly edits: readonly TextEdit[];
  /** The references of which nobody but the drafter knows what they are to name: they stay as they are. In order. */
  readonly left: readonly LeftOpen[];
}

/**
 * The edits of labels, with those of the references that follow: undefined where the paragraphs would not be read at their new places, or others at other places than theirs. `added` is a
 * paragraph that the edits put in, if they do. The edits are made on the snapshot, and what they make is read again. In slices.
 */
export function* provedPlaces(
  draft: Draft,
  labels: readonly TextEdit[],
  places: NewPlaces,
  added?: AddedPlace,
): Slices<Replaced | undefined> {
  const { references, left } = yield* followNames(draft, places, added);
  const all = inOrder<TextEdit>([...labels, ...references]);
  const after = yield* updatingAll(draft, all);
  const numberAfter = (index: number) => (added !== undefined && index >= added.index ? index + 1 : index);
  if (after.paragraphs.size !== draft.paragraphs.size + (added === undefined ? 0 : 1)) return undefined;
  const read = structure(after);
  for (const placed of structure(draft)) {
    if (placed.index % sliceParagraphs === 0) yield;
    let now = read.next().value;
    if (added !== undefined && now?.index === added.index) {
      if (!stands(now, added.place)) return undefined;
      now = read.next().value;
    }
    if (now === undefined || !isAt(placed, now, places)) return undefined;
  }
  const last = read.next().value;
  if (last !== undefined && (added === undefined || !stands(last, added.place))) return undefined;
  const starts = offsetsAfter(
    references.map(({ span }) => span.start),
    all,
  );
  const misread = new Set<FollowedName>();
  for (const [at, each] of references.entries()) {
    if (!means(after, starts[at] ?? 0, numberAfter(each.meant))) misread.add(each);
    yield;
  }
  const isRight = (edit: TextEdit) => !misread.has(edit as FollowedName);
  return {
    edits: all.filter(isRight),
    left: [...left, ...Array.from(misread, (each) => ({ ...each, reason: 'unnameable' as const }))].sort(
      (a, b) => a.reference.span.start - b.reference.span.start,
    ),
  };
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

/** Whether a paragraph is read at the place that it was given. */
function stands({ place: { label, depth, role } }: PlacedIn, given: NewPlace): boolean {
  return depth === given.depth && rolesAt(depth).includes(role) && sameNumber(label ?? unnumbered, given);
}

const unnumbered: Numeral = { number: 0, suffix: 0 };

function rolesAt(depth: number): readonly Role[] {
  return depth === 0 ? ['preambular', 'operative'] : ['sub-paragraph'];
}

function means(after: Draft, offset: number, index: number): boolean {
  const reference = referenceAt(after, offset);
  const meant = reference === undefined ? [] : referredParagraphs(after, reference);
  return meant.length === 1 && meant[0]?.index === index;
}
