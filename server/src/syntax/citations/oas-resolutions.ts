import type { Facts, Session } from './facts.ts';
import { type Form, fullYear, organAndStroke, part, shortYear, spelling } from './form.ts';
import { fromRoman } from './numeral.ts';

const session = '\\(~([IVXLC]{1,9})~[-\\u2010-\\u2014]~([OE0])~/~(\\d{4}|\\d{2})~\\)';
const revisions = '((?:~(?:[Rr]ev|[Cc]orr|[Aa]dd)\\.?~\\d{1,2}){0,4})';
const starts = organAndStroke;

/** The adopted texts of the Organization of American States: "AG/RES. 2019 (XXXIV-O/04)", "CP/RES. 908 (1567/06)", "CICTE/DEC. 1/04 rev. 3". */
export const oasResolutions: readonly Form[] = [
  { starts, pattern: spelling(`AG/~(RES|Res|DEC|Dec)\\.?~(\\d{1,4})(?:~${session})?`), read: generalAssembly },
  { starts, pattern: spelling('CP/~(RES|Res|DEC|Dec)\\.?~(\\d{1,4})(?:~\\(~(\\d{1,4})~/~(\\d{4}|\\d{2})~\\))?'), read: permanentCouncil },
  {
    starts,
    pattern: spelling(`(CIM|CIDI|CEPCIDI|CICTE)/~(RES|Res|DEC|Dec)\\.?~(\\d{1,4})(?:/(\\d{2}))?(?:~${session})?${revisions}`),
    read: otherOrgan,
  },
];

/** "rev. 6 corr. 1" of any spelling. */
export function revisionsOf(written: string): string {
  return [...written.matchAll(/(rev|corr|add)\.?\s*(\d+)/gi)].map(([, kind = '', number]) => ` ${kind.toLowerCase()}. ${number}`).join('');
}

/** Regular sessions share one series of numbers; each special session counts from 1, so there the session is part of the identity. */
function generalAssembly(match: RegExpExecArray): Facts {
  const type = part(match, 1).toUpperCase();
  const number = String(Number(part(match, 2)));
  const facts = { family: 'oas', kind: kindOf(type), organ: 'AG', number } as const;
  const numeral = part(match, 3);
  if (numeral === '') return { ...facts, symbol: `AG/${type}. ${number}`, key: `ag/${type.toLowerCase()}/${number}` };
  const special = part(match, 4) === 'E';
  const year = fullYear(part(match, 5));
  return {
    ...facts,
    ...sessionOf(numeral, special),
    year,
    symbol: `AG/${type}. ${number} (${numeral}-${special ? 'E' : 'O'}/${shortYear(year)})`,
    key: `ag/${type.toLowerCase()}/${number}${special ? `/${numeral.toLowerCase()}-e` : ''}`,
  };
}

function permanentCouncil(match: RegExpExecArray): Facts {
  const type = part(match, 1).toUpperCase();
  const number = String(Number(part(match, 2)));
  const facts = { family: 'oas', kind: kindOf(type), organ: 'CP', number, key: `cp/${type.toLowerCase()}/${number}` } as const;
  const meeting = part(match, 3);
  if (meeting === '') return { ...facts, symbol: `CP/${type}. ${number}` };
  const year = fullYear(part(match, 4));
  return { ...facts, meeting: Number(meeting), year, symbol: `CP/${type}. ${number} (${Number(meeting)}/${shortYear(year)})` };
}

/** Whether these organs' numbers ever start again is not known, so the year is part of the identity. */
function otherOrgan(match: RegExpExecArray): Facts | undefined {
  const [organ, type, number] = [part(match, 1), part(match, 2).toUpperCase(), String(Number(part(match, 3)))];
  const numeral = part(match, 5);
  const writtenYear = part(match, 7) || part(match, 4);
  if (writtenYear === '') return undefined;
  const year = fullYear(writtenYear);
  const yy = shortYear(year);
  const special = part(match, 6) === 'E';
  const revised = revisionsOf(part(match, 8));
  return {
    family: 'oas',
    kind: kindOf(type),
    organ,
    number,
    year,
    ...(numeral === '' ? {} : sessionOf(numeral, special)),
    symbol: `${organ}/${type}. ${number}${numeral === '' ? `/${yy}` : ` (${numeral}-${special ? 'E' : 'O'}/${yy})`}${revised}`,
    key: `${organ}/${type}/${number}/${yy}${revised.replaceAll('. ', '.').replaceAll(' ', '/')}`.toLowerCase(),
  };
}

function sessionOf(numeral: string, special: boolean): { readonly session?: Session } {
  const ordinal = fromRoman(numeral);
  return ordinal === undefined ? {} : { session: { ordinal, kind: special ? 'special' : 'regular' } };
}

function kindOf(type: string): 'resolution' | 'declaration' | 'decision' {
  return type === 'RES' ? 'resolution' : 'declaration';
}
