import { capitalized } from '../../text/capitalized.ts';
import type { Citation, CitationDescription } from './facts.ts';
import { ordinal, toRoman } from './numeral.ts';
import { councilMeetings, councilYears, declarationsBySession, inRange, rangeInWords, resolutionsBySession } from './oas-numbers.ts';
import { boundsInWords, boundsOf, within } from './series.ts';

export function describeOas(citation: Citation): CitationDescription {
  if (citation.kind === 'series') return { title: `${citation.symbol}, official records of the OAS`, details: seriesOf(citation) };
  if (citation.kind === 'meeting') return meeting(citation);
  if (citation.kind === 'document') return { title: `Document ${citation.symbol} of the OAS`, details: issued(citation) };
  if (citation.organ === 'AG') return generalAssembly(citation);
  if (citation.organ === 'CP') return permanentCouncil(citation);
  const details =
    citation.session === undefined ? issued(citation) : [`adopted at session ${toRoman(citation.session.ordinal)} (${citation.year})`];
  return { title: `${nameOf(citation)} of the ${organs[citation.organ] ?? citation.organ} of the OAS`, details };
}

function generalAssembly(citation: Citation): CitationDescription {
  const title = `${nameOf(citation)} of the General Assembly of the OAS`;
  const { session, year, number = '' } = citation;
  if (session === undefined)
    return {
      title,
      details: year === undefined ? sessionByNumber(citation) : [`the session's numeral in ${citation.symbol} is not a Roman number`],
    };
  const words = `${ordinal(session.ordinal)} ${session.kind} session`;
  if (session.kind === 'special') return { title, details: [`adopted at its ${words} (${year})`] };
  const met = firstYear + session.ordinal;
  const details = [`adopted at its ${words} (${met})`];
  if (year !== met) details.push(`session ${toRoman(session.ordinal)} met in ${met}, not in ${year}`);
  const range = citation.kind === 'resolution' ? resolutionsBySession.get(session.ordinal) : declarationsBySession.get(session.ordinal);
  if (range !== undefined && !inRange(range, Number(number))) {
    details.push(`session ${toRoman(session.ordinal)} adopted ${citation.kind}s ${rangeInWords(range)}, not ${number}`);
  }
  return url(citation, { title, details });
}

function permanentCouncil(citation: Citation): CitationDescription {
  const { meeting, year, kind } = citation;
  const number = Number(citation.number);
  const details: string[] = [];
  if (meeting !== undefined) details.push(`adopted at meeting ${meeting} (${year})`);
  if (meeting !== undefined && year !== undefined && kind === 'resolution') {
    const meetings = boundsOf(councilMeetings, number);
    const years = boundsOf(councilYears, number);
    if (!within(meetings, meeting)) details.push(`resolution ${number} is of meeting ${boundsInWords(meetings)}, not of ${meeting}`);
    if (!within(years, year)) details.push(`resolution ${number} is of ${boundsInWords(years)}, not of ${year}`);
  }
  return url(citation, { title: `${nameOf(citation)} of the Permanent Council of the OAS`, details });
}

function meeting({ organ, session, symbol }: Citation): CitationDescription {
  const which = capitalized(ordinal(session?.ordinal ?? 0));
  if (organ !== 'REMJA') return { title: `${symbol}, a meeting within the OAS`, details: [`the ${which.toLowerCase()} of its series`] };
  return { title: `${which} Meeting of Ministers of Justice or of Ministers or Attorneys General of the Americas`, details: [symbol] };
}

function sessionByNumber({ number, kind }: Citation): string[] {
  const ranges = kind === 'resolution' ? resolutionsBySession : declarationsBySession;
  for (const [session, range] of ranges) {
    const bounded = Number.isFinite(range[0]) && Number.isFinite(range[1]);
    if (bounded && inRange(range, Number(number)))
      return [`of the ${ordinal(session)} regular session (${firstYear + session}), by its number`];
  }
  return [];
}

function issued({ year }: Citation): string[] {
  return year === undefined ? [] : [`issued in ${year}`];
}

function seriesOf({ organ }: Citation): string[] {
  const name = series[organ];
  return name === undefined ? [] : [`series ${organ}: ${name}`];
}

function nameOf({ kind, number }: Citation): string {
  return `${capitalized(kind)} ${number}`;
}

/** Addresses that follow a pattern seen only for some years and numbers are given for those alone. */
function url(citation: Citation, description: CitationDescription): CitationDescription {
  const { organ, kind, number, year } = citation;
  if (kind !== 'resolution') return description;
  if (organ === 'CP' && inRange([908, 965], Number(number)))
    return { ...description, url: `https://www.oas.org/consejo/resolutions/res${number}.asp` };
  if (organ === 'AG' && (year === 2003 || year === 2004) && description.details.length === 1) {
    return { ...description, url: `https://www.oas.org/juridico/english/ga${String(year).slice(2)}/agres_${number}.htm` };
  }
  return description;
}

/** The first regular session met in 1971, and one has met every year since. */
const firstYear = 1970;

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
