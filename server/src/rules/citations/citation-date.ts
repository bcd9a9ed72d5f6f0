import { adoption, isWithin } from '../../citations/adoption.ts';
import type { Citation } from '../../citations/citation.ts';
import { doubtsOf } from '../../citations/describe.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { oneLine } from '../../text/white-space.ts';
import { say, tell } from '../../wording/say.ts';
import { type Fix, replacement } from '../finding.ts';
import type { FoundInParagraph, Rule } from '../rule.ts';
import { perCitation } from './per-citation.ts';
import { written } from './written.ts';

export const citationDate: Rule = {
  id: 'citation-date',
  severity: 'warning',
  summary: 'The date beside a symbol lies outside of the session, or of the year, in which the text was adopted.',
  check: perCitation(found),
};

function found({ text }: Paragraph, citation: Citation): FoundInParagraph | undefined {
  const { dating } = citation;
  const time = dating && adoption(citation);
  if (dating === undefined || time === undefined || isWithin(time, dating)) return undefined;
  const date = text.slice(dating.span.start, dating.span.end);
  // The month and the day are hardly ever wrong where the year is, so they tell the year.
  const years = [time.first.year, time.last.year].filter((year) => isWithin(time, { year, month: dating.month }));
  return {
    span: dating.span,
    ...tell('dateDoubted', { symbol: written(citation, text), date: oneLine(date), doubt: time.phrase }),
    related: [{ span: citation.span, message: say('theSymbol') }],
    fixes: [
      ...[...new Set(years)].map((year) => replacement(say('writeInDate', { year }), lastUnits(dating.span.end), String(year))),
      ...yearOfSymbol(text, citation, dating.year),
    ],
  };
}

/** The fix that writes the date’s year into a symbol such as “1757 (2008)”, unless the number tells that it cannot be. */
function yearOfSymbol(text: string, citation: Citation, year: number): readonly Fix[] {
  const { end } = citation.span;
  if (text.slice(end - writtenYearUnits - 1, end) !== `${citation.year})` || doubtsOf({ ...citation, year }).phrases.length > 0) return [];
  return [replacement(say('writeInSymbol', { year }), lastUnits(end - 1), String(year))];
}

function lastUnits(end: number): Span {
  return { start: end - writtenYearUnits, end };
}

/** The year stands last in every form of a date, with four digits, and so it does in a symbol’s parentheses. */
const writtenYearUnits = 4;
