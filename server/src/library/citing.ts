import { countsOf } from './cited.ts';
import type { LibraryEntry } from './entry.ts';

/** Who cites what, over all drafts. */
export interface CitationIndex {
  /** Replaces what a draft cited before by what it cites now. True where another text is cited, or one is cited by other drafts, than before. */
  replace(before: LibraryEntry | undefined, now: LibraryEntry | undefined): boolean;
  /** The entry with the strings of others in place of its own equal ones: thousands of drafts cite the same texts. */
  sharing(entry: LibraryEntry): LibraryEntry;
  of(key: string): CitedText | undefined;
  all(): Iterable<CitedText>;
}

/** A text as others cite it. */
export interface CitedText {
  readonly key: string;
  /** The canonical spelling, the fullest that somebody writes. */
  readonly symbol: string;
  /** How often it is cited in all drafts together. */
  readonly count: number;
  /** The drafts that cite it, each once. A list, since a workspace may have half a million pairs of a draft and a text. */
  readonly drafts: readonly LibraryEntry[];
}

interface Counted extends CitedText {
  symbol: string;
  count: number;
  readonly drafts: LibraryEntry[];
}

export function citationIndex(): CitationIndex {
  const texts = new Map<string, Counted>();
  return { replace, sharing, of: (key) => texts.get(key), all: () => texts.values() };

  function replace(before: LibraryEntry | undefined, now: LibraryEntry | undefined): boolean {
    const [old, fresh] = [before && countsOf(before.cites), now && countsOf(now.cites)];
    let changed = false;
    for (const [key, { count }] of old ?? []) {
      const text = texts.get(key);
      if (text === undefined || before === undefined) continue;
      text.drafts.splice(text.drafts.indexOf(before), 1);
      text.count -= count;
      if (fresh?.has(key)) continue;
      changed = true;
      if (text.count === 0) texts.delete(key);
    }
    for (const [key, { count, symbol }] of fresh ?? []) {
      if (now === undefined) continue;
      let text = texts.get(key);
      if (text === undefined) {
        text = { key, symbol, count: 0, drafts: [] };
        texts.set(key, text);
      }
      text.drafts.push(now);
      text.count += count;
      if (symbol.length > text.symbol.length) text.symbol = symbol;
      changed ||= !old?.has(key);
    }
    return changed;
  }

  function sharing(entry: LibraryEntry): LibraryEntry {
    const { places } = entry.cites;
    const [keys, symbols, written] = [[...entry.cites.keys], [...entry.cites.symbols], [...entry.cites.written]];
    for (let at = 0; at < keys.length; at++) {
      const known = texts.get(keys[at] as string);
      if (known === undefined) continue;
      keys[at] = known.key;
      if (symbols[at] === known.symbol) symbols[at] = known.symbol;
      if (written[at] === known.symbol) written[at] = known.symbol;
    }
    return { ...entry, cites: { keys, symbols, written, places } };
  }
}
