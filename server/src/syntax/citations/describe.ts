import { capitalized } from '../../text/capitalized.ts';
import { describeOas } from './describe-oas.ts';
import { describeUn } from './describe-un.ts';
import type { Citation, CitationDescription, CitationFamily } from './facts.ts';
import { ordinal } from './numeral.ts';

/** Says only what the symbol itself and the conventions of its organization support. */
export function describeCitation(citation: Citation): CitationDescription {
  return describers[citation.family](citation);
}

const describers: Readonly<Record<CitationFamily, (citation: Citation) => CitationDescription>> = {
  oas: describeOas,
  un: describeUn,
  unfccc: climate,
  cbd: biodiversity,
  who: (citation) =>
    inSession(citation, healthBodies[citation.organ] ?? 'World Health Organization', citation.organ === 'WHA' ? 1947 : undefined),
  unesco: (citation) =>
    // The General Conference met every other year, but not always: the formula is confirmed from the twenty-fourth session on.
    citation.organ === 'EX'
      ? inSession(citation, 'Executive Board of UNESCO')
      : inSession(citation, 'General Conference of UNESCO', number(citation) < 24 ? undefined : 1939 + number(citation)),
  iaea: (citation) =>
    inSession(
      citation,
      'General Conference of the International Atomic Energy Agency',
      citation.session?.kind === 'special' ? undefined : 1956,
    ),
  imo: (citation) => inSession(citation, `${maritimeBodies[citation.organ] ?? citation.organ} of the International Maritime Organization`),
  itu: ({ kind, number, organ, year }) => ({
    title: `${capitalized(kind)} ${number} of the International Telecommunication Union`,
    details: [`as revised at ${organ} in ${year}`],
  }),
  ilo: ({ number }) => ({ title: `Convention No. ${number} of the International Labour Organization`, details: [] }),
  icao: ({ symbol }) => ({
    title: `Resolution ${symbol}`,
    details: ['may be of the Assembly of the International Civil Aviation Organization'],
  }),
  cites: ({ symbol }) => ({ title: symbol, details: ['may be of the Conference of the Parties to CITES'] }),
  ramsar: ({ symbol }) => ({ title: symbol, details: ['may be of the Conference of the Parties to the Convention on Wetlands'] }),
  au: africa,
  eu: ({ symbol, organ, number, year }) => ({
    title: `Act ${symbol} of European Union law`,
    details: [`CELEX number: year ${year}, type ${organ}, number ${Number(number)}`],
  }),
  mercosur: ({ symbol, year }) => ({
    title: `Decision ${symbol.replace('CMC/DEC. ', '')} of the Common Market Council of MERCOSUR`,
    details: [`adopted in ${year}`],
  }),
  appf: (citation) => inSession(citation, 'Asia-Pacific Parliamentary Forum'),
};

/** "Resolution 10 of the World Health Assembly", "sixty-sixth session (2013)"; `before` is the year before the first session's. */
function inSession(citation: Citation, body: string, before?: number): CitationDescription {
  const { kind, symbol, session } = citation;
  const title = `${/Resolution|Decision/.test(symbol) ? symbol : `${capitalized(kind)} ${symbol}`} of the ${body}`;
  if (session === undefined) return { title, details: [] };
  const words = `${ordinal(session.ordinal)}${session.kind === 'special' ? ' special' : ''} session`;
  return { title, details: [before === undefined ? words : `${words} (${before + session.ordinal})`] };
}

function climate(citation: Citation): CitationDescription {
  const { kind, organ, symbol, session, year } = citation;
  if (kind === 'document' || session === undefined)
    return { title: `Document ${symbol} under the UNFCCC`, details: year === undefined ? [] : [`of ${year}`] };
  const draft = citation.number === '-' ? 'Draft decision' : 'Decision';
  const met = climateYear(organ, session.ordinal);
  return {
    title: `${draft} ${symbol} of ${climateBodies[organ] ?? organ}`,
    details: [`${ordinal(session.ordinal)} session${met === undefined ? '' : ` (${met})`}`],
  };
}

/** No session met in 2020. The first meeting under the Paris Agreement lasted from 2016 to 2018; for the Kyoto Protocol's no rule is confirmed. */
function climateYear(organ: string, session: number): string | undefined {
  if (organ === 'CP') return String(session <= 25 ? 1994 + session : 1995 + session);
  if (organ !== 'CMA') return undefined;
  if (session < 3) return session === 1 ? '2016 to 2018' : '2019';
  return String(2018 + session);
}

function biodiversity(citation: Citation): CitationDescription {
  const { kind, symbol, session, number } = citation;
  const convention = 'the Convention on Biological Diversity';
  if (kind === 'document' || session === undefined) return { title: `Document ${symbol} under ${convention}`, details: [] };
  const title = `Decision ${symbol.split('/').at(-2)}/${number}`;
  const body = `the Conference of the Parties to ${convention}`;
  if (citation.presumed) return { title, details: [`may be of ${body}: other conventions number their decisions in this way too`] };
  return { title: `${title} of ${body}`, details: [`${ordinal(session.ordinal)} meeting`] };
}

function africa(citation: Citation): CitationDescription {
  const { organ, symbol, kind, session } = citation;
  const body = organ === 'EX.CL' ? 'Executive Council' : 'Assembly';
  const ordinaryOf = organ === 'Assembly/AU' ? africanYears.get(session?.ordinal ?? 0) : undefined;
  const words =
    session === undefined
      ? []
      : [
          `${ordinal(session.ordinal)} ${session.kind === 'special' ? 'extraordinary' : 'ordinary'} session${ordinaryOf === undefined ? '' : ` (${ordinaryOf})`}`,
        ];
  return { title: `${capitalized(kind)} ${symbol} of the ${body} of the African Union`, details: words };
}

function number({ session }: Citation): number {
  return session?.ordinal ?? 0;
}

const climateBodies: Readonly<Record<string, string>> = {
  CP: 'the Conference of the Parties to the UNFCCC',
  CMP: 'the Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol',
  CMA: 'the Conference of the Parties serving as the meeting of the Parties to the Paris Agreement',
};

const healthBodies: Readonly<Record<string, string>> = {
  WHA: 'World Health Assembly',
  EB: 'Executive Board of the World Health Organization',
  INB: 'Intergovernmental Negotiating Body of the World Health Organization',
};

const maritimeBodies: Readonly<Record<string, string>> = {
  A: 'Assembly',
  MSC: 'Maritime Safety Committee',
  MEPC: 'Marine Environment Protection Committee',
  LEG: 'Legal Committee',
  FAL: 'Facilitation Committee',
};

const africanYears: ReadonlyMap<number, number> = new Map([
  [10, 2008],
  [18, 2012],
  [19, 2012],
  [26, 2016],
  [28, 2017],
  [33, 2020],
]);
