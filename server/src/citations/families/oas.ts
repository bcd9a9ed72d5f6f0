import { fromRoman } from '../../text/roman.ts';
import type { CitationKind } from '../citation.ts';
import type { Family, Surroundings } from '../family.ts';
import { closed, type Parts } from '../shape.ts';
import { describe } from './oas-description.ts';
import { doubts, link } from './oas-numbers.ts';

const kindByType: Readonly<Record<string, CitationKind>> = { RES: 'resolution', DEC: 'declaration' };
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
      kind: kindByType,
      organ: 'AG',
      strict: true,
      full: `AG/~{type:text}.? {number:4}[ ${session}]`,
      listed: `{number:4} ${session}`,
      file: 'AG-?{type:RES|DEC}-?{number:4}[-{session:numeral}{dash:-}{special:O|E}-{year:yearOfTwo}]',
      // Regular sessions share one series of numbers; each special session counts from 1, so there the session is part of the identity.
      accept: typed,
      key: ({ type, number, special, session }) => `ag/${type}/${number}${special === 'E' ? `/${session}-e` : ''}`,
    },
    {
      kind: kindByType,
      organ: 'CP',
      strict: true,
      full: 'CP/~{type:text}.? {number:4}[ (~{meeting:4}~/~{year:yy}~)]',
      listed: '{number:4} (~{meeting:3-4}~/~{year:yearOfTwo}~)',
      accept: typed,
      file: 'CP-?{type:RES|DEC}-?{number:4}[-{meeting:3-4}-{year:yearOfTwo}]',
      key: 'cp/{type}/{number}',
    },
    // Whether these organs' numbers ever start again is not known, so the year is part of the identity.
    {
      kind: kindByType,
      full: `${otherOrgan}/~{type:text}.? {number:4}[</\\d{2}>] ${session}{revised}`,
      file: `${otherOrgan}-?{type:RES|DEC}-?{number:4}-{session:numeral}{dash:-}{special:O|E}-{year:yearOfTwo}`,
      key: otherKey,
    },
    {
      kind: kindByType,
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

/** What a list's word says of the kind; a symbol in full says it itself. */
function typed(parts: Parts, { list }: Surroundings): Parts {
  return list === undefined ? parts : { ...parts, type: list.kind === 'resolution' ? 'RES' : 'DEC' };
}

/** "doc.4548", "ACTA 1700", "CSH-707". */
function jointOf({ organ = '', type = '' }: Parts): string {
  if (organ.endsWith('/CSH')) return '-';
  return type === 'ACTA' ? ' ' : ['doc', 'INF', 'OD'].includes(type) ? '.' : '-';
}
