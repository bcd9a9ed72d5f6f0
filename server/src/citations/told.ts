import type { Citation } from './citation.ts';

/**
 * What stands in a symbol's parentheses and does not tell which text is meant: "1567/06" of "CP/RES. 908 (1567/06)", the year of a resolution of the Security
 * Council. Undefined where the symbol has no parentheses, or where they are part of the text's identity.
 */
export function toldBy({ symbol, key }: Pick<Citation, 'symbol' | 'key'>): string | undefined {
  // Asked of every citation of a workspace, half a million of them: an expression takes several times as long.
  if (!symbol.endsWith(')')) return undefined;
  const told = symbol.slice(symbol.lastIndexOf('(') + 1, -1);
  if (told === '' || told.length === symbol.length - 1 || told.includes(')')) return undefined;
  return key.includes(told.toLowerCase().replaceAll(' ', '-')) ? undefined : told;
}
