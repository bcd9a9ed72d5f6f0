import type { WorkspaceNames } from '../draft/names/workspace-names.ts';
import type { LibraryEntry } from './entry.ts';
import { nameIndex } from './names.ts';

/** The workspace's drafts, by the symbols that they bear and the names that they write. */
export interface Library {
  set(entry: LibraryEntry): void;
  delete(uri: string): void;
  /** The drafts whose own symbol has this canonical key. */
  draftsWithSymbol(key: string): readonly LibraryEntry[];
  /** What this draft can ask of the names in all others. Its own entry is left out, since the text in the editor may be newer. */
  namesFor(uri: string): WorkspaceNames;
  /** Grows with every change that has an effect on another draft. */
  readonly revision: number;
  /**
   * The last revision in which the findings of this draft could change: part of a diagnostic result's identity, so that a name corrected in one
   * draft does not have all drafts of the workspace checked anew. For a draft that is not in the library, the library's own.
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
      if (renamed || before === undefined || !sameForOthers(before, entry)) revision++;
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
    draftsWithSymbol: (key) => [...(byKey.get(key) ?? [])],
  };
}

/** Whether other drafts see no difference, names apart: they see the title and the symbols. */
function sameForOthers(a: LibraryEntry, b: LibraryEntry): boolean {
  return (
    a.title === b.title &&
    a.symbols.length === b.symbols.length &&
    a.symbols.every((symbol, at) => symbol.key === b.symbols[at]?.key && symbol.written === b.symbols[at]?.written)
  );
}
