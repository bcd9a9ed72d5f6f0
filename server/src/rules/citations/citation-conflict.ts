import { citationGatherer } from '../../draft/citations/citations.ts';
import type { Draft } from '../../draft/draft.ts';
import { paragraphNumber } from '../../draft/paragraphs.ts';
import { type Span, shift } from '../../text/span.ts';
import { say, type Told, tell } from '../../wording/say.ts';
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
    ...whatOthersTell(words, other),
    related: odd.others.flatMap((each) => relatedTo(draft, each)),
    fixes: odd.others.map(({ told }) => replacement(say('writeInParentheses', { words: told }), parenthesis, `(${told})`)),
  };
}

function whatOthersTell(symbol: string, other: OtherForm): Told {
  const { told, here, drafts, decidedBy } = other;
  const file = other.place()?.fileName ?? '';
  if (decidedBy !== undefined) return tell(decidedBy === 'text' ? 'conflictWithText' : 'conflictWithRecord', { symbol, told, file });
  if (here.length === 0)
    return drafts > 1 ? tell('conflictInDrafts', { symbol, told, drafts }) : tell('conflictThere', { symbol, told, file });
  const { message, detail = '' } =
    drafts > 1
      ? tell('conflictHereAndInDrafts', { symbol, told, drafts })
      : tell(drafts === 0 ? 'conflictHere' : 'conflictHereAndThere', { symbol, told });
  return { message, detail: here.length > 1 ? `${say('citedTimes', { times: here.length })} ${detail}` : detail };
}

function relatedTo(draft: Draft, { told, here: [first], decidedBy, place }: OtherForm): readonly Related[] {
  const message = say(decidedBy === undefined ? 'citedAsHere' : 'writtenAsHere', { told });
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
