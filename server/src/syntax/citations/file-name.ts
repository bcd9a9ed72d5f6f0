import type { Citation } from './facts.ts';
import { findCitations } from './scan.ts';

/**
 * The canonical keys of the symbols that a file's name spells, in any of the spellings that file systems force on them:
 * "ag-res-2019-xxxiv-o-04.draft", "CP_RES_908_1567-06.draft", "a-res-75-290 as adopted.draft", "WHA66.10.draft".
 */
export function symbolKeysInFileName(name: string): string[] {
  const bare = name.replace(/^.*[\\/]/, '').replace(/\.draft$/i, '');
  const words = bare.replace(/[^A-Za-z\d]+/g, '-').toUpperCase();
  const symbols = [...spellings.flatMap(([pattern, symbol]) => respell(words, pattern, symbol)), bare];
  return [...new Set(symbols.flatMap(findCitations).map((citation: Citation) => citation.key))];
}

function respell(words: string, pattern: RegExp, symbol: (...parts: string[]) => string): string[] {
  const match = pattern.exec(words);
  return match === null ? [] : [symbol(...match.slice(1).map((each) => each ?? ''))];
}

const start = '(?:^|-)';
const end = '(?=-|$)';

/** Names with every mark between their words turned into "-", in capitals, and the symbol that each stands for. */
const spellings: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [
    new RegExp(`${start}(AG|CIM)-?(RES|DEC)-?(\\d{1,4})(?:-(\\d\\d))??(?:-([IVXLC]+)-([OE])-(\\d\\d))?${end}`),
    (organ, type, number, year, session, kind, of) =>
      `${organ}/${type}. ${number}${year ? `/${year}` : ''}${session ? ` (${session}-${kind}/${of})` : ''}`,
  ],
  [
    new RegExp(`${start}CP-?(RES|DEC)-?(\\d{1,4})(?:-(\\d{3,4})-(\\d\\d))?${end}`),
    (type, number, meeting, year) => `CP/${type}. ${number}${meeting ? ` (${meeting}/${year})` : ''}`,
  ],
  [new RegExp(`${start}(AG|CP)-DOC-(\\d{1,5})-(\\d\\d)${end}`), (organ, number, year) => `${organ}/doc.${number}/${year}`],
  [
    new RegExp(`${start}A-(RES|DEC)-((?:ES-|S-)?\\d{1,3})-(\\d{1,3})(?:-([A-Z]))?${end}`),
    (type, session, number, letter) => `A/${type}/${session}/${number}${letter ? ` ${letter}` : ''}`,
  ],
  [new RegExp(`${start}A-RES-(\\d{1,4})-?((?:E?S-)?[IVXL]+)${end}`), (number, session) => `A/RES/${number} (${session})`],
  [
    new RegExp(`${start}A-HRC-(RES|DEC)-((?:S-)?\\d{1,2})-(\\d{1,3})${end}`),
    (type, session, number) => `A/HRC/${type}/${session}/${number}`,
  ],
  [new RegExp(`${start}S-RES-(\\d{1,4})(?:-((?:19|20)\\d\\d))?${end}`), (number, year) => `S/RES/${number}${year ? ` (${year})` : ''}`],
  [new RegExp(`${start}S-PRST-((?:19|20)\\d\\d)-(\\d{1,3})${end}`), (year, number) => `S/PRST/${year}/${number}`],
  [new RegExp(`${start}(S|E)-((?:19|20)\\d\\d)-(\\d{1,4})${end}`), (organ, year, number) => `${organ}/${year}/${number}`],
  [new RegExp(`${start}E-(RES|DEC)-((?:19|20)\\d\\d)-(\\d{1,3})${end}`), (type, year, number) => `E/${type}/${year}/${number}`],
  [new RegExp(`${start}A-(\\d{2,3})-L-(\\d{1,4})${end}`), (session, number) => `A/${session}/L.${number}`],
  [
    new RegExp(`${start}A-C-(\\d)-(\\d{2,3})-L-(\\d{1,4})${end}`),
    (committee, session, number) => `A/C.${committee}/${session}/L.${number}`,
  ],
  [new RegExp(`${start}(\\d{1,3})-(CP|CMP|CMA)-(\\d{1,2})${end}`), (number, organ, session) => `${number}/${organ}.${session}`],
  [new RegExp(`${start}CBD-COP-DEC-([IVX]+|\\d{1,2})-(\\d{1,2})${end}`), (meeting, number) => `CBD/COP/DEC/${meeting}/${number}`],
  [new RegExp(`${start}WHA-?(\\d{1,2})-(\\d{1,3})${end}`), (session, number) => `WHA${session}.${number}`],
  [new RegExp(`${start}EB-?(\\d{1,3})-R(\\d{1,3})${end}`), (session, number) => `EB${session}.R${number}`],
  [new RegExp(`${start}GC-?(\\d{1,2})-RES-(\\d{1,3})${end}`), (session, number) => `GC(${session})/RES/${number}`],
  [new RegExp(`${start}CMC-DEC-(?:N-)?(\\d{1,3})-(\\d\\d)${end}`), (number, year) => `CMC/DEC. ${number}/${year}`],
];
