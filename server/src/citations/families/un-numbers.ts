import { fromRoman } from '../../text/roman.ts';
import type { Citation, Doubts } from '../citation.ts';
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

/** Whether "1515 (2003)" is of the Security Council. Other bodies write a number and a year too. */
export function isOfSecurityCouncil(list: CitationList, { number, year }: Parts): boolean {
  if (list.kind !== 'resolution' || !mayBeOf(list, 'S')) return false;
  const [least, most] = yearsOfNumber(number);
  return list.organ === 'S' || within([least - slipYears, most + slipYears], Number(year));
}

/** How far a year may be from that of the Security Council's number and still be a slip in it; farther off, the number is another body's. */
const slipYears = 3;

export function startsWithZero({ number = '' }: Parts): boolean {
  return number.startsWith('0');
}

export function ordinalOf({ session = '' }: Parts): number {
  return fromRoman(session.replace(/^.*-/, '')) ?? 0;
}

/** What cannot be right in a resolution's symbol: the numbers and the years of the Security Council rise together. */
export function doubts({ organ, kind, number, year }: Citation, subject = `resolution ${number}`): Doubts {
  const years = yearsOfNumber(number);
  if (organ !== 'S' || kind !== 'resolution' || year === undefined || within(years, year)) return { phrases: [], corrections: [] };
  return {
    phrases: [`${subject} is of ${boundsInWords(years)}, not of ${year}`],
    corrections: years[0] === years[1] ? [String(years[0])] : [],
  };
}

/** The years in which the Security Council can have adopted the resolution of this number. */
function yearsOfNumber(number: string | undefined): Bounds {
  return boundsOf(councilYears, Number(number));
}

/** Numbers of Security Council resolutions with their years, from dated texts. */
const councilYears = rows(
  `1 1946, 242 1967, 338 1973, 446 1979, 465 1980, 478 1980, 1397 2002, 1515 2003, 1850 2008,
   1996 2011, 2046 2012, 2109 2013, 2155 2014, 2206 2015, 2252 2015, 2302 2016, 2327 2016, 2392 2017, 2787 2025`,
);
