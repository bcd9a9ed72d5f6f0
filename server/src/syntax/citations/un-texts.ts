import type { Facts, Session } from './facts.ts';
import { part } from './form.ts';
import { fromRoman } from './numeral.ts';

export const romanSession = '(\\d{1,4})(?: ?([A-Z])(?:[ ](?:and|to|y|et|e)[ ]([A-Z]))?)?~\\(~(S-|ES-)?([IVXL]{1,7})~\\)';
// A lone capital after a number is a part's letter only where the sentence does not go on with it: "31/16 A and", but "31/16 A new".
export const letters =
  '(?:~([A-Z])(?:[ ](?:and|to|y|et|e)[ ]([A-Z]))?(?=[^A-Za-z\\d\\s]|\\s+(?:of|and|to|or|on|in|by|de|del|du|y|et|e|sur|sobre)\\b|\\s*$))?';
export const session = '(\\d{1,3}|S-\\d{1,2}|ES-\\d{1,2})/~(\\d{1,3})';

export function assembly(type: string, written: string, number: string, match: RegExpExecArray, letter: number): Facts | undefined {
  const session = sessionOf(written);
  if (session.kind === 'regular' && session.ordinal < 31) return undefined;
  const letters = lettersOf(match, letter);
  return {
    family: 'un',
    kind: type === 'RES' ? 'resolution' : 'decision',
    organ: 'A',
    session,
    number: number + letters.spelled,
    symbol: `A/${type}/${written}/${number}${letters.spelled}`,
    key: `a/${type}/${written}/${number}${letters.key}`.toLowerCase(),
  };
}

/** Up to the thirtieth session the numbers are one series, special sessions included, so the number is the identity. */
export function oldAssembly(match: RegExpExecArray): Facts | undefined {
  const ordinal = fromRoman(part(match, 5));
  if (ordinal === undefined || ordinal > 30) return undefined;
  const [number, prefix, letters] = [part(match, 1), part(match, 4), lettersOf(match, 2)];
  return {
    family: 'un',
    kind: 'resolution',
    organ: 'A',
    session: { ordinal, kind: kindOf(prefix) },
    number: number + letters.spelled,
    symbol: `A/RES/${number}${letters.spelled} (${prefix}${part(match, 5)})`,
    key: `a/res/${number}${letters.key}`,
  };
}

export function council(number: string, year: string): Facts {
  const facts = { family: 'un', kind: 'resolution', organ: 'S', number, key: `s/res/${number}` } as const;
  return year === '' ? { ...facts, symbol: `S/RES/${number}` } : { ...facts, year: Number(year), symbol: `S/RES/${number} (${year})` };
}

export function economic(type: string, year: string, number: string): Facts {
  const symbol = `E/${type}/${year}/${number}`;
  const kind = type === 'RES' ? 'resolution' : 'decision';
  return { family: 'un', kind, organ: 'E', year: Number(year), number, symbol, key: symbol.toLowerCase() };
}

export function humanRights(type: string, written: string, number: string): Facts {
  const symbol = `A/HRC/${type}/${written}/${number}`;
  return {
    family: 'un',
    kind: type === 'RES' ? 'resolution' : 'decision',
    organ: 'HRC',
    session: sessionOf(written),
    number,
    symbol,
    key: symbol.toLowerCase(),
  };
}

export function environmentAssembly(written: string, number: string): Facts {
  const symbol = `UNEP/EA.${written}/Res.${number}`;
  return { family: 'un', kind: 'resolution', organ: 'UNEA', session: sessionOf(written), number, symbol, key: symbol.toLowerCase() };
}

function lettersOf(match: RegExpExecArray, index: number): { readonly spelled: string; readonly key: string } {
  const [first, last] = [part(match, index), part(match, index + 1)];
  if (first === '') return { spelled: '', key: '' };
  return last === ''
    ? { spelled: ` ${first}`, key: first.toLowerCase() }
    : { spelled: ` ${first} and ${last}`, key: `${first}-${last}`.toLowerCase() };
}

function sessionOf(written: string): Session {
  return { ordinal: Number(/\d+/.exec(written)?.[0]), kind: kindOf(written) };
}

function kindOf(prefixed: string): Session['kind'] {
  if (prefixed.startsWith('ES-')) return 'emergency';
  return prefixed.startsWith('S-') ? 'special' : 'regular';
}
