import { organNamed, whenMet } from '../calendar.ts';
import type { Citation } from '../citation.ts';
import { ordinal } from '../english.ts';
import type { Family, SymbolDescription } from '../family.ts';
import { inParentheses } from '../in-session.ts';
import { closed, type Parts } from '../shape.ts';

/** The bodies under the climate convention: "2/CMA.3", "-/CMA.6" for a draft decision, "FCCC/CP/2015/7", "ADP.2015.11.InformalNote". */
export const unfccc: Family = {
  id: 'unfccc',
  types: {
    number: { pattern: '\\d{1,3}|[-\\u2013]', print: (written) => (/\d/.test(written) ? String(Number(written)) : '-') },
    path: {
      pattern: '(?:/~[A-Z]{2,8}){1,3}/~(?:19|20)\\d\\d(?:/~(?:(?:L|INF|CRP|MISC|Misc|TP|Rev|Add|Corr)\\.~?\\d{1,3}|\\d{1,3})){1,4}',
      print: closed,
    },
  },
  forms: [
    {
      kind: 'decision',
      strict: true,
      // The space for the full stop is a slip seen in an official note.
      starts: '(?:\\d{1,3}|[-\\u2013])/\\s{0,4}C',
      full: '{number}/~{organ:CP|CMP|CMA}.?~{session:2}',
      file: '{number:3}-{organ:CP|CMP|CMA}-{session:2}',
      symbol: '{number}/{organ}.{session}',
    },
    { kind: 'document', full: 'FCCC{path}', accept: document },
    { kind: 'document', organ: 'ADP', starts: 'ADP\\.', full: 'ADP.{year}.{number:2}.InformalNote' },
  ],
  describe,
};

function document(parts: Parts): Parts {
  const { path = '' } = parts;
  return { ...parts, organ: /^\/([A-Z/]+)\//.exec(path)?.[1] ?? '', year: /\/(\d{4})\//.exec(path)?.[1] ?? '' };
}

function describe({ kind, organ, symbol, session, year, number }: Citation): SymbolDescription {
  if (kind === 'document' || session === undefined)
    return { title: `Document ${symbol} under the UNFCCC`, facts: year === undefined ? [] : [`of ${year}`] };
  const body = organNamed('unfccc', organ) ?? 'the Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol';
  return {
    title: `${number === '-' ? 'Draft decision' : 'Decision'} ${symbol} of ${body}`,
    facts: [`${ordinal(session.ordinal)} session${inParentheses(whenMet('unfccc', organ, session.ordinal))}`],
  };
}
