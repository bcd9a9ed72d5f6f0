import type { Range } from '../draft/draft.ts';

/**
 * What a draft cites, packed, since a workspace of ten thousand drafts has half a million citations. The three lists stand side by side and have one item for
 * each way in which a text is cited; `places` has five numbers for each citation: the item's number, and line and character of its start and of its end.
 */
export interface CitedTexts {
  /** The canonical identities. */
  readonly keys: readonly string[];
  /** The canonical spellings. */
  readonly symbols: readonly string[];
  /** As the draft writes them, line breaks included. */
  readonly written: readonly string[];
  /** In the order of the text. */
  readonly places: Uint32Array;
}

/** One citation of a draft in the library. */
export interface Cited {
  readonly key: string;
  readonly symbol: string;
  readonly written: string;
  readonly range: Range;
}

export const citesNothing: CitedTexts = { keys: [], symbols: [], written: [], places: new Uint32Array() };

export function packed(citations: readonly Cited[]): CitedTexts {
  if (citations.length === 0) return citesNothing;
  const [keys, symbols, written]: [string[], string[], string[]] = [[], [], []];
  const numbers = new Map<string, number>();
  const places = new Uint32Array(citations.length * size);
  for (const [at, { range, ...form }] of citations.entries()) {
    const id = `${form.key}\n${form.symbol}\n${form.written}`;
    let number = numbers.get(id);
    if (number === undefined) {
      number = keys.push(form.key) - 1;
      symbols.push(form.symbol);
      written.push(form.written);
      numbers.set(id, number);
    }
    places.set([number, range.start.line, range.start.character, range.end.line, range.end.character], at * size);
  }
  return { keys, symbols, written, places };
}

/** The citations, or those of one text, in the order of the draft. */
export function* citationsIn({ keys, symbols, written, places }: CitedTexts, key?: string): Iterable<Cited> {
  for (let at = 0; at < places.length; at += size) {
    const [number = 0, line = 0, character = 0, endLine = 0, endCharacter = 0] = places.subarray(at, at + size);
    const cited = keys[number] ?? '';
    if (key !== undefined && cited !== key) continue;
    const range = { start: { line, character }, end: { line: endLine, character: endCharacter } };
    yield { key: cited, symbol: symbols[number] ?? '', written: written[number] ?? '', range };
  }
}

/** How often the draft cites in each of the ways that the three lists have. */
export function mentionsOf({ keys, places }: CitedTexts): Uint32Array {
  const mentions = new Uint32Array(keys.length);
  for (let at = 0; at < places.length; at += size) (mentions[places[at] as number] as number)++;
  return mentions;
}

/** How often the text with this key is cited. */
export function countOf(cites: CitedTexts, key: string): number {
  if (!cites.keys.includes(key)) return 0;
  return mentionsOf(cites).reduce((sum, mentions, number) => (cites.keys[number] === key ? sum + mentions : sum), 0);
}

/** How often each text is cited, with its fullest spelling. */
export function countsOf(cites: CitedTexts): ReadonlyMap<string, { readonly count: number; readonly symbol: string }> {
  const counts = new Map<string, { count: number; symbol: string }>();
  for (const [number, mentions] of mentionsOf(cites).entries()) {
    const [key = '', symbol = ''] = [cites.keys[number], cites.symbols[number]];
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { count: mentions, symbol });
    else {
      known.count += mentions;
      if (symbol.length > known.symbol.length) known.symbol = symbol;
    }
  }
  return counts;
}

/** Numbers for each citation in `places`. */
const size = 5;
