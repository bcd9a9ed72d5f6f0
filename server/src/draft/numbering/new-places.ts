import type { Label } from '../../syntax/label.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { PlacedIn } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { follows } from './level.ts';
import { type Numeral, rank, sameNumber } from './numeral.ts';
import { relabelling } from './renumber.ts';
import { seriesOf } from './series.ts';

/** The number and the depth that a paragraph comes to have. */
export interface NewPlace extends Numeral {
  readonly depth: number;
  /** The number in the draft of the outermost paragraph below which it then stands; undefined for one of the outermost itself. */
  readonly parent: number | undefined;
  /** Whether its number is written as a letter, by which references name it. */
  readonly isLetter: boolean;
}

/** The place of a paragraph with another number, at the level and below the paragraph where it stands. */
export function newPlaceOf(draft: Draft, { index, place: { depth, label } }: PlacedIn, { number, suffix }: Numeral): NewPlace {
  return { number, suffix, depth, parent: seriesOf(draft).of(index)?.parent?.index, isLetter: label?.numeral === 'letter' };
}

/** By the paragraphs' numbers in the draft, of those that get another place. */
export type NewPlaces = ReadonlyMap<number, NewPlace>;

/**
 * The new numbers of members of a series that follow one that was `before` and is `now`. Each stays as far from the one before it as it was: a gap stays, and “5 bis” stays with the
 * paragraph before it. None, where their numbers are free to follow anyhow.
 */
export function shifted(members: readonly PlacedIn[], before: Numeral, now: Numeral): readonly (readonly [PlacedIn, Numeral])[] {
  const [first] = members;
  if (first?.place.label !== undefined && rank(now) > rank(before) && rank(first.place.label) > rank(now)) return [];
  const changed: (readonly [PlacedIn, Numeral])[] = [];
  let [old, current] = [before, now];
  for (const member of members) {
    const { label } = member.place;
    if (label === undefined) continue;
    const next = nextOf(label, old, current);
    if (sameNumber(next, label)) break;
    changed.push([member, next]);
    [old, current] = [label, next];
  }
  return changed;
}

/** The edits of their labels, each in its own form. */
export function relabelled(changed: readonly (readonly [PlacedIn, Numeral])[]): readonly TextEdit[] {
  return changed.flatMap(([{ place, offset }, { number, suffix }]) =>
    place.label === undefined ? [] : relabelling(place.label, { ...place.label, number, suffix }, offset),
  );
}

function nextOf(label: Label, before: Numeral, now: Numeral): Numeral {
  if (!label.alternative && follows(before, label))
    return label.number === before.number ? { number: now.number, suffix: now.suffix + 1 } : { number: now.number + 1, suffix: 0 };
  // A number out of order belongs to something else.
  return label.number < before.number ? label : { number: label.number + now.number - before.number, suffix: label.suffix };
}
