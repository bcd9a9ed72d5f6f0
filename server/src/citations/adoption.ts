import { say } from '../wording/say.ts';
import { inWords, sessionNamed, yearsOfOrgan } from './calendar.ts';
import type { Citation } from './citation.ts';

/** The time in which a text can have been adopted, from the first month to the last. */
export interface Adoption {
  readonly first: Month;
  readonly last: Month;
  /** “the seventy-second session of the General Assembly of the United Nations met from September 2017 to September 2018”. */
  readonly phrase: string;
}

export interface Month {
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
}

/** When a text can have been adopted, by its session or by its year; undefined where neither tells, and for documents, whose date is that of what they hold. */
export function adoption(citation: Citation): Adoption | undefined {
  const { family, organ, kind, session, year } = citation;
  if (notAdopted.has(kind)) return undefined;
  if (session?.kind === 'regular') {
    const years = yearsOfOrgan(family, organ, session.ordinal);
    const [opening, closing = opening] = years.length > 0 ? [years[0], years.at(-1)] : [];
    if (opening !== undefined && closing !== undefined) return ofSession(citation, session.ordinal, opening, closing);
  }
  if (year === undefined) return undefined;
  // Since 2013 a session of the Economic and Social Council begins in July of the year before the one that its texts bear.
  const first = family === 'un' && organ === 'E' ? { year: year - 1, month: 7 } : { year, month: 1 };
  return { first, last: { year, month: 12 }, phrase: say('symbolIsOf', { year }) };
}

export function isWithin({ first, last }: Adoption, { year, month }: Month): boolean {
  const at = year * 12 + month;
  return first.year * 12 + first.month <= at && at <= last.year * 12 + last.month;
}

function ofSession({ family, organ }: Citation, session: number, opening: number, closing: number): Adoption {
  // A session of the General Assembly of the United Nations opens in September, and ends when the next one opens; the first met in 1946 alone.
  const isAutumn = family === 'un' && organ === 'A' && closing > opening;
  const months = isAutumn ? { first: { year: opening, month: 9 }, last: { year: closing, month: 9 } } : undefined;
  const met = isAutumn ? say('fromSeptember', { first: opening, last: closing }) : inWords([...new Set([opening, closing])]);
  return {
    first: months?.first ?? { year: opening, month: 1 },
    last: months?.last ?? { year: closing, month: 12 },
    phrase: say('sessionMet', { session: sessionNamed(family, organ, session), when: met }),
  };
}

const notAdopted: ReadonlySet<Citation['kind']> = new Set<Citation['kind']>(['document', 'series', 'meeting', 'convention', 'act']);
