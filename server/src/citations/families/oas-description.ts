import { capitalized } from '../../text/capitalized.ts';
import { toRoman } from '../../text/roman.ts';
import { organNamed, yearsOf } from '../calendar.ts';
import type { Citation } from '../citation.ts';
import { ordinal } from '../english.ts';
import type { SymbolDescription } from '../family.ts';
import { sessionByNumber } from './oas-numbers.ts';

export function describe(citation: Citation): SymbolDescription {
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
