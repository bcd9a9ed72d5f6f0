import type { NotedDifferences } from '../concordance/noted-differences.ts';
import type { QuotableText, WorkspaceCitations } from '../draft/citations/workspace-citations.ts';
import type { WorkspaceNames } from '../draft/names/workspace-names.ts';
import type { Slices } from '../text/slices.ts';
import { bearerIndex } from './bearers.ts';
import type { KnownRecord } from './catalogue/known-record.ts';
import { adoptedBearers, citationsFor, mayConcern } from './citations-for.ts';
import { type CitedText, citationIndex } from './citing.ts';
import type { LibraryEntry } from './entry.ts';
import { nameIndex } from './names.ts';
import { notedLanguages } from './noted-languages.ts';
import { createPassageIndex, type PassageIndex } from './passages/passage-index.ts';
import { quotedTexts } from './quoted-texts.ts';
import { type RecordIndex, recordIndex } from './record-index.ts';
import { type DraftMatch, type Match, type RecordMatch, type SearchIndex, searchIndex } from './search.ts';
import { toldIndex } from './told-index.ts';

export type { CitedText, DraftMatch, KnownRecord, Match, RecordMatch };

/** The workspace's drafts, by the symbols that they bear, the texts that they cite and the names that they write; and what catalogues say of other texts. */
export interface Library {
  set(entry: LibraryEntry): void;
  delete(uri: string): void;
  /** Puts these records in place of those of the catalogue at this address, in slices: nothing is replaced before the last. Two calls must not overlap. */
  setRecords(uri: string, records: readonly KnownRecord[]): Slices<void>;
  entryOf(uri: string): LibraryEntry | undefined;
  entries(): Iterable<LibraryEntry>;
  /** The drafts whose own symbol has this canonical key. */
  draftsWithSymbol(key: string): readonly LibraryEntry[];
  /** What catalogues say of the text with this key, or of the resolution in parts that it belongs to. */
  recordsWithSymbol: RecordIndex['withKey'];
  /** The text as all drafts cite it; undefined where none does. */
  citedText(key: string): CitedText | undefined;
  /** Every text that is cited. */
  citedTexts(): Iterable<CitedText>;
  /** The passages of adopted texts that have most of these prints, the best first. */
  passagesLike: PassageIndex['find'];
  /** The drafts and records that match a query best: see `SearchIndex`. */
  readonly find: SearchIndex['find'];
  readonly titled: SearchIndex['titled'];
  /** What all catalogues say. */
  records(): Iterable<KnownRecord>;
  /** What this draft can ask of the names in all others. Its own entry is left out, since the text in the editor may be newer. */
  namesFor(uri: string): WorkspaceNames;
  /** The same of the texts that it cites. */
  citationsFor(uri: string): WorkspaceCitations;
  /** The addresses of the adopted texts that bear these symbols and have to be read before one can tell whether they say what the draft at `uri` quotes. */
  unreadTexts(keys: Iterable<string>, uri: string): readonly string[];
  /** Tells what the text at this address says now. It is kept in memory for those who quote it, as long as they are few. */
  setText(uri: string, text: QuotableText): void;
  /** Notes what the draft at this address and its other languages do not say alike; with undefined, that they are compared no more. */
  setDifferences(uri: string, noted: NotedDifferences | undefined): void;
  differencesFor(uri: string): NotedDifferences | undefined;
  /** The addresses of the drafts for which something is noted. */
  comparedDrafts(): readonly string[];
  /** Grows with every change that has an effect on the findings of another draft. */
  readonly revision: number;
  /** Grows with every change of who bears a symbol, who cites it, and what catalogues say. */
  readonly citationRevision: number;
  /**
   * The last revision in which the findings of this draft could change: part of a diagnostic result's identity, so that a name corrected in one
   * draft does not have all drafts of the workspace checked anew. For a draft that is not in the library, the library's own.
   */
  revisionFor(uri: string): number;
  /**
   * Whether other drafts may change what is found in this one, for who checks many once and takes none back: a name that is written in two ways, a text that is cited in two,
   * and, where the draft `looksUpTexts`, a text that is at hand.
   */
  mayConcern(uri: string, looksUpTexts: boolean): boolean;
}

export function createLibrary(): Library {
  const entries = new Map<string, LibraryEntry>();
  const bearers = bearerIndex();
  const records = recordIndex();
  const names = nameIndex();
  const citations = citationIndex();
  const passages = createPassageIndex();
  const told = toldIndex();
  const quoted = quotedTexts();
  const search = searchIndex();
  const noted = notedLanguages();
  let revision = 0;
  let citationRevision = 0;
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
      replace(before, entry);
      if (before?.passages !== entry.passages) passages.replace(entry.uri, entry.passages);
      entries.set(entry.uri, entry);
    },
    delete(uri) {
      const before = entries.get(uri);
      if (before === undefined) return;
      replace(before, undefined);
      passages.replace(uri, undefined);
      entries.delete(uri);
    },
    *setRecords(uri, known) {
      yield* search.replaceRecords(uri, known);
      yield* records.replace(uri, known, () => {
        citationRevision++;
        return ++revision;
      });
    },
    entryOf: (uri) => entries.get(uri),
    entries: () => entries.values(),
    citedText: citations.of,
    citedTexts: citations.all,
    passagesLike: passages.find,
    find: search.find,
    titled: search.titled,
    records: records.all,
    namesFor: (uri) => ({
      adopted: entries.get(uri)?.adopted ?? false,
      mayDiffer: names.mayDiffer,
      elsewhere: (group) => names.elsewhere(group, uri),
    }),
    citationsFor: ofCitations,
    unreadTexts: (keys, uri) => [
      ...new Set(
        [...new Set(keys)].flatMap((key) =>
          adoptedBearers(bearers, key, uri).flatMap((entry) => (quoted.isCurrent(entry) ? [] : entry.uri)),
        ),
      ),
    ],
    setText(uri, text) {
      const entry = entries.get(uri);
      if (entry !== undefined && quoted.put(entry, text, revision + 1)) revision++;
    },
    setDifferences(uri, differences) {
      if (noted.put(uri, differences, revision + 1)) revision++;
    },
    differencesFor: noted.of,
    comparedDrafts: noted.uris,
    revisionFor(uri) {
      const entry = entries.get(uri);
      if (entry === undefined) return revision;
      let last = Math.max(names.revisionFor(entry), noted.revisionOf(uri));
      for (const key of textsOf(entry))
        last = Math.max(last, bearers.revisionOf(key), records.revisionOf(key), told.revisionOf(key), quoted.revisionOf(key));
      return last;
    },
    mayConcern(uri, looksUpTexts) {
      const entry = entries.get(uri);
      return entry !== undefined && (names.revisionFor(entry) > 0 || mayConcern(entry, looksUpTexts, ofCitations(uri)));
    },
    draftsWithSymbol: bearers.withKey,
    recordsWithSymbol: records.withKey,
  };

  function ofCitations(uri: string): WorkspaceCitations {
    return citationsFor(uri, () => entries.get(uri), { bearers, records, citations, told, quoted });
  }

  /** The texts of which the findings of a draft may speak: those that it cites, and itself where others cite it, since it must then be at hand. */
  function textsOf({ symbols, cites }: LibraryEntry): readonly string[] {
    return [...cites.keys, ...symbols.flatMap(({ key }) => (citations.of(key) === undefined ? [] : key))];
  }

  function replace(before: LibraryEntry | undefined, now: LibraryEntry | undefined): void {
    const next = revision + 1;
    const renamed = names.replace(before, now, next);
    const isOther = bearers.replace(before, now, next);
    const isTold = told.replace(before, now, next);
    const isRequoted = quoted.replace(before, now, next);
    // What comes may have been checked before it was here, and seen what nobody noted for it.
    const comesOrGoes = before === undefined || now === undefined;
    if (renamed || isOther || isTold || isRequoted || comesOrGoes) revision = next;
    if (citations.replace(before, now) || isOther) citationRevision++;
    search.replace(before, now);
  }
}
