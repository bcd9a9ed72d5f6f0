import type { Facts } from './facts.ts';
import { closed, type Form, organAndStroke, part, spelling } from './form.ts';

const segment =
  '(?:(?:Rev|Add|Corr|Amend|Res|Sub|Misc)\\. ?\\d{1,4}|[A-Z]{1,6}\\.\\d{1,5}|(?:S|ES)-\\d{1,2}|GC[. ]SS\\.[IVX]{1,5}|[A-Z]{1,6}|\\d{1,5})';

/** Any other symbol of a United Nations document: "A/C.3/78/L.41", "S/2016/1100", "E/CN.9/2006/2", "UNEP/GC SS.XI/5". */
export const unDocuments: readonly Form[] = [
  {
    starts: organAndStroke,
    pattern: spelling(`(A|S|E|ST|TD|DP|UNEP|CRC|CCPR|CEDAW|CERD|CAT|CRPD|CMW|CED)((?:/~${segment}){1,9})`),
    read: document,
  },
];

/** What may follow the organ's letter: the letters stand for too much else ("A/B", "E/F 2") to take any second part for a document's. */
const seconds: Readonly<Record<string, RegExp>> = {
  A: /^(?:HRC|PRST|INF|BUR|NGO|\d{2,3}|(?:S|ES)-\d+|(?:C|CONF|AC|CN|WG)\.\d+)$/,
  S: /^(?:(?:19|20)\d\d|PV\.\d+|INF|AC\.\d+|\d{5})$/,
  E: /^(?:(?:19|20)\d\d|ICEF|INF|(?:C|CN|AC|CONF)\.\d+|ESCAP|ECE|ECA|ESCWA)$/,
};

function document(match: RegExpExecArray): Facts | undefined {
  const organ = part(match, 1);
  const parts = closed(part(match, 2).replace(/GC SS/g, 'GC.SS')).split('/').slice(1);
  const second = seconds[organ];
  if (second !== undefined && !second.test(parts[0] ?? '')) return undefined;
  if (parts.length < 2 && !(organ === 'S' && /^\d{5}$|^PV\./.test(parts[0] ?? ''))) return undefined;
  const last = parts.at(-1) ?? '';
  if (!/\d/.test(last) && !last.startsWith('GC.SS')) return undefined;
  const symbol = `${organ}/${parts.join('/')}`;
  if (symbol.startsWith('UNEP/CBD/')) return undefined;
  const year = organ === 'S' || organ === 'E' ? parts.find((each) => /^(?:19|20)\d\d$/.test(each)) : undefined;
  return {
    family: 'un',
    kind: 'document',
    organ: parts[0] === 'HRC' ? 'HRC' : organ,
    ...(year === undefined ? {} : { year: Number(year) }),
    symbol,
    key: symbol.toLowerCase(),
  };
}
