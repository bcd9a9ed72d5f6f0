import { inWords, sessionNamed, yearsOfOrgan } from '../../citations/calendar.ts';
import type { Citation } from '../../citations/citation.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { matchAt } from '../../text/match-at.ts';
import { say, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import type { FoundInParagraph, Rule } from '../rule.ts';
import { doubted } from './doubted.ts';
import { perCitation } from './per-citation.ts';
import { written } from './written.ts';

export const citationSessionYear: Rule = {
  id: 'citation-session-year',
  severity: 'warning',
  summary: 'The year in a symbol, or in parentheses beside it, is not that of its session or of its number.',
  check: perCitation(doubted('session-year'), wrongYearBeside),
};

/** The finding on “WHA66.10 (2012)”. */
function wrongYearBeside({ text }: Paragraph, citation: Citation): FoundInParagraph | undefined {
  const { family, organ, session, span } = citation;
  if (session?.kind !== 'regular') return undefined;
  const year = matchAt(yearInParentheses, text, span.end)?.groups?.['year'];
  const years = year === undefined ? [] : yearsOfOrgan(family, organ, session.ordinal);
  if (year === undefined || years.length === 0 || years.includes(Number(year))) return undefined;
  const start = text.indexOf(year, span.end);
  const place = { start, end: start + year.length };
  return {
    span: place,
    ...tell('yearBeside', {
      symbol: written(citation, text),
      year,
      when: inWords(years),
      fact: say('sessionMet', { session: sessionNamed(family, organ, session.ordinal), when: inWords(years) }),
    }),
    fixes: years.length > 2 ? [] : years.map((each) => replacement(say('writeInParentheses', { words: each }), place, String(each))),
  };
}

const yearInParentheses = /\s?\((?<year>(?:19|20)\d\d)\)/y;
