import { fromRoman, toRoman } from '../../text/roman.ts';
import { say } from '../../wording/say.ts';
import { type Citation, type Doubts, noDoubts } from '../citation.ts';
import type { CitationList } from '../family.ts';
import { type Bounds, boundsInWords, boundsOf, rows, within } from '../known-numbers.ts';
import type { Parts } from '../shape.ts';

/** Whether a number after the list's word may be one of the organ `own`: the text names no other organ that numbers so. */
export function mayBeOf({ organ }: CitationList, own: string): boolean {
  return organ === undefined || organ === own || (own === 'A' && organ === 'S') || (own === 'S' && organ === 'A');
}

/** Whether "60/288" is of the General Assembly. Its decisions are numbered from 301 on: of those with a lower number only the organ's name tells it. */
export function isOfAssembly(list: CitationList, parts: Parts): boolean {
  if (startsWithZero(parts) || !mayBeOf(list, 'A') || !(list.first || list.plural)) return false;
  return list.kind === 'resolution' || list.organ === 'A' || Number(parts['number']) >= firstDecisionNumber;
}

const firstDecisionNumber = 301;
/** “34/401” is the first decision of its session. No session has come near so many resolutions. */
const surelyDecisionNumber = 401;
const firstSessionCountingDecisionsFrom401 = 34;

/** Whether "1515 (2003)" is of the Security Council. Other bodies write a number and a year too. */
export function isOfSecurityCouncil(list: CitationList, { number, year }: Parts): boolean {
  if (list.kind !== 'resolution') return false;
  const [least, most] = yearsOfNumber(number);
  if (!mayBeOf(list, 'S')) return most - least <= surelyKnownYears && within([least, most], Number(year));
  return list.organ === 'S' || within([least - slipYears, most + slipYears], Number(year));
}

/** How far a year may be from that of the Security Council's number and still be a slip in it; farther off, the number is another body's. */
const slipYears = 3;

/** Where another organ stands nearer, "the Committee set up by resolution 1267 (1999)", only a year that is known so closely tells the Council's. */
const surelyKnownYears = 1;

export function startsWithZero({ number = '' }: Parts): boolean {
  return number.startsWith('0');
}

export function ordinalOf({ session = '' }: Parts): number {
  return fromRoman(session.replace(/^.*-/, '')) ?? 0;
}

/** What cannot be right in a resolution's symbol: the numbers and the years of the Security Council rise together. */
export function doubts({ organ, kind, number, year, session }: Citation, subject = say('theResolution', { number: number ?? '' })): Doubts {
  if (organ === 'A' && kind === 'resolution' && session?.kind === 'regular') return assemblyDoubts(number, session.ordinal);
  const years = yearsOfNumber(number);
  if (organ !== 'S' || kind !== 'resolution' || year === undefined || within(years, year)) return noDoubts;
  return {
    about: 'session-year',
    phrases: [say('isOfYearNot', { subject, bounds: boundsInWords(years), year })],
    corrections: years[0] === years[1] ? [String(years[0])] : [],
  };
}

/** Old resolutions are numbered in one series through all sessions; later each session counts from 1, and its decisions from 401. */
function assemblyDoubts(written: string | undefined, session: number): Doubts {
  const number = Number.parseInt(written ?? '', 10);
  if (session < firstSessionWithNumbers) {
    const sessions = boundsOf(assemblySessions, number);
    if (within(sessions, session)) return noDoubts;
    const [least, most] = sessions;
    const numbers = { number, least: toRoman(least), session: toRoman(session) };
    const phrase =
      least === most ? say('resolutionOfSessionNot', numbers) : say('resolutionBetweenSessions', { ...numbers, most: toRoman(most) });
    return { about: 'range', phrases: [phrase], corrections: least === most ? [toRoman(least)] : [] };
  }
  if (session < firstSessionCountingDecisionsFrom401 || number < surelyDecisionNumber) return noDoubts;
  return {
    about: 'range',
    phrases: [say('numberOfDecision', { number })],
    corrections: [],
  };
}

/** Before its thirty-first session the General Assembly numbered its resolutions in one series, with a Roman numeral for the session. */
export const firstSessionWithNumbers = 31;

/** Numbers of the old resolutions with their regular sessions, from dated texts. */
const assemblySessions = rows('1 1, 217 3, 377 5, 502 6, 973 10, 1514 15, 1541 15, 2373 22, 2625 25, 2793 26, 2997 27, 3212 29, 3363 30');

/** The years in which the Security Council can have adopted the resolution of this number. */
function yearsOfNumber(number: string | undefined): Bounds {
  return boundsOf(councilYears, Number(number));
}

/** Numbers of Security Council resolutions with their years: the least and the greatest of each year in dated texts, and in the Council's own list for 2019. */
const councilYears = rows(
  `1 1946, 4 1946, 27 1947, 63 1948, 65 1948, 186 1964, 216 1965, 217 1965, 221 1966, 232 1966, 242 1967, 247 1968, 262 1968,
   277 1970, 286 1970, 307 1971, 337 1973, 338 1973, 365 1974, 367 1975, 397 1976, 425 1978, 427 1978, 446 1979, 457 1979, 465 1980,
   478 1980, 487 1981, 503 1982, 525 1982, 530 1983, 533 1983, 547 1984, 562 1985, 577 1985, 605 1987, 607 1988, 637 1989, 660 1990,
   667 1990, 697 1991, 724 1991, 727 1992, 787 1992, 808 1993, 877 1993, 1251 1999, 1325 2000, 1397 2002, 1493 2003, 1515 2003,
   1533 2004, 1556 2004, 1591 2005, 1631 2005, 1807 2008, 1850 2008, 1874 2009, 1889 2009, 1960 2010, 1970 2011, 2014 2011,
   2046 2012, 2057 2012, 2086 2013, 2132 2013, 2140 2014, 2187 2014, 2206 2015, 2252 2015, 2271 2016, 2327 2016, 2353 2017,
   2392 2017, 2399 2018, 2439 2018, 2452 2019, 2503 2019, 2719 2023, 2787 2025`,
);
