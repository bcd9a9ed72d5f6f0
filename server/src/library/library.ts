import type { WorkspaceNames } from '../draft/names/workspace-names.ts';
import { type CitedText, citationIndex } from './citing.ts';
import type { LibraryEntry } from './entry.ts';
import { nameIndex } from './names.ts';
import { createPassageIndex, type PassageIndex } from './passages/passage-index.ts';
import { type Match, type SearchIndex, searchIndex } from './search.ts';

export type { CitedText, Match };

/** The workspace's drafts, by the symbols that they bear, the texts that they cite and the names that they write. */
export interface Library {
  set(entry: LibraryEntry): void;
  delete(uri: string): void;
  entryOf(uri: string): LibraryEntry | undefined;
  entries(): Iterable<LibraryEntry>;
  /** The drafts whose own symbol has this canonical key. */
  draftsWithSymbol(key: string): readonly LibraryEntry[];
  /** The text as all drafts cite it; undefined where none does. */
  citedText(key: string): CitedText | undefined;
  /** Every text that is cited. */
  citedTexts(): Iterable<CitedText>;
  /** The passages of adopted texts that have most of these prints, the best first. */
  passagesLike: PassageIndex['find'];
  /** The drafts that match a query best: see `SearchIndex`. */
  readonly find: SearchIndex['find'];
  /** What this draft can ask of the names in all others. Its own entry is left out, since the text in the editor may be newer. */
  namesFor(uri: string): WorkspaceNames;
  /** Grows with every change that has an effect on the findings of another draft. */
  readonly revision: number;
  /** Grows with every change of who bears a symbol and who cites it. */
  readonly citationRevision: number;
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
  const citations = citationIndex();
  const passages = createPassageIndex();
  const search = searchIndex();
  let revision = 0;
  let citationRevision = 0;
  const remove = (uri: string): void => {
    const entry = entries.get(uri);
    if (entry === undefined) return;
    entries.delete(uri);
    for (const { key } of entry.symbols) {
      const bearers = byKey.get(key);
      bearers?.delete(entry);
      if (bearers?.size === 0) byKey.delete(key);
    }
  };
  return {
    get revision() {
      return revision;
    },
    get citationRevision() {
      return citationRevision;
    },
    set(described) {
      const entry = citations.sharing(described);
      const before = entries.get(entry.uri);
      const renamed = names.replace(before, entry, revision + 1);
      const seenOtherwise = before === undefined || !sameForOthers(before, entry);
      if (renamed || seenOtherwise) revision++;
      if (citations.replace(before, entry) || seenOtherwise) citationRevision++;
      if (before?.passages !== entry.passages) passages.replace(entry.uri, entry.passages);
      search.replace(before, entry);
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
      citations.replace(before, undefined);
      passages.replace(uri, undefined);
      search.replace(before, undefined);
      citationRevision++;
      remove(uri);
    },
    entryOf: (uri) => entries.get(uri),
    entries: () => entries.values(),
    citedText: citations.of,
    citedTexts: citations.all,
    passagesLike: passages.find,
    find: search.find,
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

/** Whether other drafts see no difference, names and what it cites apart: they see the title and the symbols. */
function sameForOthers(a: LibraryEntry, b: LibraryEntry): boolean {
  return (
    a.title === b.title &&
    a.symbols.length === b.symbols.length &&
    a.symbols.every((symbol, at) => symbol.key === b.symbols[at]?.key && symbol.written === b.symbols[at]?.written)
  );
}
