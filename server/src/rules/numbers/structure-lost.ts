import { gatherInPlace, type ParagraphInPlace, type Place, placesOf } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { nameIn } from '../../draft/naming.ts';
import { type Placed, paragraphNumber } from '../../draft/paragraphs.ts';
import { cutBefore } from '../../text/cut.ts';
import { shift } from '../../text/span.ts';
import { firstHit, type Hits } from '../../tree/hits.ts';
import { mapHits } from '../../tree/map-hits.ts';
import { say, tell } from '../../wording/say.ts';
import type { Found, Rule } from '../rule.ts';
import { type Fault, faultsOf, structureLost as id } from './number-faults.ts';

export const structureLost: Rule = {
  id,
  severity: 'info',
  summary: 'The numbering cannot be read in places, and numbers are not checked there.',
  check(draft) {
    const breaks = unread(placesOf(draft), faultsOf(draft), undefined);
    const apart = detached(placesOf(draft));
    return [
      ...(apart.count >= fewestLabels ? [found(draft, apart, 'numbersApart')] : []),
      ...(breaks.count >= fewestLabels ? [found(draft, breaks, 'numbersBroken')] : []),
    ].slice(0, 1);
  },
};

/** One list that cannot be read is no news: its own numbers tell. */
const fewestLabels = 3;

/** Where labels stand apart from their paragraphs. */
const detached = gatherInPlace((_, place) => (place.label !== undefined && place.confidence < 0 ? place : undefined));

/** Where labels that do stand beside their paragraphs break their numbering, and may be misread. */
const unread = mapHits<ParagraphInPlace, Fault, undefined, Place>(
  ({ verdict, place }) => (verdict === 'unread' && place.confidence >= 0 ? place : undefined),
  () => true,
);

function found(draft: Draft, places: Hits<Place>, reason: 'numbersApart' | 'numbersBroken'): Found {
  const first = firstHit(placesOf(draft), places);
  const head = headOf(draft);
  const { paragraph, offset = 0 } = head ?? {};
  const start = paragraph?.content.start ?? 0;
  const line = paragraph?.text.slice(start, paragraph.line.end) ?? '';
  const at = first && paragraphNumber(draft.paragraphs, first.index);
  const label = first?.value.label;
  return {
    span: { start: offset + start, end: offset + start + cutBefore(line, headLengthUnits) },
    ...tell(reason, { count: places.count }),
    related:
      at === undefined || label === undefined
        ? []
        : [{ span: shift(label.span, at.offset), message: say('theFirstPlace', { name: nameIn(first?.value) }) }],
  };
}

/** The first paragraph that is no comment: a comment above it may silence this rule. */
function headOf(draft: Draft): Placed | undefined {
  for (let index = 0; ; index++) {
    const placed = paragraphNumber(draft.paragraphs, index);
    if (placed?.paragraph.line.form !== 'comment') return placed;
  }
}

/** So much of the first line is marked. */
const headLengthUnits = 60;
