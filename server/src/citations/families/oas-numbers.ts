import { toRoman } from '../../text/roman.ts';
import { say } from '../../wording/say.ts';
import { sessionsIn, yearsOf } from '../calendar.ts';
import { type Citation, type CitationKind, type Doubts, noDoubts } from '../citation.ts';
import { type Bounds, boundsInWords, boundsOf, rangeInWords, rows, within } from '../known-numbers.ts';
import { shortYear } from '../shape.ts';

/** What cannot be right in the symbol of an adopted text of the OAS, by the numbers that are known. */
export function doubts(citation: Citation): Doubts {
  const { kind, organ, session } = citation;
  if (organ === 'AG' && session?.kind === 'regular') return assemblyDoubts(citation, session.ordinal);
  return organ === 'CP' && kind === 'resolution' ? councilDoubts(citation) : noDoubts;
}

/** Of session, year and number of a resolution of the General Assembly each can be told from the others. */
function assemblyDoubts({ kind, year, number: written }: Citation, session: number): Doubts {
  const number = Number(written);
  const range = rangesOf(kind).get(session);
  const fits = (other: number): boolean => within(rangesOf(kind).get(other) ?? anyNumber, number);
  const byNumber = sessionByNumber(kind, number);
  const [met = 0] = yearsOf('oas/AG', session);
  const phrases = year === met ? [] : [say('romanSessionMetNot', { session: toRoman(session), met, year: year ?? '' })];
  if (range !== undefined && !fits(session))
    phrases.push(
      say(kind === 'resolution' ? 'sessionAdoptedResolutions' : 'sessionAdoptedDeclarations', {
        session: toRoman(session),
        range: rangeInWords(range),
        number,
      }),
    );
  else if (byNumber !== undefined && byNumber !== session)
    phrases.push(say(kind === 'resolution' ? 'resolutionOfSession' : 'declarationOfSession', { number, session: toRoman(byNumber) }));
  if (phrases.length === 0) return noDoubts;
  const about = year === met ? 'range' : 'session-year';
  const sessions = byNumber === undefined ? [session, ...sessionsIn('oas/AG', year ?? met)].filter(fits) : [byNumber];
  return {
    about,
    phrases,
    corrections: [...new Set(sessions)].map((each) => `${toRoman(each)}-O/${shortYear(yearsOf('oas/AG', each)[0] ?? 0)}`),
  };
}

/** The numbers of the Permanent Council's resolutions, its meetings and their years rise together. */
function councilDoubts({ number: written, meeting, year }: Citation): Doubts {
  const number = Number(written);
  const [meetings, years] = [boundsOf(councilNumbers, number), boundsOf(councilNumbers, number, 2)];
  if (meeting === undefined || year === undefined) return noDoubts;
  const phrases: string[] = [];
  if (!within(meetings, meeting)) phrases.push(say('resolutionOfMeetingNot', { number, bounds: boundsInWords(meetings), meeting }));
  if (!within(years, year))
    phrases.push(say('isOfYearNot', { subject: say('theResolution', { number }), bounds: boundsInWords(years), year }));
  if (phrases.length === 0) return noDoubts;
  const isKnown = meetings[0] === meetings[1] && years[0] === years[1];
  return { about: isKnown ? 'meeting' : 'range', phrases, corrections: isKnown ? [`${meetings[0]}/${shortYear(years[0])}`] : [] };
}

/** The regular session whose range of numbers is known on both sides and holds this one. */
export function sessionByNumber(kind: CitationKind, number: number): number | undefined {
  return [...rangesOf(kind)].find(([, range]) => range.every(Number.isFinite) && within(range, number))?.[0];
}

function rangesOf(kind: CitationKind): ReadonlyMap<number, Bounds> {
  return kind === 'resolution' ? resolutionsBySession : declarationsBySession;
}

/** Addresses that follow a pattern seen only for some years and numbers are given for those alone. */
export function link(citation: Citation): string | undefined {
  const { organ, kind, number, year, session } = citation;
  if (kind !== 'resolution') return undefined;
  if (organ === 'CP' && within(councilNumbersWithAddress, Number(number)))
    return `https://www.oas.org/consejo/resolutions/res${number}.asp`;
  const known = organ === 'AG' && session?.kind === 'regular' && (year === 2003 || year === 2004);
  if (!known || doubts(citation).phrases.length > 0) return undefined;
  return `https://www.oas.org/juridico/english/ga${shortYear(year)}/agres_${number}.htm`;
}

/** From the first to the last resolution of the Permanent Council of which such an address has been seen. */
const councilNumbersWithAddress: Bounds = [908, 965];

const anyNumber: Bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** First and last number by session, from the title pages of the sessions' volumes; open ends lie between two such pages. */
const resolutionsBySession = ranges(
  `27 1445 1531, 28 1532 1606, 29 1607 1697, 30 1698 1764, 34 -Infinity 2060, 35 2061 2157, 36 2158 2258, 37 2259 2353,
   38 2354 Infinity, 42 2699 2764, 44 2814 2871, 52 2982 2996`,
);
const declarationsBySession = ranges('27 13 15, 28 16 19, 30 23 24, 35 41 45, 36 46 51, 37 52 56, 42 69 70, 44 74 79, 52 106 109');

function ranges(table: string): ReadonlyMap<number, Bounds> {
  return new Map(rows(table).map(([session = 0, first = 0, last = 0]) => [session, [first, last]]));
}

/** Resolutions of the Permanent Council whose meeting and year are known. */
const councilNumbers = rows(
  '873 1459 2004, 908 1567 2006, 915 1587 2007, 952 1699 2009, 953 1700 2009, 965 1733 2009, 1005 1863 2012, 1095 2145 2018',
);
