import { documentOf } from '../draft/document/document.ts';
import { blockEnd } from '../draft/document/path.ts';
import { type PlacedIn, placedAt, structure } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { movable } from '../draft/levels/plan-level.ts';
import { nameOf } from '../draft/naming.ts';
import { formsOfInserted } from '../draft/numbering/inserted-numbers.ts';
import { freeNumberAfter, nextNumber } from '../draft/numbering/label-after.ts';
import { newPlaceOf, relabelled, shifted } from '../draft/numbering/new-places.ts';
import type { Numeral } from '../draft/numbering/numeral.ts';
import { seriesOf } from '../draft/numbering/series.ts';
import { formBeside, headNumbered } from '../draft/numbering/series-form.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import { provedPlaces } from '../draft/references/proved-places.ts';
import { offsetsAfter, type TextEdit } from '../text/edit.ts';
import { lineStart } from '../text/line-breaks.ts';
import type { Slices } from '../text/slices.ts';
import type { Span } from '../text/span.ts';
import { say } from '../wording/say.ts';

/** A paragraph that has come in. */
export interface Inserted {
  readonly edits: readonly TextEdit[];
  /** The references of which nobody but the drafter knows what they mean: they stay as they are. */
  readonly left: readonly Span[];
  /** Where its words begin in the text that the edits make. */
  readonly selected: Span;
}

/** Why none can. */
export interface NotInserted {
  readonly reason: string;
}

/** What becomes of a number that is taken: the paragraphs from it on `shift`, or the new one is `bis`; `auto` does as the draft does. */
export type Practice = 'auto' | 'shift' | 'bis';

/**
 * Puts a paragraph without words beside the numbered one at an offset: below it and what stands below it, or above it. It has the next number of the series, in its form; where that is taken, the others move up and
 * references follow, or it is a “4 bis” in a draft that has such numbers.
 */
export function* insertParagraph(
  draft: Draft,
  offset: number,
  where: 'below' | 'above',
  practice: Practice,
): Slices<Inserted | NotInserted> {
  const own = insertableAt(draft, offset);
  const label = own?.place.label;
  if (own === undefined || label === undefined) return { reason: say('cursorIntoNumbered') };
  const members = seriesOf(draft).of(own.index)?.members ?? [];
  const at = members.findIndex(({ index }) => index === own.index);
  const count = where === 'above' ? at : afterAlternatives(members, at);
  const [before, rest] = [members[count - 1], members.slice(count)];
  const last: Numeral = before?.place.label ?? { number: label.number - 1, suffix: 0 };
  const takes = practice === 'bis' || (practice === 'auto' && insertsByLatin(draft));
  const number = (takes && before !== undefined && freeNumberAfter(last, rest[0]?.place.label)) || nextNumber(last);
  const form = formBeside(draft, members.find(isPlain) ?? own);
  const head = form && headNumbered(form, number);
  if (form === undefined || head === undefined) return { reason: say('noNumberFollows', { name: nameOf(draft, own) }) };
  const changed = shifted(rest, last, number);
  if (changed.length > 0 && label.parent === undefined && hasDecimals(draft, own, members)) return { reason: say('onlyYouNumber') };
  const breaks = lineBreakIn(own).repeat(form.isApart ? 2 : 1);
  const [place, text, index] =
    where === 'below'
      ? [
          endOf(draft, blockEnd(documentOf(draft), before?.index ?? own.index) - 1),
          breaks + head,
          blockEnd(documentOf(draft), before?.index ?? own.index),
        ]
      : [own.offset + lineStart(own.paragraph.text, own.paragraph.content.start), head + breaks, own.index];
  const added = { index, place: newPlaceOf(draft, own, number) };
  const places = new Map(changed.map(([member, to]) => [member.index, newPlaceOf(draft, member, to)]));
  const labels = [{ span: { start: place, end: place }, newText: text }, ...relabelled(changed)];
  const proved = yield* provedPlaces(draft, labels, places, added);
  if (proved === undefined)
    return { reason: say(where === 'below' ? 'insertedBelowReadOtherwise' : 'insertedAboveReadOtherwise', { name: nameOf(draft, own) }) };
  const [end = 0] = offsetsAfter([place], proved.edits);
  const words = where === 'below' ? end : end - breaks.length;
  return { edits: proved.edits, left: proved.left.map(({ reference }) => reference.span), selected: { start: words, end: words } };
}

/** The paragraph at an offset, if it has a number beside which another can stand. */
export function insertableAt(draft: Draft, offset: number): PlacedIn | undefined {
  const index = paragraphAt(draft.paragraphs, offset)?.index;
  const placed = index === undefined ? undefined : placedAt(draft, index);
  return placed?.place.label !== undefined && movable.has(placed.place.role) ? placed : undefined;
}

/** How many members of a series stand before what comes in below one: its alternatives stay with it. */
function afterAlternatives(members: readonly PlacedIn[], at: number): number {
  let count = at + 1;
  while (members[count]?.place.label?.alternative === true && members[count]?.place.label?.number === members[at]?.place.label?.number)
    count++;
  return count;
}

/** Whether the draft numbers what was put in by “bis”. */
function insertsByLatin({ paragraphs }: Draft): boolean {
  return [...formsOfInserted(paragraphs).keys()].some((form) => form.includes('-inserted '));
}

function isPlain({ place: { label } }: PlacedIn): boolean {
  return label !== undefined && label.suffix === 0 && !label.alternative;
}

function hasDecimals(draft: Draft, { index }: PlacedIn, members: readonly PlacedIn[]): boolean {
  const end = blockEnd(documentOf(draft), members.at(-1)?.index ?? index);
  return [...structure(draft, index, end)].some(({ place }) => place.label?.parent !== undefined);
}

function endOf(draft: Draft, index: number): number {
  const placed = placedAt(draft, index);
  return placed === undefined ? draft.length : placed.offset + placed.paragraph.content.end;
}

function lineBreakIn({ paragraph: { text } }: PlacedIn): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
