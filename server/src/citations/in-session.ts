import { capitalized } from '../text/capitalized.ts';
import { organNamed, whenMet } from './calendar.ts';
import type { Citation } from './citation.ts';
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

export function inParentheses(words: string | undefined): string {
  return words === undefined ? '' : ` (${words})`;
}
