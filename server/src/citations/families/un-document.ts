import type { Parts } from '../shape.ts';

/** The second parts that a document's symbol can have after these letters: "A/B" and "E/F 2" are none. */
const secondParts: Readonly<Record<string, RegExp>> = {
  A: /^(?:HRC|PRST|INF|BUR|NGO|\d{2,3}|(?:S|ES)-\d+|(?:C|CONF|AC|CN|WG)\.\d+)$/,
  S: /^(?:(?:19|20)\d\d|PV\.\d+|INF|AC\.\d+|\d{5})$/,
  E: /^(?:(?:19|20)\d\d|ICEF|INF|(?:C|CN|AC|CONF)\.\d+|ESCAP|ECE|ECA|ESCWA)$/,
};

/** A symbol of a document with its organ and its year; undefined where it is none after all. */
export function document(parts: Parts): Parts | undefined {
  const { body: organ = '', path = '' } = parts;
  const [, second = '', ...rest] = path.split('/');
  if (secondParts[organ]?.test(second) === false || (organ === 'UNEP' && second === 'CBD')) return undefined;
  if (rest.length === 0 && !(organ === 'S' && /^\d{5}$|^PV\./.test(second))) return undefined;
  if (!/\/(?:[^/]*\d[^/]*|GC\.SS[^/]*)$/.test(path)) return undefined;
  const year = organ === 'S' || organ === 'E' ? /\/((?:19|20)\d\d)(?=\/|$)/.exec(path)?.[1] : undefined;
  return { ...parts, organ: second === 'HRC' ? 'HRC' : organ, ...(year === undefined ? {} : { year }) };
}
