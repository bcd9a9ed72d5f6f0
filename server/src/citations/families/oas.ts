import { capitalized } from '../../text/capitalized.ts';
import { fromRoman, toRoman } from '../../text/roman.ts';
import { organNamed, sessionsIn, yearsOf } from '../calendar.ts';
import type { Citation, CitationKind, Doubts } from '../citation.ts';
import { ordinal } from '../english.ts';
import type { Family, Said } from '../family.ts';
import { type Bounds, boundsInWords, boundsOf, rangeInWords, rows, within } from '../known-numbers.ts';
import { closed, type Parts, shortYear } from '../shape.ts';

const kind: Readonly<Record<string, CitationKind>> = { RES: 'resolution', DEC: 'declaration' };
const session = '({session:numeral}{dash}{special:series}~/~{year:yy}~)';
const otherOrgan = '{organ:CIM|CIDI|CEPCIDI|CICTE}';
const otherKey = '{organ}/{type}/{number}/{year}{revised}';

/**
 * The Organization of American States (the title pages of the volumes of its General Assembly, and the acts of its Permanent Council): the General Assembly cites a session, "AG/RES. 2019 (XXXIV-O/04)", the Permanent
 * Council a meeting, "CP/RES. 908 (1567/06)", other organs a year, "CICTE/DEC. 1/04 rev. 3"; papers, "GT/DADIN/doc.255/06 add. 2 rev. 3", series and meetings.
 */
export const oas: Family = {
  id: 'oas',
  types: {
    text: { pattern: 'RES|Res|DEC|Dec', print: (written) => written.toUpperCase() },
    /** Regular (ordinaria), which old texts write with a nought, or special (extraordinaria). */
    series: { pattern: '[OE0]', print: (written) => written.replace('0', 'O') },
    revised: {
      pattern: '(?:~(?:[Rr]ev|[Cc]orr|[Aa]dd)\\.?~\\d{1,2}){0,4}',
      print: (written) => written.replace(/\s*([a-z]+)\.?\s*(\d+)/gi, (_, what: string, number) => ` ${what.toLowerCase()}. ${number}`),
    },
    hyphen: { pattern: '[- \\u2010-\\u2014]', print: () => '-' },
    organ: { pattern: '[A-Z]{2,7}(?:-[IVXLC]{1,6})?(?:/~[A-Z]{2,6}){0,2}', print: closed },
    paper: { pattern: 'doc|Doc|DOC|INF|ACTA|OD|CSH|CG|CAJP|CAAP|CISC|DOT', print: (written) => written.replace(/^doc$/i, 'doc') },
    joint: { pattern: '[.-]?~' },
    volume: { pattern: '(?:/[IVXLC\\d]{1,8}(?:[-.][A-Z\\d]{1,6}){0,3}){0,3}' },
  },
  forms: [
    {
      kind,
      organ: 'AG',
      full: `AG/~{type:text}.? {number:4}[ ${session}]`,
      file: 'AG-?{type:RES|DEC}-?{number:4}[-{session:numeral}{dash:-}{special:O|E}-{year:yearOfTwo}]',
      // Regular sessions share one series of numbers; each special session counts from 1, so there the session is part of the identity.
      key: ({ type, number, special, session }) => `ag/${type}/${number}${special === 'E' ? `/${session}-e` : ''}`,
    },
    {
      kind,
      organ: 'CP',
      full: 'CP/~{type:text}.? {number:4}[ (~{meeting:4}~/~{year:yy}~)]',
      file: 'CP-?{type:RES|DEC}-?{number:4}[-{meeting:3-4}-{year:yearOfTwo}]',
      key: 'cp/{type}/{number}',
    },
    // Whether these organs' numbers ever start again is not known, so the year is part of the identity.
    {
      kind,
      full: `${otherOrgan}/~{type:text}.? {number:4}[</\\d{2}>] ${session}{revised}`,
      file: `${otherOrgan}-?{type:RES|DEC}-?{number:4}-{session:numeral}{dash:-}{special:O|E}-{year:yearOfTwo}`,
      key: otherKey,
    },
    {
      kind,
      full: `${otherOrgan}/~{type:text}.? {number:4}/{year:yearOfTwo}{revised}`,
      file: `${otherOrgan}-?{type:RES|DEC}-?{number:4}-{year:yearOfTwo}`,
      key: otherKey,
    },
    {
      kind: 'document',
      full: '{organ}/~{type:paper}{joint}{number:5}~/~{year:yearOfTwo}{revised}',
      file: '{organ:AG|CP}-{type:DOC}-{number:5}-{year:yearOfTwo}',
      key: otherKey,
      accept: (parts) => ({ ...parts, joint: jointOf(parts) }),
    },
    { kind: 'series', full: 'OEA/~Ser.~{organ:letter}{volume}' },
    {
      kind: 'meeting',
      organ: 'REMJA',
      starts: 'REMJA',
      full: 'REMJA{hyphen}{session:roman}',
      key: ({ session = '' }) => `remja/${fromRoman(session)}`,
    },
    { kind: 'meeting', organ: 'RTP', starts: 'RTP-', full: 'RTP-{session:roman}', key: ({ session = '' }) => `rtp/${fromRoman(session)}` },
  ],
  describe,
  doubts,
  link,
};

/** "doc.4548", "ACTA 1700", "CSH-707". */
function jointOf({ organ = '', type = '' }: Parts): string {
  if (organ.endsWith('/CSH')) return '-';
  return type === 'ACTA' ? ' ' : ['doc', 'INF', 'OD'].includes(type) ? '.' : '-';
}

function describe(citation: Citation): Said {
  const { kind, organ, symbol, session, year } = citation;
  const name = `${capitalized(kind)} ${citation.number}`;
  const issued = year === undefined ? [] : [`issued in ${year}`];
  switch (kind) {
    case 'series':
      return {
        title: `${symbol}, official records of the OAS`,
        facts: series[organ] === undefined ? [] : [`series ${organ}: ${series[organ]}`],
      };
    case 'document':
      return { title: `Document ${symbol} of the OAS`, facts: issued };
    case 'meeting': {
      const which = ordinal(session?.ordinal ?? 0);
      if (organ !== 'REMJA') return { title: `${symbol}, a meeting within the OAS`, facts: [`the ${which} of its series`] };
      return {
        title: `${capitalized(which)} Meeting of Ministers of Justice or of Ministers or Attorneys General of the Americas`,
        facts: [symbol],
      };
    }
  }
  if (organ === 'AG') return { title: `${name} of ${organNamed('oas', organ)}`, facts: assemblyFacts(citation) };
  const met = citation.meeting === undefined ? [] : [`adopted at meeting ${citation.meeting} (${year})`];
  if (organ === 'CP') return { title: `${name} of the Permanent Council of the OAS`, facts: met };
  const facts = session === undefined ? issued : [`adopted at session ${toRoman(session.ordinal)} (${year})`];
  return { title: `${name} of the ${organs[organ] ?? organ} of the OAS`, facts };
}

function assemblyFacts({ kind, symbol, session, year, number }: Citation): string[] {
  if (session !== undefined) {
    const met = session.kind === 'special' ? year : yearsOf('oas/AG', session.ordinal)[0];
    return [`adopted at its ${ordinal(session.ordinal)} ${session.kind} session (${met})`];
  }
  if (year !== undefined) return [`the session's numeral in ${symbol} is not a Roman number`];
  const known = sessionByNumber(kind, Number(number));
  return known === undefined ? [] : [`of the ${ordinal(known)} regular session (${yearsOf('oas/AG', known)[0]}), by its number`];
}

function doubts(citation: Citation): Doubts {
  const { kind, organ, session } = citation;
  if (organ === 'AG' && session?.kind === 'regular') return assemblyDoubts(citation, session.ordinal);
  return organ === 'CP' && kind === 'resolution' ? councilDoubts(citation) : { phrases: [], right: [] };
}

/** Session, year and number tell one another. */
function assemblyDoubts({ kind, year, number: written }: Citation, session: number): Doubts {
  const number = Number(written);
  const range = rangesOf(kind).get(session);
  const fits = (other: number): boolean => within(rangesOf(kind).get(other) ?? anyNumber, number);
  const byNumber = sessionByNumber(kind, number);
  const [met = 0] = yearsOf('oas/AG', session);
  const phrases = year === met ? [] : [`session ${toRoman(session)} met in ${met}, not in ${year}`];
  if (range !== undefined && !fits(session))
    phrases.push(`session ${toRoman(session)} adopted ${kind}s ${rangeInWords(range)}, not ${number}`);
  else if (byNumber !== undefined && byNumber !== session) phrases.push(`${kind} ${number} is of session ${toRoman(byNumber)}`);
  if (phrases.length === 0) return { phrases, right: [] };
  const sessions = byNumber === undefined ? [session, ...sessionsIn('oas/AG', year ?? met)].filter(fits) : [byNumber];
  return { phrases, right: [...new Set(sessions)].map((each) => `${toRoman(each)}-O/${shortYear(yearsOf('oas/AG', each)[0] ?? 0)}`) };
}

/** Numbers and meetings rise together. */
function councilDoubts({ number: written, meeting, year }: Citation): Doubts {
  const number = Number(written);
  const [meetings, years] = [boundsOf(council, number), boundsOf(council, number, 2)];
  if (meeting === undefined || year === undefined) return { phrases: [], right: [] };
  const phrases: string[] = [];
  if (!within(meetings, meeting)) phrases.push(`resolution ${number} is of meeting ${boundsInWords(meetings)}, not of ${meeting}`);
  if (!within(years, year)) phrases.push(`resolution ${number} is of ${boundsInWords(years)}, not of ${year}`);
  const known = phrases.length > 0 && meetings[0] === meetings[1] && years[0] === years[1];
  return { phrases, right: known ? [`${meetings[0]}/${shortYear(years[0])}`] : [] };
}

/** The regular session whose range of numbers is known on both sides and holds this one. */
function sessionByNumber(kind: CitationKind, number: number): number | undefined {
  return [...rangesOf(kind)].find(([, range]) => range.every(Number.isFinite) && within(range, number))?.[0];
}

function rangesOf(kind: CitationKind): ReadonlyMap<number, Bounds> {
  return kind === 'resolution' ? resolutionsBySession : declarationsBySession;
}

/** Addresses that follow a pattern seen only for some years and numbers are given for those alone. */
function link(citation: Citation): string | undefined {
  const { organ, kind, number, year, session } = citation;
  if (kind !== 'resolution') return undefined;
  if (organ === 'CP' && within([908, 965], Number(number))) return `https://www.oas.org/consejo/resolutions/res${number}.asp`;
  const known = organ === 'AG' && session?.kind === 'regular' && (year === 2003 || year === 2004);
  if (!known || doubts(citation).phrases.length > 0) return undefined;
  return `https://www.oas.org/juridico/english/ga${shortYear(year)}/agres_${number}.htm`;
}

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
const council = rows(
  '873 1459 2004, 908 1567 2006, 915 1587 2007, 952 1699 2009, 953 1700 2009, 965 1733 2009, 1005 1863 2012, 1095 2145 2018',
);

const organs: Readonly<Record<string, string>> = {
  CIM: 'Inter-American Commission of Women',
  CIDI: 'Inter-American Council for Integral Development',
  CEPCIDI: 'Permanent Executive Committee of the Inter-American Council for Integral Development',
  CICTE: 'Inter-American Committee against Terrorism',
};

const series: Readonly<Record<string, string>> = {
  A: 'treaties',
  C: 'final acts',
  D: 'Secretariat',
  F: 'meetings of consultation',
  G: 'Permanent Council',
  K: 'specialized conferences',
  P: 'General Assembly',
};
