import { capitalized } from '../../text/capitalized.ts';
import { say } from '../../wording/say.ts';
import { organNamed, yearsOf } from '../calendar.ts';
import type { Citation, Session } from '../citation.ts';
import { ordinal } from '../english.ts';
import type { SymbolDescription } from '../family.ts';

export function describe(citation: Citation): SymbolDescription {
  const { kind, organ, symbol, number, session, year } = citation;
  const body = organNamed('un', organ) ?? bodies[organ] ?? 'the United Nations';
  if (kind === 'document') return { title: `Document ${symbol} of ${body}`, facts: documentFacts(citation) };
  if (kind === 'statement') return { title: `Statement ${year}/${number} by the President of ${body}`, facts: [`of ${year}`] };
  // As texts cite it: "60/288", "1515 (2003)", "377 A (V)".
  const short = organ === 'UNEA' ? `${session?.ordinal}/${number}` : symbol.replace(/^.*?(?:RES|DEC)\//, '');
  const title = `${capitalized(kind)} ${short} of ${body}`;
  if (organ === 'S') return { title, facts: year === undefined ? [] : [`adopted in ${year}`], subject: say('byItsNumber') };
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

/** The United Nations' own resolver: https://undocs.org/SYMBOL, without spaces. It knows no pair of parts, and numbers the Environment Assembly's texts otherwise. */
export function link({ organ, symbol }: Citation): string | undefined {
  if (organ === 'UNEA' || / (?:and|to) /.test(symbol)) return undefined;
  return `${resolver}${symbol.replaceAll(' ', '').replaceAll('(', '%28').replaceAll(')', '%29')}`;
}

/** The same in the new system of documents, as a PDF in English: https://documents.un.org/api/symbol/access. */
export function furtherLinks(citation: Citation): readonly string[] {
  const symbol = link(citation)?.slice(resolver.length);
  return symbol === undefined ? [] : [`https://documents.un.org/api/symbol/access?s=${symbol}&l=en&t=pdf`];
}

const resolver = 'https://undocs.org/';

const bodies: Readonly<Record<string, string>> = {
  S: 'the Security Council of the United Nations',
  E: 'the Economic and Social Council of the United Nations',
  HRC: 'the Human Rights Council of the United Nations',
  UNEA: 'the United Nations Environment Assembly',
};
