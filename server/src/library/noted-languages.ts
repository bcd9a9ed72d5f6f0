import { isSameNote, type NotedDifferences } from '../concordance/noted-differences.ts';

/** What was noted when drafts were compared with their other languages, by the drafts' addresses: in memory alone, and only for drafts that are open and their translations. */
export interface NotedLanguages {
  /**
   * Notes what a draft is to know, or with undefined that it is compared no more, and the revision in which it learns of it.
   *
   * @returns whether that is something else than before.
   */
  put(uri: string, noted: NotedDifferences | undefined, revision: number): boolean;
  of(uri: string): NotedDifferences | undefined;
  /** The addresses for which something is noted. */
  uris(): readonly string[];
  /** The last revision noted with this draft; 0 for none. */
  revisionOf(uri: string): number;
}

export function notedLanguages(): NotedLanguages {
  const all = new Map<string, NotedDifferences>();
  const revisions = new Map<string, number>();
  return {
    put(uri, noted, revision) {
      const before = all.get(uri);
      if (noted === undefined) all.delete(uri);
      else all.set(uri, noted);
      const isSame = before === undefined || noted === undefined ? before === noted : isSameNote(before, noted);
      if (!isSame) revisions.set(uri, revision);
      return !isSame;
    },
    of: (uri) => all.get(uri),
    uris: () => [...all.keys()],
    revisionOf: (uri) => revisions.get(uri) ?? 0,
  };
}
