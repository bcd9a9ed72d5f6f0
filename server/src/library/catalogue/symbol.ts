import type { Citation } from '../../citations/citation.ts';
import { citationAt } from '../../citations/read.ts';

/** The symbol of a text, and all keys under which it is cited. */
export interface ReadSymbol {
  readonly symbol: string;
  readonly keys: readonly string[];
}

/**
 * Reads a text that is a symbol and nothing else. Catalogues of the United Nations write "A/RES/79/93 A-B" for a resolution in parts: whoever cites 79/93,
 * 79/93 A or 79/93 B means this one. Undefined for what is no symbol that is known.
 */
export function readSymbol(written: string): ReadSymbol | undefined {
  const text = written
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /(?<=\d) ?([A-Z])-([A-Z])$/,
      (_, first: string, last: string) => ` ${first} ${distance(first, last) > 1 ? 'to' : 'and'} ${last}`,
    );
  const whole = citationOf(text);
  if (whole === undefined) return undefined;
  const { head = '', first = '', join = '', last = '', tail = '' } = parts.exec(text)?.groups ?? {};
  if (first === '') return { symbol: whole.symbol, keys: [whole.key] };
  const letters = join === 'to' ? lettersBetween(first, last) : [first, last];
  const others = ['', ...letters.map((letter) => ` ${letter}`)].flatMap((part) => citationOf(`${head}${part}${tail}`)?.key ?? []);
  return { symbol: whole.symbol, keys: [...new Set([whole.key, ...others])] };
}

/** The citation that a text is, from its first to its last character. */
export function citationOf(text: string): Citation | undefined {
  const citation = citationAt(text, 0);
  return citation?.span.end === text.length ? citation : undefined;
}

/** "3411 A and B (XXX)", "79/259 A to C". */
const parts = /^(?<head>.*\d) (?<first>[A-Z]) (?<join>and|to) (?<last>[A-Z])(?<tail>| ?\(.*)$/;

function distance(first: string, last: string): number {
  return last.charCodeAt(0) - first.charCodeAt(0);
}

function lettersBetween(first: string, last: string): string[] {
  return Array.from({ length: Math.max(0, distance(first, last) + 1) }, (_, at) => String.fromCharCode(first.charCodeAt(0) + at));
}
