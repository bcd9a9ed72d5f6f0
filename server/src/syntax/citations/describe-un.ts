import { capitalized } from '../../text/capitalized.ts';
import type { Citation, CitationDescription, Session } from './facts.ts';
import { ordinal } from './numeral.ts';
import { boundsInWords, boundsOf, within } from './series.ts';
import { councilYears } from './un-listed.ts';

export function describeUn(citation: Citation): CitationDescription {
  const { kind, organ, symbol } = citation;
  const body = bodies[organ];
  if (kind === 'document')
    return { title: `Document ${symbol} of ${body ?? 'the United Nations'}`, details: documentDetails(citation), url: address(symbol) };
  const name =
    kind === 'statement'
      ? `Statement ${citation.year}/${citation.number} by the President`
      : `${capitalized(kind)} ${shortSymbol(citation)}`;
  return {
    title: `${name} of ${body ?? 'the United Nations'}`,
    details: detailsOf(citation),
    ...(organ === 'UNEA' || symbol.includes(' and ') ? {} : { url: address(symbol) }),
  };
}

function detailsOf(citation: Citation): string[] {
  const { organ, year, session } = citation;
  if (organ === 'S' && citation.kind === 'resolution') return councilDetails(citation);
  if (organ === 'A' && session !== undefined) return [sessionInWords(session)];
  if (session !== undefined) return [`${ordinal(session.ordinal)} ${session.kind} session`];
  return year === undefined ? [] : [`of ${year}`];
}

function councilDetails({ number, year }: Citation): string[] {
  const bounds = boundsOf(councilYears, Number(number));
  const details = year === undefined ? [] : [`adopted in ${year}`];
  if (year !== undefined && !within(bounds, year)) details.push(`by its number it is of ${boundsInWords(bounds)}, not of ${year}`);
  return details;
}

function documentDetails({ organ, symbol, year }: Citation): string[] {
  const session = organ === 'A' ? /^A\/(?:C\.\d\/|AC\.\d+\/|BUR\/)?(\d{2,3})\//.exec(symbol)?.[1] : undefined;
  if (session !== undefined) return [sessionInWords({ ordinal: Number(session), kind: 'regular' })];
  return year === undefined ? [] : [`of ${year}`];
}

/** The first session met twice in 1946; from the second on, session N opened in 1945 + N. */
function sessionInWords({ ordinal: number, kind }: Session): string {
  if (kind === 'emergency') return `${ordinal(number)} emergency special session`;
  if (kind === 'special') return `${ordinal(number)} special session`;
  return number < 2 ? 'first session' : `${ordinal(number)} session, opened in ${1945 + number}`;
}

/** As texts cite it: "60/288", "1515 (2003)", "377 A (V)". */
function shortSymbol({ symbol, organ, number, session }: Citation): string {
  if (organ === 'UNEA') return `${session?.ordinal}/${number}`;
  return symbol.replace(/^.*?(?:RES|DEC)\//, '');
}

/** The United Nations' own resolver: https://undocs.org/SYMBOL, without spaces. */
function address(symbol: string): string {
  return `https://undocs.org/${symbol.replaceAll(' ', '').replaceAll('(', '%28').replaceAll(')', '%29')}`;
}

const bodies: Readonly<Record<string, string>> = {
  A: 'the General Assembly of the United Nations',
  S: 'the Security Council of the United Nations',
  E: 'the Economic and Social Council of the United Nations',
  HRC: 'the Human Rights Council of the United Nations',
  UNEA: 'the United Nations Environment Assembly',
};
