import type { Draft } from '../draft/draft.ts';
import { nameOf, numberOf } from '../draft/naming.ts';
import { compare } from '../draft/numbering/numbering.ts';
import { misnumbered, type PlacedIn, placeAt } from '../draft/structure.ts';
import type { Label } from '../syntax/label.ts';
import { suffixName } from '../syntax/label.ts';
import { capitalized } from '../text/capitalized.ts';
import { shift } from '../text/span.ts';
import { renumberFix } from './renumber-fix.ts';
import type { Found, Rule } from './rule.ts';

export const numberGap: Rule = {
  id: 'number-gap',
  severity: 'warning',
  summary: 'A paragraph’s number skips one: 3, 5; or 5, 5 ter.',
  check: (draft) => misnumbered(draft).flatMap((each) => (each.place.sequence === 'gap' ? found(draft, each) : [])),
};

function found(draft: Draft, each: PlacedIn): Found[] {
  const { label, previous } = each.place;
  if (label === undefined || standsLater(draft, each)) return [];
  const here = capitalized(nameOf(draft, each));
  const message =
    previous === undefined
      ? `${here} is the first of its list, which begins at ${numberOf({ ...label, number: 1, suffix: 0 })}. Renumber the list, or restore what stood before it.`
      : `${here} follows ${numberOf(previous)}: ${missing(previous, label)} missing. Renumber the paragraphs, or restore what was lost.`;
  return [{ span: shift(label.span, each.offset), message, fixes: [renumberFix(draft, each)] }];
}

/** Two paragraphs that changed places are one fault, which `number-order` reports at the second: what seems missing here stands a little below. */
function standsLater(draft: Draft, { index, place: { label, previous, depth } }: PlacedIn): boolean {
  if (label === undefined || previous === undefined) return false;
  for (let next = index + 1; next < index + near; next++) {
    const place = placeAt(draft, next);
    if (place === undefined || place.depth < depth || place.role === 'heading') return false;
    if (place.depth === depth && place.sequence === 'order' && place.label !== undefined) {
      return compare(previous, place.label) < 0 && compare(place.label, label) < 0;
    }
  }
  return false;
}

/** Paragraphs that changed places stand within so many. */
const near = 40;

/** "4 is", "4 to 6 are", "5 bis is". */
function missing(previous: Label, label: Label): string {
  if (label.number === previous.number) return `${numberOf({ ...label, suffix: previous.suffix + 1 })} is`;
  const first = previous.number + 1;
  const last = label.suffix > 0 ? label.number : label.number - 1;
  if (first > last) return `${numberOf({ ...label, suffix: 1 })}${label.suffix > 2 ? ` to ${suffixName(label.suffix - 1)} are` : ' is'}`;
  const from = numberOf({ ...label, number: first, suffix: 0 });
  return first === last ? `${from} is` : `${from} to ${numberOf({ ...label, number: last, suffix: 0 })} are`;
}
