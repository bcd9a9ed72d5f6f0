import { type Span, shift } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { paragraphNumber, paragraphsIn } from '../paragraphs.ts';
import { reasonsAt } from '../proposals/reasons.ts';
import { submissionsOf } from '../proposals/submissions.ts';
import { type Wish, wishesIn } from '../proposals/wishes.ts';
import type { ContestShape, PlacedShape, Version } from './contest.ts';
import { named, nobody } from './holders.ts';

/** What a compilation's delegations hand in, each below its heading, and the sentences there that say what somebody wants of the text. */
export function submissionContests(draft: Draft): readonly PlacedShape[] {
  const submissions = submissionsOf(draft);
  return submissions.flatMap(({ first, by, certain, hasHeading }, at) => {
    const place = paragraphNumber(draft.paragraphs, first);
    if (place === undefined) return [];
    const next = submissions[at + 1];
    const end = next === undefined ? draft.length : (paragraphNumber(draft.paragraphs, next.first)?.offset ?? draft.length);
    const span = { start: place.offset, end };
    const below = hasHeading ? place.offset + place.paragraph.length : place.offset;
    const words = { start: Math.min(below, end), end };
    const own: PlacedShape = {
      shape: submission(
        draft,
        span,
        words,
        by.map((each) => named({ ...each, span: shift(each.span, place.offset) })),
      ),
      place,
    };
    return [...(certain ? [own] : []), ...wishContests(draft, first, next?.first ?? draft.paragraphs.size)];
  });
}

function submission(draft: Draft, span: Span, words: Span, supporters: Version['supporters']): ContestShape {
  return {
    ...untold,
    kind: 'submission',
    span: { start: span.start, end: span.start + draft.slice(span).trimEnd().length },
    parts: [span],
    versions: [
      { ...nobody, text: '', words: undefined, kept: [[]] },
      { ...nobody, text: draft.slice(words).trim(), words, kept: [[span]], supporters },
    ],
    original: 0,
  };
}

function wishContests(draft: Draft, from: number, to: number): PlacedShape[] {
  return [...paragraphsIn(draft.paragraphs, from, to)].flatMap((place) => {
    const wishes = wishesIn(place.paragraph);
    if (wishes.length === 0 || reasonsAt(draft, place.index) !== undefined) return [];
    return wishes.map((wish): PlacedShape => ({ shape: wished(place.paragraph.text, wish, place.offset), place }));
  });
}

function wished(text: string, { span, words, by, offers }: Wish, offset: number): ContestShape {
  const holders = by.map((each) => named({ ...each, span: shift(each.span, offset + words.start) }));
  const own = offers ? { start: words.end, end: span.end } : words;
  const said = text.slice(own.start, own.end).replace(/^[\s:]+/, '');
  const start = own.end - said.length;
  const at = shift({ start, end: own.end }, offset);
  const whole = shift(span, offset);
  return {
    ...untold,
    kind: 'wish',
    span: whole,
    parts: [whole],
    versions: [{ ...nobody, text: said, words: at, kept: [[whole]], supporters: holders }],
    original: undefined,
  };
}

const untold = { settled: undefined, note: undefined, date: undefined } as const;
