import { citationGatherer } from '../../draft/citations/citations.ts';
import type { Draft } from '../../draft/draft.ts';
import { paragraphNumber } from '../../draft/paragraphs.ts';
import { type Span, shift } from '../../text/span.ts';
import { type Related, replacement } from '../finding.ts';
import { type Found, perParagraphs, type Rule } from '../rule.ts';
import { citedInTwoWays, type OddCitation, type OtherForm, type Telling, tellingCitations } from './cited-in-two-ways.ts';
import { doubted } from './doubted.ts';

export const citationConflict: Rule = {
  id: 'citation-conflict',
  severity: 'warning',
  summary:
    'One resolution is cited with two sessions, meetings or years, in a draft or in the workspace, or with a meeting that did not adopt it.',
  check: perParagraphs(
    (draft) => known.hits(draft.paragraphs),
    (draft, { citations }) => citedInTwoWays(draft, citations).flatMap((odd) => found(draft, odd) ?? []),
  ),
};

/** Of some resolutions of the Permanent Council the meeting is known. */
const known = citationGatherer(doubted('meeting'));

function found(draft: Draft, odd: OddCitation): Found | undefined {
  const place = placeOf(draft, odd);
  const [other] = odd.others;
  if (place === undefined || other === undefined) return undefined;
  const words = place.text.replace(/\s+/g, ' ');
  const parenthesis = { start: place.span.start + place.text.lastIndexOf('('), end: place.span.end };
  return {
    span: place.span,
    message: `“${words}”: ${whatOthersTell(other)}`,
    related: odd.others.flatMap((each) => relatedTo(draft, each)),
    fixes: odd.others.map(({ told }) => replacement(`Write (${told})`, parenthesis, `(${told})`)),
  };
}

function whatOthersTell(other: OtherForm): string {
  const { told, here, drafts, decidedBy } = other;
  const name = other.place()?.fileName;
  if (decidedBy === 'text') return `the text itself, ${name}, bears the symbol with (${told}). Correct this citation.`;
  if (decidedBy === 'record') return `the catalogue ${name} has the text as (${told}). Correct this citation.`;
  const remedy = 'One of the two is wrong: look the text up.';
  if (here.length === 0) return `${drafts > 1 ? `${drafts} other drafts cite` : `${name} cites`} the same text as (${told}). ${remedy}`;
  const times = here.length > 1 ? ` ${here.length} times` : '';
  const elsewhere = drafts === 0 ? '' : `, and so ${drafts > 1 ? `do ${drafts} other drafts` : 'does another draft'}`;
  return `elsewhere this draft cites the same text as (${told})${times}${elsewhere}. ${remedy}`;
}

function relatedTo(draft: Draft, { told, here: [first], decidedBy, place }: OtherForm): readonly Related[] {
  const message = `${decidedBy === undefined ? 'cited' : 'written'} as (${told}) here`;
  const inDraft = first && placeOf(draft, first);
  if (inDraft !== undefined) return [{ span: inDraft.span, message }];
  const there = place();
  return there === undefined ? [] : [{ uri: there.uri, range: there.range, message }];
}

function placeOf(draft: Draft, { index, at }: Telling): { readonly span: Span; readonly text: string } | undefined {
  const placed = paragraphNumber(draft.paragraphs, index);
  const span = placed && tellingCitations.hits.of(placed.paragraph)?.[at]?.span;
  return placed && span && { span: shift(span, placed.offset), text: placed.paragraph.text.slice(span.start, span.end) };
}
