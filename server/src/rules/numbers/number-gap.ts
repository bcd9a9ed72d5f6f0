import { nameIn, numberOf } from '../../draft/naming.ts';
import { compare } from '../../draft/numbering/numbering.ts';
import { type ParagraphInPlace, type Place, placesOf } from '../../draft/structure.ts';
import type { Label } from '../../syntax/label.ts';
import { suffixName } from '../../syntax/label.ts';
import { capitalized } from '../../text/capitalized.ts';
import { walk } from '../../tree/walk.ts';
import { type FoundInParagraph, perParagraphs, type Rule } from '../rule.ts';
import { renumberFix } from './renumber-fix.ts';

export const numberGap: Rule = {
  id: 'number-gap',
  severity: 'warning',
  summary: 'A paragraph’s number skips one: 3, 5; or 5, 5 ter.',
  check: perParagraphs((draft) => gaps(placesOf(draft), nothing).outputs),
};

/** By depth, the next paragraph that stands in a wrong place, and how many paragraphs below it stands: what seems missing may be that. */
type Ahead = readonly ({ readonly label: Label; readonly apart: number } | undefined)[];

const nothing: Ahead = [];

/** Paragraphs that changed places stand within so many. */
const near = 40;

const gaps = walk<ParagraphInPlace, Ahead, readonly FoundInParagraph[]>(
  {
    step: (ahead, { place }) => ({
      state: withThis(ahead, place),
      output: place.sequence === 'gap' && !standsLater(ahead, place) ? found(place) : undefined,
    }),
    same: (a, b) =>
      a.length === b.length && a.every((each, depth) => each?.apart === b[depth]?.apart && sameNumber(each?.label, b[depth]?.label)),
  },
  'backwards',
);

function withThis(ahead: Ahead, { role, sequence, label, depth }: Place): Ahead {
  if (role === 'heading') return nothing;
  if (ahead.length === 0 && (sequence !== 'order' || label === undefined)) return nothing;
  // Below a shallower paragraph another list stands.
  const next = ahead
    .slice(0, depth + 1)
    .map((each) => (each === undefined || each.apart + 1 >= near ? undefined : { ...each, apart: each.apart + 1 }));
  if (sequence === 'order' && label !== undefined) {
    while (next.length < depth) next.push(undefined);
    next[depth] = { label, apart: 1 };
  }
  while (next.length > 0 && next.at(-1) === undefined) next.pop();
  return next.length === 0 ? nothing : next;
}

/** Two paragraphs that changed places are one fault, which `number-order` reports at the second: what seems missing here stands a little below. */
function standsLater(ahead: Ahead, { label, previous, depth }: Place): boolean {
  const later = ahead[depth];
  if (label === undefined || previous === undefined || later === undefined) return false;
  return compare(previous, later.label) < 0 && compare(later.label, label) < 0;
}

function sameNumber(a: Label | undefined, b: Label | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && compare(a, b) === 0);
}

function found(place: Place): readonly FoundInParagraph[] | undefined {
  const { label, previous } = place;
  if (label === undefined) return undefined;
  const here = capitalized(nameIn(place));
  const message =
    previous === undefined
      ? `${here} is the first of its list, which begins at ${numberOf({ ...label, number: 1, suffix: 0 })}. Renumber the list, or restore what stood before it.`
      : `${here} follows ${numberOf(previous)}: ${missing(previous, label)} missing. Renumber the paragraphs, or restore what was lost.`;
  return [{ span: label.span, message, fixesIn: (draft, { index }) => [renumberFix(draft, index, place)] }];
}

/** "4 is", "4 to 6 are", "5 bis is". */
function missing(previous: Label, label: Label): string {
  if (label.number === previous.number) return `${numberOf({ ...label, suffix: previous.suffix + 1 })} is`;
  const first = previous.number + 1;
  const last = label.suffix > 0 ? label.number : label.number - 1;
  if (first > last) return `${numberOf({ ...label, suffix: 1 })}${label.suffix > 2 ? ` to ${suffixName(label.suffix - 1)} are` : ' is'}`;
  const from = numberOf({ ...label, number: first, suffix: 0 });
  return first === last ? `${from} is` : `${from} to ${numberOf({ ...label, number: last, suffix: 0 })} are`;
}
