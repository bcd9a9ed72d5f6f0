import { type ParagraphInPlace, type Place, placesOf } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { fewLostParagraphs, missing } from '../../draft/numbering/confidence.ts';
import { beginsSeries, compare, follows, leavesRoomForOne } from '../../draft/numbering/level.ts';
import type { Label } from '../../syntax/label.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Hits } from '../../tree/hits.ts';
import { mapHits } from '../../tree/map-hits.ts';
import { walk } from '../../tree/walk.ts';
import { type Check, type FoundInParagraph, perParagraphs, someOf } from '../rule.ts';
import { isNamedInComment } from '../suppression/suppression-comments.ts';
import { inOrderAfter, type LabelsAhead, type NextLabel, nextIn, noLabelAhead, sameAhead, withLabel } from './labels-ahead.ts';

/** A paragraph whose number does not follow the one before it. */
export interface Fault {
  readonly place: Place;
  /** `slip`: the number is wrong for certain. `explained`: another finding says why. `unread`: it may as well be misread, or belong to a text that is quoted in part. */
  readonly verdict: 'slip' | 'explained' | 'unread';
  /** The label after it, where the number stands in the place of the one before that: the 4 of 2, 12, 4. */
  readonly instead: Label | undefined;
}

/** A number is a slip where its series is in order before it and after it. */
export function faultsOf(draft: Draft): Hits<Fault> {
  return faults(placesOf(draft), noLabelAhead).outputs;
}

/** True for a fault that is reported. All that are not explained are where a comment of the drafter answers for the structure. */
export function isReported({ verdict }: Fault, isTrusted: boolean): boolean {
  return verdict === 'slip' || (verdict === 'unread' && isTrusted);
}

export function isTrusted(draft: Draft): boolean {
  return isNamedInComment(draft, structureLost);
}

/** The rule that says where numbers are not checked; whoever silences it by a comment has looked. */
export const structureLost = 'structure-lost';

/** What one of the rules finds at each fault of its kind. */
export function perFault(sequence: Place['sequence'], find: (fault: Fault) => FoundInParagraph[]): Check {
  const found = mapHits(
    (fault: Fault, _leaf, trusted: boolean) =>
      fault.place.sequence === sequence && isReported(fault, trusted) ? someOf(find(fault)) : undefined,
    (a, b) => a === b,
  );
  return perParagraphs((draft) => found(placesOf(draft), faultsOf(draft), isTrusted(draft)));
}

/** So many labels in order, before and after together, tell a slip from a text that is quoted in part. */
const enoughLabels = 3;

const faults = walk<ParagraphInPlace, LabelsAhead, Fault>(
  {
    step: (ahead, leaf) => ({ state: withLabel(ahead, leaf.place), output: judged(leaf, nextIn(ahead, leaf.place)) }),
    same: sameAhead,
  },
  'backwards',
);

function judged({ place, paragraph }: ParagraphInPlace, next: NextLabel | undefined): Fault | undefined {
  const { sequence, label, previous } = place;
  if (sequence === 'ok' || label === undefined) return undefined;
  if (isFilledBy(next, previous, label)) return { place, verdict: 'explained', instead: undefined };
  return {
    place,
    verdict: isSlip(place, label, next) || (next === undefined && isSecondOfTwo(place, label, paragraph)) ? 'slip' : 'unread',
    instead: isOddOne(place, next) ? next?.label : undefined,
  };
}

function isSlip(place: Place, label: Label, next: NextLabel | undefined): boolean {
  const { sequence, previous, confidence } = place;
  if (confidence < 0) return false;
  if (isOddOne(place, next)) return confidence + (next?.after ?? 0) + 2 >= enoughLabels;
  if (sequence === 'order' && previous !== undefined) return isCertainOrder(label, previous, confidence, next);
  // Two lists begin so, one after the other.
  if (sequence === 'duplicate' && beginsSeries(label)) return false;
  return confidence + inOrderAfter(label, next) - farOff(previous, label) >= enoughLabels;
}

/** (a), (c): a list that was introduced has its first item and one more. In "(c)(b)" a lost change left the old label beside the new one. */
function isSecondOfTwo({ sequence, depth, previous, confidence }: Place, label: Label, { text }: Paragraph): boolean {
  if (sequence !== 'gap' || depth === 0 || confidence < introducedConfidenceLabels || previous === undefined) return false;
  return beginsSeries(previous) && label.enclosure === '()' && text.charAt(label.span.end) !== '(' && leavesRoomForOne(previous, label);
}

/** Of a list after its first item, where a colon introduces it. */
const introducedConfidenceLabels = 2;

/** The series goes on past it, or it changed places with the one before. A list that begins anew in its place is another's. */
function isCertainOrder(label: Label, previous: Label, confidence: number, next: NextLabel | undefined): boolean {
  if (beginsSeries(label)) return false;
  const after = inOrderAfter(previous, next);
  return (after > 0 || follows(label, previous)) && confidence + after >= enoughLabels;
}

/** True of the 12 in 2, 12, 4: it stands in the place of another number. */
function isOddOne({ previous }: Place, next: NextLabel | undefined): boolean {
  return previous !== undefined && next !== undefined && leavesRoomForOne(previous, next.label);
}

/** Against so many labels in order: a text that is quoted in part skips many numbers. */
function farOff(previous: Label | undefined, label: Label): number {
  const lost = previous === undefined ? 0 : missing(previous, label);
  return lost > manyLostParagraphs ? 4 : lost > fewLostParagraphs ? 2 : 0;
}

/** Hardly ever are so many lost at once. */
const manyLostParagraphs = 9;

/** Two paragraphs that changed places are one fault, reported at the second: what seems missing here stands a little below. */
function isFilledBy(next: NextLabel | undefined, previous: Label | undefined, label: Label): boolean {
  if (next?.sequence !== 'order' || previous === undefined) return false;
  return compare(previous, next.label) < 0 && compare(next.label, label) < 0;
}
