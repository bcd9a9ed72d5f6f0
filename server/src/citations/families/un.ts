import { capitalized } from '../../text/capitalized.ts';
import { fromRoman } from '../../text/roman.ts';
import { organNamed, yearsOf } from '../calendar.ts';
import type { Citation, CitationKind, Doubts, Session } from '../citation.ts';
import { ordinal } from '../english.ts';
import type { Family, List, Said } from '../family.ts';
import { boundsInWords, boundsOf, rows, within } from '../known-numbers.ts';
import { closed, type Parts } from '../shape.ts';

const adopted: Readonly<Record<string, CitationKind>> = { RES: 'resolution', DEC: 'decision' };
const secondLetter = '(?: (?:and|to|y|et|e) [A-Z])?';

/**
 * The United Nations (its Editorial Manual, on the identification of resolutions and decisions): "A/RES/60/288", "A/RES/2997 (XXVII)",
 * "S/RES/1440 (2002)", "E/RES/1992/1", "A/HRC/RES/52/12", and any other symbol of a document: "A/C.3/78/L.41/Rev.1", "S/2016/1100".
 */
export const un: Family = {
  id: 'un',
  types: {
    session: { pattern: '\\d{1,3}|S-\\d{1,2}|ES-\\d{1,2}' },
    councilSession: { pattern: '(?:S-)?\\d{1,2}' },
    oldSession: {
      pattern: '(?:S-|ES-)?[IVXL]{1,7}',
      print: (written) => (fromRoman(written.replace(/^.*-/, '')) === undefined ? undefined : written),
    },
    // A lone capital after a number is a part's letter only where the sentence does not go on with it: "31/16 A and", but "31/16 A new".
    letters: {
      pattern: `(?:~[A-Z]${secondLetter}(?=[^A-Za-z\\d\\s]|\\s+(?:of|and|to|or|on|in|by|de|del|du|y|et|e|sur|sobre)\\b|\\s*$))?`,
      print: lettersOf,
    },
    oldLetters: { pattern: `(?: ?[A-Z]${secondLetter})?`, print: lettersOf },
    /** With the noughts before it, which no number after a word has. */
    serial: { pattern: '\\d{1,3}' },
    path: {
      pattern: `(?:/~(?:(?:Rev|Add|Corr|Amend|Res|Sub|Misc)\\. ?\\d{1,4}|[A-Z]{1,6}\\.\\d{1,5}|(?:S|ES)-\\d{1,2}|GC[. ]SS\\.[IVX]{1,5}|[A-Z]{1,6}|\\d{1,5})){1,9}`,
      print: (written) => closed(written.replace(/GC SS/g, 'GC.SS')),
    },
  },
  forms: [
    {
      kind: adopted,
      organ: 'A',
      full: 'A/~{type:RES|DEC}/~{session}/~{number:3}{letters}',
      listed: '{session}/~{number:serial}{letters}',
      file: 'A-{type:RES|DEC}-{session}-{number:3}[-{letters:letter}]',
      symbol: 'A/{type}/{session}/{number}[ {letters}]',
      key: 'a/{type}/{session}/{number}{letters}',
      accept: (parts, { list }) => (Number(parts['session']) < 31 || (list && !isAssemblys(list, parts)) ? undefined : typed(parts, list)),
    },
    // Up to the thirtieth session the numbers are one series, special sessions included, so the number is the identity.
    {
      kind: 'resolution',
      organ: 'A',
      full: 'A/~RES/~{number:4}{letters:oldLetters}~(~{session:oldSession}~)',
      listed: '{number:4}{letters:oldLetters}~(~{session:oldSession}~)',
      file: 'A-RES-{number:4}-?{session:oldSession}',
      symbol: 'A/RES/{number}[ {letters}] ({session})',
      key: 'a/res/{number}{letters}',
      accept: (parts, { list }) => (ordinalOf(parts) > 30 || list?.kind === 'decision' ? undefined : parts),
    },
    {
      kind: 'resolution',
      organ: 'S',
      full: 'S/~RES/~{number:4}[ (~{year:4-4}~)]',
      listed: '{number:4} (~{year}~)',
      file: 'S-RES-{number:4}[-{year}]',
      key: 's/res/{number}',
      accept: (parts, { list }) => (list && !isCouncils(list, parts) ? undefined : parts),
    },
    { kind: 'statement', organ: 'S', full: 'S/~PRST/~{year}/~{number:3}', file: 'S-PRST-{year}-{number:3}' },
    {
      kind: adopted,
      organ: 'E',
      full: 'E/~{type:RES|DEC}/~{year}/~{number:3}',
      listed: '{year}/~{number:3}',
      file: 'E-{type:RES|DEC}-{year}-{number:3}',
      accept: (parts, { list }) => (list && !isFree(list, 'ECOSOC') ? undefined : typed(parts, list)),
    },
    { kind: 'resolution', organ: 'E', full: 'E/~RES/~{number:4} (~{session:roman}~)', key: 'e/res/{number}({session})' },
    {
      kind: adopted,
      organ: 'HRC',
      full: 'A/~HRC/~{type:RES|DEC}/~{session:councilSession}/~{number:3}',
      listed: '{session}/~{number:serial}',
      file: 'A-HRC-{type:RES|DEC}-{session:councilSession}-{number:3}',
      accept: (parts, { list }) => (list && (list.organ !== 'HRC' || startsWithZero(parts)) ? undefined : typed(parts, list)),
    },
    {
      kind: 'resolution',
      organ: 'UNEA',
      listed: '{session}/~{number:serial}',
      symbol: 'UNEP/EA.{session}/Res.{number}',
      accept: (parts, { list }) => (list?.organ !== 'UNEA' || list.kind === 'decision' || startsWithZero(parts) ? undefined : parts),
    },
    { kind: 'document', full: '{body:A|S|E|ST|TD|DP|UNEP|CRC|CCPR|CEDAW|CERD|CAT|CRPD|CMW|CED}{path}', accept: document },
    { kind: 'document', file: '{organ:S|E}-{year}-{number:4}', symbol: '{organ}/{year}/{number}' },
    { kind: 'document', organ: 'A', file: 'A-{session:2-3}-L-{number:4}', symbol: 'A/{session}/L.{number}' },
    { kind: 'document', organ: 'A', file: 'A-C-{committee:1}-{session:2-3}-L-{number:4}', symbol: 'A/C.{committee}/{session}/L.{number}' },
  ],
  describe,
  doubts,
  link,
};

/** "B", "A and B". */
function lettersOf(written: string): string {
  return (written.match(/[A-Z]/g) ?? []).join(' and ');
}

/** What a list's word says of the kind; a symbol in full says it itself. */
function typed(parts: Parts, list: List | undefined): Parts {
  return list === undefined ? parts : { ...parts, type: list.kind === 'resolution' ? 'RES' : 'DEC' };
}

/** Nothing in the text gives the number to another organ. */
function isFree({ organ }: List, own: string): boolean {
  return organ === undefined || organ === own || (own === 'A' && organ === 'S') || (own === 'S' && organ === 'A');
}

/** The General Assembly has numbered by session since its thirty-first. Its decisions count from 301: below that only a named organ tells whose number it is. */
function isAssemblys(list: List, parts: Parts): boolean {
  if (startsWithZero(parts) || !isFree(list, 'A') || !(list.first || list.plural)) return false;
  return list.kind === 'resolution' || list.organ === 'A' || Number(parts['number']) > 300;
}

/** Other bodies number by year too: a year far from the Council's own is theirs, one that is near may be a slip. */
function isCouncils(list: List, { number, year }: Parts): boolean {
  if (list.kind !== 'resolution' || !isFree(list, 'S')) return false;
  const [least, most] = boundsOf(councilYears, Number(number));
  return list.organ === 'S' || within([least - 3, most + 3], Number(year));
}

function startsWithZero({ number = '' }: Parts): boolean {
  return number.startsWith('0');
}

function ordinalOf({ session = '' }: Parts): number {
  return fromRoman(session.replace(/^.*-/, '')) ?? 0;
}

/** What may follow the organ's letter: the letters stand for too much else ("A/B", "E/F 2") to take any second part for a document's. */
const seconds: Readonly<Record<string, RegExp>> = {
  A: /^(?:HRC|PRST|INF|BUR|NGO|\d{2,3}|(?:S|ES)-\d+|(?:C|CONF|AC|CN|WG)\.\d+)$/,
  S: /^(?:(?:19|20)\d\d|PV\.\d+|INF|AC\.\d+|\d{5})$/,
  E: /^(?:(?:19|20)\d\d|ICEF|INF|(?:C|CN|AC|CONF)\.\d+|ESCAP|ECE|ECA|ESCWA)$/,
};

function document(parts: Parts): Parts | undefined {
  const { body: organ = '', path = '' } = parts;
  const [, second = '', ...rest] = path.split('/');
  if (seconds[organ]?.test(second) === false || (organ === 'UNEP' && second === 'CBD')) return undefined;
  if (rest.length === 0 && !(organ === 'S' && /^\d{5}$|^PV\./.test(second))) return undefined;
  if (!/\/(?:[^/]*\d[^/]*|GC\.SS[^/]*)$/.test(path)) return undefined;
  const year = organ === 'S' || organ === 'E' ? /\/((?:19|20)\d\d)(?=\/|$)/.exec(path)?.[1] : undefined;
  return { ...parts, organ: second === 'HRC' ? 'HRC' : organ, ...(year === undefined ? {} : { year }) };
}

function describe(citation: Citation): Said {
  const { kind, organ, symbol, number, session, year } = citation;
  const body = organNamed('un', organ) ?? bodies[organ] ?? 'the United Nations';
  if (kind === 'document') return { title: `Document ${symbol} of ${body}`, facts: documentFacts(citation) };
  if (kind === 'statement') return { title: `Statement ${year}/${number} by the President of ${body}`, facts: [`of ${year}`] };
  // As texts cite it: "60/288", "1515 (2003)", "377 A (V)".
  const short = organ === 'UNEA' ? `${session?.ordinal}/${number}` : symbol.replace(/^.*?(?:RES|DEC)\//, '');
  const title = `${capitalized(kind)} ${short} of ${body}`;
  if (organ === 'S') return { title, facts: year === undefined ? [] : [`adopted in ${year}`], itself: 'by its number it' };
  if (session === undefined) return { title, facts: year === undefined ? [] : [`of ${year}`] };
  return { title, facts: [organ === 'A' ? inWords(session) : `${ordinal(session.ordinal)} ${session.kind} session`] };
}

function documentFacts({ organ, symbol, year }: Citation): string[] {
  const session = organ === 'A' ? /^A\/(?:C\.\d\/|AC\.\d+\/|BUR\/)?(\d{2,3})\//.exec(symbol)?.[1] : undefined;
  if (session !== undefined) return [inWords({ ordinal: Number(session), kind: 'regular' })];
  return year === undefined ? [] : [`of ${year}`];
}

/** Sessions of the General Assembly. The first met in two parts, and in one year. */
function inWords({ ordinal: number, kind }: Session): string {
  if (kind === 'emergency') return `${ordinal(number)} emergency special session`;
  if (kind === 'special') return `${ordinal(number)} special session`;
  return number < 2 ? 'first session' : `${ordinal(number)} session, opened in ${yearsOf('un/A', number)[0]}`;
}

/** Numbers and years of the Security Council rise together. */
function doubts({ organ, kind, number, year }: Citation, itself = `resolution ${number}`): Doubts {
  const years = boundsOf(councilYears, Number(number));
  if (organ !== 'S' || kind !== 'resolution' || year === undefined || within(years, year)) return { phrases: [], right: [] };
  return {
    phrases: [`${itself} is of ${boundsInWords(years)}, not of ${year}`],
    right: years[0] === years[1] ? [String(years[0])] : [],
  };
}

/** The United Nations' own resolver: https://undocs.org/SYMBOL, without spaces. It knows no pair of parts, and numbers the Environment Assembly's texts otherwise. */
function link({ organ, symbol }: Citation): string | undefined {
  if (organ === 'UNEA' || symbol.includes(' and ')) return undefined;
  return `https://undocs.org/${symbol.replaceAll(' ', '').replaceAll('(', '%28').replaceAll(')', '%29')}`;
}

const bodies: Readonly<Record<string, string>> = {
  S: 'the Security Council of the United Nations',
  E: 'the Economic and Social Council of the United Nations',
  HRC: 'the Human Rights Council of the United Nations',
  UNEA: 'the United Nations Environment Assembly',
};

/** Numbers of Security Council resolutions with their years, from dated texts. */
const councilYears = rows(
  `1 1946, 242 1967, 338 1973, 446 1979, 465 1980, 478 1980, 1397 2002, 1515 2003, 1850 2008,
   1996 2011, 2046 2012, 2109 2013, 2155 2014, 2206 2015, 2252 2015, 2302 2016, 2327 2016, 2392 2017, 2787 2025`,
);
