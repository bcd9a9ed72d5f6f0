import type { WorkspaceNames } from '../draft/names/workspace-names.ts';
import type { LibraryEntry } from './entry.ts';
import { nameIndex } from './names.ts';

/** The workspace's drafts: what exists, by the symbols that they bear. */
export interface Library {
  set(entry: LibraryEntry): void;
  delete(uri: string): void;
  /** The drafts whose own symbol has this canonical key. */
  bearing(key: string): readonly LibraryEntry[];
  /** What this draft can ask of the names in all others; its own entry is not among them, for what is open is truer. */
  namesFor(uri: string): WorkspaceNames;
  /** Grows with every change that a draft can see in another. */
  readonly revision: number;
  /**
   * The last revision in which the findings of this draft could change: part of a diagnostic result's identity, so that a name corrected in one
   * draft does not have all drafts of the workspace checked anew. That of the library for a draft that is not in it.
   */
  revisionFor(uri: string): number;
}

export function createLibrary(): Library {
  const entries = new Map<string, LibraryEntry>();
  const byKey = new Map<string, Set<LibraryEntry>>();
  const names = nameIndex();
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
      const renamed = names.replace(before, entry, revision + 1);
      if (renamed || before === undefined || !same(before, entry)) revision++;
      remove(entry.uri);
      entries.set(entry.uri, entry);
      for (const { key } of entry.symbols) {
        const bearers = byKey.get(key) ?? new Set();
        byKey.set(key, bearers.add(entry));
      }
    },
    delete(uri) {
      const before = entries.get(uri);
      if (before === undefined) return;
      names.replace(before, undefined, ++revision);
      remove(uri);
    },
    namesFor: (uri) => ({
      adopted: entries.get(uri)?.adopted ?? false,
      mayDiffer: names.mayDiffer,
      elsewhere: (group) => names.elsewhere(group, uri),
    }),
    revisionFor(uri) {
      const entry = entries.get(uri);
      return entry === undefined ? revision : names.revisionFor(entry);
    },
    bearing: (key) => [...(byKey.get(key) ?? [])],
  };
}

/** An edit below the heading changes nothing else that another draft could see. */
function same(a: LibraryEntry, b: LibraryEntry): boolean {
  return (
    a.title === b.title &&
    a.symbols.length === b.symbols.length &&
    a.symbols.every((symbol, at) => symbol.key === b.symbols[at]?.key && symbol.written === b.symbols[at]?.written)
  );
}
