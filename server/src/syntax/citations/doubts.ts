import type { Citation } from './facts.ts';
import { shortYear } from './form.ts';
import { toRoman } from './numeral.ts';
import { councilMeetings, councilYears, declarationsBySession, inRange, rangeInWords, resolutionsBySession } from './oas-numbers.ts';
import { boundsInWords, boundsOf, within } from './series.ts';
import { councilYears as securityCouncilYears } from './un-listed.ts';

/** What cannot be right in a symbol, since its parts contradict each other. */
export interface Doubts {
  /** Each a phrase: "resolution 908 is of meeting 1567, not of 1537". None for a symbol that may be right. */
  readonly phrases: readonly string[];
  /** What can stand in the symbol's parentheses instead, the likeliest first: "1567/06". Empty where that is not known. */
  readonly right: readonly string[];
}

/** By the conventions and the known numbers of the organizations that number their texts in one series. */
export function doubtsOf(citation: Citation): Doubts {
  const { family, kind, organ, session } = citation;
  if (family === 'oas' && organ === 'AG' && session?.kind === 'regular') return generalAssembly(citation, session.ordinal);
  if (family === 'oas' && organ === 'CP' && kind === 'resolution') return permanentCouncil(citation);
  if (family === 'un' && organ === 'S' && kind === 'resolution') return securityCouncil(citation);
  return none;
}

const none: Doubts = { phrases: [], right: [] };

/** The regular session N met in 1970 + N, and the sessions share one series of numbers. */
function generalAssembly({ kind, year, number }: Citation, ordinal: number): Doubts {
  if (year === undefined) return none;
  const ranges = kind === 'resolution' ? resolutionsBySession : declarationsBySession;
  const fits = (session: number): boolean => inRange(ranges.get(session) ?? anyNumber, Number(number));
  const range = ranges.get(ordinal);
  const byNumber = [...ranges].find(([, known]) => known.every(Number.isFinite) && inRange(known, Number(number)))?.[0];
  const phrases = year === firstYear + ordinal ? [] : [`session ${toRoman(ordinal)} met in ${firstYear + ordinal}, not in ${year}`];
  if (range !== undefined && !fits(ordinal))
    phrases.push(`session ${toRoman(ordinal)} adopted ${kind}s ${rangeInWords(range)}, not ${number}`);
  else if (byNumber !== undefined && byNumber !== ordinal) phrases.push(`${kind} ${number} is of session ${toRoman(byNumber)}`);
  if (phrases.length === 0) return none;
  const sessions = byNumber === undefined ? [ordinal, year - firstYear].filter((session) => session > 0 && fits(session)) : [byNumber];
  return { phrases, right: [...new Set(sessions)].map((session) => `${toRoman(session)}-O/${shortYear(firstYear + session)}`) };
}

function permanentCouncil({ number, meeting, year }: Citation): Doubts {
  if (meeting === undefined || year === undefined) return none;
  const meetings = boundsOf(councilMeetings, Number(number));
  const years = boundsOf(councilYears, Number(number));
  const phrases = [
    ...(within(meetings, meeting) ? [] : [`resolution ${number} is of meeting ${boundsInWords(meetings)}, not of ${meeting}`]),
    ...(within(years, year) ? [] : [`resolution ${number} is of ${boundsInWords(years)}, not of ${year}`]),
  ];
  const known = phrases.length > 0 && meetings.least === meetings.most && years.least === years.most;
  return { phrases, right: known ? [`${meetings.least}/${shortYear(years.least)}`] : [] };
}

function securityCouncil({ number, year }: Citation): Doubts {
  const years = boundsOf(securityCouncilYears, Number(number));
  if (year === undefined || within(years, year)) return none;
  return {
    phrases: [`resolution ${number} is of ${boundsInWords(years)}, not of ${year}`],
    right: years.least === years.most ? [String(years.least)] : [],
  };
}

const firstYear = 1970;
const anyNumber = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
