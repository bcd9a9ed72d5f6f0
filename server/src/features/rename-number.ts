import type { PlacedIn } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { nameOf, numberOf } from '../draft/naming.ts';
import { labelNumbered, writtenLabel } from '../draft/numbering/label-after.ts';
import { newPlaceOf } from '../draft/numbering/new-places.ts';
import { numberedAt } from '../draft/numbering/numbered.ts';
import { type Numeral, sameNumber } from '../draft/numbering/numeral.ts';
import { relabelling } from '../draft/numbering/renumber.ts';
import { seriesOf } from '../draft/numbering/series.ts';
import { marksAfter } from '../draft/references/left-open.ts';
import { provedPlaces } from '../draft/references/proved-places.ts';
import { type Label, letterValue, suffixIndex } from '../syntax/label.ts';
import { suffixPattern } from '../syntax/label-forms.ts';
import { capitalized } from '../text/capitalized.ts';
import type { TextEdit } from '../text/edit.ts';
import { fromRoman } from '../text/roman.ts';
import type { Slices } from '../text/slices.ts';
import { type Span, shift, touches } from '../text/span.ts';
import { say } from '../wording/say.ts';

/** The number of a paragraph or a point, where a cursor touches its label. */
export function numberAt(draft: Draft, offset: number): { readonly span: Span; readonly written: string } | undefined {
  const numbered = labelAt(draft, offset);
  const span = numbered && shift(numbered.label.numberSpan, numbered.placed.offset);
  return span && { span, written: draft.slice(span) };
}

/**
 * The edits that give the paragraph whose label is at the offset another number, and have the references to it follow; each that cannot gets a comment, as after a renumbering. The other numbers stay. A sentence that says why where it cannot be; undefined where the
 * offset is on no label.
 */
export function* renameNumber(
  draft: Draft,
  offset: number,
  newName: string,
): Slices<readonly (TextEdit & { readonly annotation?: string })[] | string | undefined> {
  const numbered = labelAt(draft, offset);
  if (numbered === undefined) return undefined;
  const { placed, label } = numbered;
  const number = numberIn(newName.trim(), label);
  const edit = number && labelEdit(draft, placed, label, number);
  if (number === undefined || edit === undefined) return say('noNumberOfList', { written: newName.trim(), number: numberOf(label) });
  if (sameNumber(number, label)) return [];
  const taken = seriesOf(draft)
    .of(placed.index)
    ?.members.find(({ place }) => place.label !== undefined && sameNumber(place.label, number));
  if (taken !== undefined) return say('numberTaken', { name: capitalized(nameOf(draft, taken)) });
  const proved = yield* provedPlaces(draft, [edit], new Map([[placed.index, newPlaceOf(draft, placed, number)]]));
  if (proved === undefined) return say('numberReadOtherwise', { name: capitalized(nameOf(draft, placed)), number: newName.trim() });
  return [...proved.edits, ...marksAfter(draft, proved.left)];
}

function labelEdit({ paragraphs }: Draft, { paragraph, offset }: PlacedIn, label: Label, number: Numeral): TextEdit | undefined {
  if (number.suffix === 0 || label.suffix > 0) return relabelling(label, { ...label, ...number }, offset);
  const newText = labelNumbered(writtenLabel(paragraphs, paragraph, label), number);
  return newText === undefined ? undefined : { span: shift(label.span, offset), newText };
}

function labelAt(draft: Draft, offset: number): { readonly placed: PlacedIn; readonly label: Label } | undefined {
  const placed = numberedAt(draft, offset);
  const label = placed?.place.label;
  if (placed === undefined || label === undefined || label.alternative || label.parent !== undefined) return undefined;
  return touches(shift(label.span, placed.offset), offset) ? { placed, label } : undefined;
}

/** “7”, “7.”, “(c)”, “5 bis”, “OP7”: a number of the label's kind. */
function numberIn(name: string, { numeral }: Label): Numeral | undefined {
  const { bare = '', suffix } = asked.exec(name)?.groups ?? {};
  const number = readers[numeral](bare);
  return number === undefined || number < 1 ? undefined : { number, suffix: suffixIndex(suffix) };
}

const readers: Readonly<Record<Label['numeral'], (bare: string) => number | undefined>> = {
  arabic: (bare) => (/^\d{1,3}$/.test(bare) ? Number(bare) : undefined),
  letter: (bare) => (/^([a-z])\1?$/i.test(bare) ? letterValue(bare.toLowerCase()) : undefined),
  roman: (bare) => fromRoman(bare.toUpperCase()),
};

const asked = new RegExp(
  `^(?:[OP]P\\.?\\s?)?\\(?(?<bare>\\d{1,3}|[a-z]{1,7}?)\\)?(?:[\\s.]{0,2}(?<suffix>${suffixPattern}))?[.):]{0,2}$`,
  'i',
);
