import { documentOf } from '../draft/document/document.ts';
import { blockEnd } from '../draft/document/path.ts';
import { type PlacedIn, placedAt } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { nameOf } from '../draft/naming.ts';
import { formsOfInserted } from '../draft/numbering/inserted-numbers.ts';
import { freeNumberAfter, nextNumber } from '../draft/numbering/label-after.ts';
import { newPlaceOf, relabelled, shifted } from '../draft/numbering/new-places.ts';
import { hasDecimals, numberedAt } from '../draft/numbering/numbered.ts';
import type { Numeral } from '../draft/numbering/numeral.ts';
import { seriesOf } from '../draft/numbering/series.ts';
import { formBeside, headNumbered, standsApart } from '../draft/numbering/series-form.ts';
import { lineBreakAt } from '../draft/paragraphs.ts';
import { provedPlaces } from '../draft/references/proved-places.ts';
import { offsetsAfter } from '../text/edit.ts';
import { lineStart } from '../text/line-breaks.ts';
import type { Slices } from '../text/slices.ts';
import { say } from '../wording/say.ts';
import type { NotRestructured, Restructured } from './data.ts';

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
): Slices<Restructured | NotRestructured> {
  const own = numberedAt(draft, offset);
  const label = own?.place.label;
  if (own === undefined || label === undefined) return { reason: say('cursorIntoNumbered') };
  const members = seriesOf(draft).of(own.index)?.members ?? [];
  const at = members.findIndex(({ index }) => index === own.index);
  const count = where === 'above' ? beforeAlternatives(members, at) : afterAlternatives(members, at);
  const [before, rest, next] = [members[count - 1], members.slice(count), members[count] ?? own];
  const last: Numeral = before?.place.label ?? { number: label.number - 1, suffix: 0 };
  const takes = practice === 'bis' || (practice === 'auto' && insertsByLatin(draft));
  const number = (takes && before !== undefined && freeNumberAfter(last, rest[0]?.place.label)) || nextNumber(last);
  // One that has a suffix or is an alternative does not tell how a plain number is written.
  const example = [own, ...members.slice(0, at).toReversed(), ...members].find(isPlain) ?? own;
  const form = formBeside(draft, example);
  const head = form && headNumbered(form, number);
  if (form === undefined || head === undefined) return { reason: say('noNumberFollows', { name: nameOf(draft, own) }) };
  const changed = shifted(rest, last, number);
  const seriesEnd = blockEnd(documentOf(draft), members.at(-1)?.index ?? own.index);
  if (changed.length > 0 && label.parent === undefined && hasDecimals(draft, own.index, seriesEnd)) return { reason: say('onlyYouNumber') };
  // A blank line before the first of a list may part it from a heading.
  const isApart = standsApart(draft, members[Math.max(1, count)] ?? own);
  const breaks = lineBreakAt(draft.paragraphs, own.index).repeat(isApart ? 2 : 1);
  const blocksEnd = blockEnd(documentOf(draft), before?.index ?? own.index);
  const [place, text, index] =
    where === 'below'
      ? [endOf(draft, blocksEnd - 1), breaks + head, blocksEnd]
      : [next.offset + lineStart(next.paragraph.text, next.paragraph.content.start), head + breaks, next.index];
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

/** How many members of a series stand before what comes in below one: its alternatives stay with it. */
function afterAlternatives(members: readonly PlacedIn[], at: number): number {
  let count = at + 1;
  while (isAlternative(members, count, at)) count++;
  return count;
}

/** The same of what comes in above one: an alternative stays with the paragraph in whose place it may stand. */
function beforeAlternatives(members: readonly PlacedIn[], at: number): number {
  let count = at;
  while (count > 0 && isAlternative(members, count, at)) count--;
  return count;
}

function isAlternative(members: readonly PlacedIn[], at: number, to: number): boolean {
  const label = members[at]?.place.label;
  return label?.alternative === true && label.number === members[to]?.place.label?.number;
}

/** Whether the draft numbers what was put in by “bis”. */
function insertsByLatin({ paragraphs }: Draft): boolean {
  return [...formsOfInserted(paragraphs).keys()].some((form) => form.includes('-inserted '));
}

function isPlain({ place: { label } }: PlacedIn): boolean {
  return label !== undefined && label.suffix === 0 && !label.alternative;
}

function endOf(draft: Draft, index: number): number {
  const placed = placedAt(draft, index);
  return placed === undefined ? draft.length : placed.offset + placed.paragraph.content.end;
}
