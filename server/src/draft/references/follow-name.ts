import type { TextEdit } from '../../text/edit.ts';
import { type PlacedIn, placedAt } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { type NewPlace, type NewPlaces, newPlaceOf } from '../numbering/new-places.ts';
import { letterOf, type Numeral, sameNumber } from '../numbering/numeral.ts';
import { bearsNumber } from '../numbering/series.ts';
import { numberNamed, type Reference } from './references.ts';

/** The edit of a reference to a paragraph that gets another number or another level: “paragraph 5” becomes “paragraph 4 (b)”. Undefined where its name stays, and where it has none that a reference can write. */
export function followName(draft: Draft, reference: Reference, meant: PlacedIn, places: NewPlaces): TextEdit | undefined {
  const name = nameByNumbers(draft, meant, (index) => places.get(index));
  const before = nameByNumbers(draft, meant, () => undefined);
  if (name === undefined || (before !== undefined && sameNumber(before, name) && before.letter === name.letter)) return undefined;
  const { numberSpan, point } = reference;
  const number = numberNamed(name);
  const named = point !== undefined && meant.place.depth > 0 ? point : undefined;
  if (named === undefined) {
    // “paragraph 5 (a)”, whose list is written within the paragraph, has no name a level further down.
    if (name.letter !== undefined && point !== undefined) return undefined;
    return { span: numberSpan, newText: name.letter === undefined ? number : `${number} (${name.letter})` };
  }
  const { start } = numberSpan;
  if (name.letter === undefined) return { span: { start, end: named.span.end + 1 }, newText: number };
  const between = draft.slice({ start: numberSpan.end, end: named.span.start });
  return { span: { start, end: named.span.end }, newText: number + between + name.letter };
}

/** What references call a paragraph: its number and, for a point of a list, its letter. */
interface ParagraphName extends Numeral {
  readonly letter: string | undefined;
}

function nameByNumbers(draft: Draft, placed: PlacedIn, newPlace: (index: number) => NewPlace | undefined): ParagraphName | undefined {
  const place = newPlace(placed.index) ?? placeNow(draft, placed);
  if (place === undefined) return undefined;
  const { depth, parent, isLetter, number, suffix } = place;
  if (depth === 0) return { number, suffix, letter: undefined };
  const above = depth === 1 && isLetter && suffix === 0 && parent !== undefined ? placedAt(draft, parent) : undefined;
  const numbered = above && (newPlace(above.index) ?? placeNow(draft, above));
  return numbered && { number: numbered.number, suffix: numbered.suffix, letter: letterOf({ number }) };
}

function placeNow(draft: Draft, placed: PlacedIn): NewPlace | undefined {
  const { label, depth } = placed.place;
  if (label === undefined || (depth === 0 && !bearsNumber(placed))) return undefined;
  return newPlaceOf(draft, placed, label);
}
