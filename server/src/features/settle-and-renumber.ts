import { type Contest, isChoice } from '../draft/contests/contest.ts';
import type { Decision } from '../draft/contests/settle.ts';
import { type PlacedIn, placedAt } from '../draft/document/places.ts';
import { type Draft, updatingAll } from '../draft/draft.ts';
import { isInOrder } from '../draft/numbering/in-order.ts';
import { renumber, renumberWith } from '../draft/numbering/renumber.ts';
import { renumberingEdits } from '../draft/numbering/renumbering-edits.ts';
import { seriesOf } from '../draft/numbering/series.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import { compose } from '../text/compose.ts';
import { offsetsAfter, type TextEdit } from '../text/edit.ts';
import { finished } from '../text/slices.ts';

/** What settling a contest does to the numbers of a series. */
export interface NumbersAfter {
  /** A paragraph of the series that stays: the inserted one that is agreed, or a neighbour of the one that falls. */
  readonly stays: PlacedIn;
  /** Whether it was inserted, as 5 bis, and becomes 6. */
  readonly isAgreed: boolean;
}

/**
 * The series that may be numbered anew when a contest is settled: an inserted paragraph (5 bis) is accepted, or a paragraph before others falls. Undefined where neither happens, and where
 * the series is not in order, since what its numbers mean cannot be told then.
 */
export function numbersAfter(draft: Draft, contest: Contest, decision: Decision): NumbersAfter | undefined {
  const placed = placedAt(draft, contest.place.index);
  const label = placed?.place.label;
  if (placed === undefined || label === undefined || label.alternative || !isWholeParagraph(contest)) return undefined;
  const falls = typeof decision === 'number' && contest.versions[decision]?.words === undefined;
  if (falls === label.suffix > 0) return undefined;
  const members = seriesOf(draft).of(placed.index)?.members ?? [];
  const isSound = members.every((member, at) => member.place.sequence === 'ok' && (at === 0 || isInOrder(members[at - 1], member)));
  if (!isSound) return undefined;
  if (!falls) return { stays: placed, isAgreed: true };
  const at = members.findIndex(({ index }) => index === placed.index);
  const next = members.findIndex((member, number) => number > at && member.place.label?.suffix === 0);
  const stays = members[next];
  return at < 0 || stays === undefined ? undefined : { stays, isAgreed: false };
}

/** One edit of the draft that settles and numbers the series anew, with every reference to it. */
export function thenRenumbered(
  draft: Draft,
  settled: readonly TextEdit[],
  { stays, isAgreed }: NumbersAfter,
): readonly (TextEdit & { readonly annotation?: string })[] {
  const after = finished(updatingAll(draft, settled));
  const label = stays.offset + (stays.place.label?.span.start ?? 0);
  const index = paragraphAt(after.paragraphs, offsetsAfter([label], settled)[0] ?? 0)?.index ?? 0;
  return compose(settled, renumberingEdits(after, isAgreed ? renumberWith(after, index) : renumber(after, index)));
}

/** Whether nothing but its number stands outside of the brackets in its paragraph, and no other paragraph in them. */
function isWholeParagraph(contest: Contest): boolean {
  const [part, ...others] = contest.parts;
  if (part === undefined || others.length > 0 || isChoice(contest)) return false;
  const { offset, paragraph } = contest.place;
  return (
    part.start <= offset + paragraph.content.start && offset + paragraph.content.end <= part.end && part.end <= offset + paragraph.length
  );
}
