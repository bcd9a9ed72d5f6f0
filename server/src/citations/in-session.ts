import { capitalized } from '../text/capitalized.ts';
import { say } from '../wording/say.ts';
import { inWords, ordinalNamed, organNamed, whenMet, yearsOfOrgan } from './calendar.ts';
import { type Citation, type Doubts, noDoubts } from './citation.ts';
import { ordinal } from './english.ts';
import type { SymbolDescription } from './family.ts';

/** "Resolution WHA66.10 of the World Health Assembly", "sixty-sixth session (2013)". `body` is for an organ without a calendar. */
export function inSession(citation: Citation, body?: string): SymbolDescription {
  const { family, kind, organ, symbol, session } = citation;
  const title = `${/Resolution|Decision/.test(symbol) ? symbol : `${capitalized(kind)} ${symbol}`} of ${organNamed(family, organ) ?? body}`;
  if (session === undefined) return { title, facts: [] };
  const special = session.kind === 'special';
  const year = special ? undefined : whenMet(family, organ, session.ordinal);
  return { title, facts: [`${ordinal(session.ordinal)}${special ? ' special' : ''} session${inParentheses(year)}`] };
}

/** The doubt about a symbol that bears its session and its year. */
export function sessionYearDoubts({ family, organ, session, year }: Citation): Doubts {
  const years = session?.kind === 'regular' ? yearsOfOrgan(family, organ, session.ordinal) : [];
  if (session === undefined || year === undefined || years.length === 0 || years.includes(year)) return noDoubts;
  return {
    about: 'session-year',
    phrases: [say('sessionMetNot', { ordinal: ordinalNamed(session.ordinal), when: inWords(years), year })],
    corrections: [],
  };
}

export function inParentheses(words: string | undefined): string {
  return words === undefined ? '' : ` (${words})`;
}
