import type { Facts } from './facts.ts';
import { closed, type Form, fullYear, organAndStroke, part, shortYear, spelling } from './form.ts';
import { fromRoman, toRoman } from './numeral.ts';
import { revisionsOf } from './oas-resolutions.ts';

/** Papers, series and meetings of the Organization of American States: "GT/DADIN/doc.255/06 add. 2 rev. 3", "OEA/Ser.K/XVI", "REMJA-VI". */
export const oasDocuments: readonly Form[] = [
  {
    starts: organAndStroke,
    pattern: spelling(
      '([A-Z]{2,7}(?:-[IVXLC]{1,6})?)/~((?:[A-Z]{2,6}/~){0,2})(doc|Doc|DOC|INF|ACTA|OD|CSH|CG|CAJP|CAAP|CISC|DOT)[.-]?~(\\d{1,5})~/~(\\d{2})' +
        '((?:~(?:[Rr]ev|[Cc]orr|[Aa]dd)\\.?~\\d{1,2}){0,4})',
    ),
    read: paper,
  },
  { starts: organAndStroke, pattern: spelling('OEA/~Ser\\.~([A-Z])((?:/[IVXLC\\d]{1,8}(?:[-.][A-Z\\d]{1,6}){0,3}){0,3})'), read: series },
  { starts: 'REMJA', pattern: spelling('(REMJA)[- \\u2010-\\u2014]([IVXLC]{1,6})'), read: meeting },
  { starts: 'RTP-', pattern: spelling('(RTP)[-\\u2010-\\u2014]([IVXLC]{1,6})'), read: meeting },
];

/** How each type joins its number: "doc.4548", "ACTA 1700", "CSH-707". */
const joints: Readonly<Record<string, string>> = { doc: '.', INF: '.', ACTA: ' ', OD: '.' };

function paper(match: RegExpExecArray): Facts {
  const organ =
    part(match, 1) +
    closed(part(match, 2))
      .replace(/^(?=.)/, '/')
      .replace(/\/$/, '');
  const type = part(match, 3).replace(/^doc$/i, 'doc');
  const [number, year, revised] = [String(Number(part(match, 4))), fullYear(part(match, 5)), revisionsOf(part(match, 6))];
  const joint = organ.endsWith('/CSH') ? '-' : (joints[type] ?? '-');
  return {
    family: 'oas',
    kind: 'document',
    organ,
    number,
    year,
    symbol: `${organ}/${type}${joint}${number}/${shortYear(year)}${revised}`,
    key: `${organ}/${type}/${number}/${shortYear(year)}${revised.replaceAll('. ', '.').replaceAll(' ', '/')}`.toLowerCase(),
  };
}

function series(match: RegExpExecArray): Facts {
  const symbol = `OEA/Ser.${part(match, 1)}${part(match, 2)}`;
  return { family: 'oas', kind: 'series', organ: part(match, 1), symbol, key: symbol.toLowerCase() };
}

function meeting(match: RegExpExecArray): Facts | undefined {
  const ordinal = fromRoman(part(match, 2));
  if (ordinal === undefined) return undefined;
  const organ = part(match, 1);
  return {
    family: 'oas',
    kind: 'meeting',
    organ,
    session: { ordinal, kind: 'regular' },
    symbol: `${organ}-${toRoman(ordinal)}`,
    key: `${organ.toLowerCase()}/${ordinal}`,
  };
}
