import { languages } from '../../languages/index.ts';
import { anyOf } from '../../text/any-of.ts';
import { capitalized } from '../../text/capitalized.ts';
import type { CitationKind } from '../citation.ts';
import type { CitationList, Family } from '../family.ts';
import { closed, type Parts } from '../shape.ts';
import { describe, furtherLinks, link } from './un-description.ts';
import { document } from './un-document.ts';
import { doubts, firstSessionWithNumbers, isOfAssembly, isOfSecurityCouncil, mayBeOf, ordinalOf, startsWithZero } from './un-numbers.ts';

const kindByType: Readonly<Record<string, CitationKind>> = { RES: 'resolution', DEC: 'decision' };
const lineStart = '(?<=^|[\\r\\n])';
/** In the languages of the volumes, which begin a sentence with it. */
const resolution = anyOf(languages.flatMap(({ citing }) => citing.resolution.map(capitalized)));
const furtherLetters = '(?:(?:, [A-Z]){0,4} (?:and|to|y|et|e) [A-Z])?';

/**
 * The United Nations (its Editorial Manual, on the identification of resolutions and decisions): "A/RES/60/288", "A/RES/2997 (XXVII)",
 * "S/RES/1440 (2002)", "E/RES/1992/1", "A/HRC/RES/52/12", and any other symbol of a document: "A/C.3/78/L.41/Rev.1", "S/2016/1100".
 */
export const un: Family = {
  id: 'un',
  types: {
    session: { pattern: '\\d{1,3}|(?:S|ES)[-\\u2010-\\u2013]\\d{1,2}', print: (written) => written.replace(/[\u2010-\u2013]/, '-') },
    councilSession: { pattern: '(?:S-)?\\d{1,2}' },
    oldSession: {
      pattern: '(?:S-|ES-)?[IVXL]{1,7}',
    },
    // A lone capital after a number is a part's letter only where the sentence does not go on with it: "31/16 A and", but "31/16 A new".
    letters: {
      pattern: `(?:~[A-Z]${furtherLetters}(?=[^A-Za-z\\d\\s]|\\s+(?:of|and|to|or|on|in|by|de|del|du|y|et|e|sur|sobre)\\b|\\s*$))?`,
      print: lettersOf,
    },
    oldLetters: { pattern: `(?: ?[A-Z]${furtherLetters})?`, print: lettersOf },
    /** Leading zeros are kept: no number after a word such as "resolution" has any. */
    serial: { pattern: '\\d{1,3}' },
    path: {
      pattern: `(?:/~(?:(?:Rev|Add|Corr|Amend|Res|Sub|Misc)\\. ?\\d{1,4}|[A-Z]{1,6}\\.\\d{1,5}|(?:S|ES)-\\d{1,2}|GC[. ]SS\\.[IVX]{1,5}|[A-Z]{1,6}|\\d{1,5})){1,9}(?: ?\\((?:Part|Vol|Sect)\\.? ?[IVXL\\d]{1,5}\\))?`,
      print: (written) => closed(written.replace(/GC SS/g, 'GC.SS')).replace(/\((Part|Vol|Sect)(\.?)/, ' ($1$2 '),
    },
  },
  forms: [
    {
      kind: kindByType,
      organ: 'A',
      full: 'A/~{type:RES|DEC}/~{session}/~{number:3}{letters}',
      listed: '{session}/~{number:serial}{letters}',
      file: 'A-{type:RES|DEC}-{session}-{number:3}[-{letters:letter}]',
      symbol: 'A/{type}/{session}/{number}[ {letters}]',
      key: 'a/{type}/{session}/{number}{letters}',
      accept: (parts, { list }) =>
        Number(parts['session']) < firstSessionWithNumbers || (list && !isOfAssembly(list, parts)) ? undefined : typed(parts, list),
    },
    // In the old series, special sessions included, the number alone is the identity.
    {
      kind: 'resolution',
      organ: 'A',
      full: 'A/~RES/~{number:4}{letters:oldLetters}~(~{session:oldSession}~)',
      listed: '{number:4}{letters:oldLetters}~(~{session:oldSession}~)',
      file: 'A-RES-{number:4}-?{session:oldSession}',
      symbol: 'A/RES/{number}[ {letters}] ({session})',
      key: 'a/res/{number}{letters}',
      accept: (parts, { list }) => (isOfOldSeries(parts, list) ? parts : undefined),
    },
    {
      kind: 'resolution',
      organ: 'S',
      full: 'S/~RES/~{number:4}[ (~{year:4-4}~)]',
      listed: '{number:4} (~{year}~)',
      file: 'S-RES-{number:4}[-{year}]',
      key: 's/res/{number}',
      accept: (parts, { list }) => (list && !isOfSecurityCouncil(list, parts) ? undefined : parts),
    },
    // As the Council's yearly volumes head its texts: "397 (1976). Resolution of 22 November 1976".
    {
      kind: 'resolution',
      organ: 'S',
      starts: '\\d{1,4} ?\\(',
      full: `<${lineStart}>{number:4} (~{year:4-4}~)<(?=\\.\\s${resolution}\\s)>`,
      symbol: 'S/RES/{number} ({year})',
      key: 's/res/{number}',
    },
    // Without its year, only with the Council's name beside it.
    {
      kind: 'resolution',
      organ: 'S',
      starts: 'UNSCR',
      full: '<UNSCRs?~>{number:3-4}[ (~{year}~)]',
      listed: '{number:3-4}<(?!~\\(|[.,]\\d)>',
      symbol: 'S/RES/{number}[ ({year})]',
      key: 's/res/{number}',
      accept: (parts, { list }) => (list === undefined || (list.kind === 'resolution' && list.organ === 'S') ? parts : undefined),
    },
    { kind: 'statement', organ: 'S', full: 'S/~PRST/~{year}/~{number:3}', file: 'S-PRST-{year}-{number:3}' },
    {
      kind: kindByType,
      organ: 'E',
      full: 'E/~{type:RES|DEC}/~{year}/~{number:3}',
      listed: '{year}/~{number:3}',
      file: 'E-{type:RES|DEC}-{year}-{number:3}',
      accept: (parts, { list }) => (list && !mayBeOf(list, 'ECOSOC') ? undefined : typed(parts, list)),
    },
    { kind: 'resolution', organ: 'E', full: 'E/~RES/~{number:4} (~{session:roman}~)', key: 'e/res/{number}({session})' },
    {
      kind: kindByType,
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
  furtherLinks,
};

/** What is no Roman numeral is one that was meant to be, where the organ is certain. */
function isOfOldSeries(parts: Parts, list: CitationList | undefined): boolean {
  if (list?.kind === 'decision' || ordinalOf(parts) >= firstSessionWithNumbers) return false;
  return ordinalOf(parts) > 0 || list === undefined || list.organ === 'A';
}

/** "B", "A and B", "A to D". */
function lettersOf(written: string): string {
  const letters = written.match(/[A-Z]/g) ?? [];
  return letters.length > 2 || /\bto\b/.test(written) ? `${letters[0]} to ${letters.at(-1)}` : letters.join(' and ');
}

/** What a list's word says of the kind; a symbol in full says it itself. */
function typed(parts: Parts, list: CitationList | undefined): Parts {
  return list === undefined ? parts : { ...parts, type: list.kind === 'resolution' ? 'RES' : 'DEC' };
}
