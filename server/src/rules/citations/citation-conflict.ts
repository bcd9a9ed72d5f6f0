import type { Draft } from '../../draft/draft.ts';
import { gatherer, paragraphNumber } from '../../draft/paragraphs.ts';
import { type Span, shift } from '../../text/span.ts';
import { replacement } from '../finding.ts';
import { type Found, perParagraphs, type Rule, someOf } from '../rule.ts';
import { citedInTwoWays, type OddCitation, type Telling, tellingCitations } from './cited-in-two-ways.ts';
import { doubted } from './doubted.ts';

export const citationConflict: Rule = {
  id: 'citation-conflict',
  severity: 'warning',
  summary: 'One resolution is cited with two sessions, meetings or years, or with a meeting that did not adopt it.',
  check: perParagraphs(
    (draft) => known.hits(draft.paragraphs),
    (draft) => citedInTwoWays(draft).flatMap((odd) => found(draft, odd) ?? []),
  ),
};

/** Of some resolutions of the Permanent Council the meeting is known. */
const known = gatherer((paragraph) => someOf(doubted(paragraph, 'meeting')));

function found(draft: Draft, odd: OddCitation): Found | undefined {
  const place = placeOf(draft, odd);
  const [other] = odd.others;
  if (place === undefined || other === undefined) return undefined;
  const words = place.text.replace(/\s+/g, ' ');
  const parenthesis = { start: place.span.start + place.text.lastIndexOf('('), end: place.span.end };
  const times = other.count > 1 ? ` ${other.count} times` : '';
  return {
    span: place.span,
    message: `“${words}”: elsewhere this draft cites the same text as (${other.told})${times}. One of the two is wrong: look the text up.`,
    related: odd.others.flatMap(({ told, first }) => {
      const there = placeOf(draft, first);
      return there === undefined ? [] : { span: there.span, message: `cited as (${told}) here` };
    }),
    fixes: odd.others.map(({ told }) => replacement(`Write (${told})`, parenthesis, `(${told})`)),
  };
}

function placeOf(draft: Draft, { index, at }: Telling): { readonly span: Span; readonly text: string } | undefined {
  const placed = paragraphNumber(draft.paragraphs, index);
  const span = placed && tellingCitations.hits.of(placed.paragraph)?.[at]?.span;
  return placed && span && { span: shift(span, placed.offset), text: placed.paragraph.text.slice(span.start, span.end) };
}
