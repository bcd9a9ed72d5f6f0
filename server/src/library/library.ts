import type { Span } from '../text/span.ts';

/** What the library keeps of one draft. `uri` names the file; spans are in that file's text. */
export interface LibraryEntry {
  readonly uri: string;
  /** The draft's title in one line, or its file name where it has none. */
  readonly title: string;
  /** The symbols that the draft bears itself, in its heading or its file name: canonical keys, with the place to jump to. */
  readonly symbols: readonly OwnSymbol[];
}

export interface OwnSymbol {
  readonly key: string;
  /** As the heading writes it; undefined where only the file name tells. */
  readonly written: string | undefined;
  readonly span: Span;
}

/** The workspace's drafts: what exists, by the symbols that they bear. */
export interface Library {
  set(entry: LibraryEntry): void;
  delete(uri: string): void;
  /** The drafts whose own symbol has this canonical key. */
  bearing(key: string): readonly LibraryEntry[];
  /** Grows with every change of what the workspace bears: part of a diagnostic result's identity. */
  readonly revision: number;
}

export function createLibrary(): Library {
  const entries = new Map<string, LibraryEntry>();
  const byKey = new Map<string, Set<LibraryEntry>>();
  let revision = 0;
  const remove = (uri: string): void => {
    const entry = entries.get(uri);
    if (entry === undefined) return;
    entries.delete(uri);
    for (const { key } of entry.symbols) byKey.get(key)?.delete(entry);
  };
  return {
    get revision() {
      return revision;
    },
    set(entry) {
      const before = entries.get(entry.uri);
      if (before === undefined || !same(before, entry)) revision++;
      remove(entry.uri);
      entries.set(entry.uri, entry);
      for (const { key } of entry.symbols) {
        const bearers = byKey.get(key) ?? new Set();
        byKey.set(key, bearers.add(entry));
      }
    },
    delete(uri) {
      if (entries.has(uri)) revision++;
      remove(uri);
    },
    bearing: (key) => [...(byKey.get(key) ?? [])],
  };
}

/** An edit below the heading changes nothing that another draft could see. */
function same(a: LibraryEntry, b: LibraryEntry): boolean {
  return (
    a.title === b.title &&
    a.symbols.length === b.symbols.length &&
    a.symbols.every((symbol, at) => symbol.key === b.symbols[at]?.key && symbol.written === b.symbols[at]?.written)
  );
}
