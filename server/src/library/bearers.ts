import type { LibraryEntry } from './entry.ts';

/** The drafts by the symbols that they bear. */
export interface BearerIndex {
  /**
   * Replaces the symbols that a draft bore before by those that it bears now, and notes `revision` with every text of which others see something else than
   * before.
   *
   * @returns whether there is one.
   */
  replace(before: LibraryEntry | undefined, now: LibraryEntry | undefined, revision: number): boolean;
  withKey(key: string): readonly LibraryEntry[];
  /** The last revision noted with this text; 0 for none. */
  revisionOf(key: string): number;
}

export function bearerIndex(): BearerIndex {
  const byKey = new Map<string, Set<LibraryEntry>>();
  // A text that nobody bears any more keeps its number, since those who cite it must hear of it.
  const revisions = new Map<string, number>();
  return {
    replace(before, now, revision) {
      let changed = false;
      for (const key of new Set([...keysOf(before), ...keysOf(now)])) {
        if (sameForOthers(before, now, key)) continue;
        revisions.set(key, revision);
        changed = true;
      }
      for (const key of keysOf(before)) {
        const bearers = byKey.get(key);
        if (before !== undefined) bearers?.delete(before);
        if (bearers?.size === 0) byKey.delete(key);
      }
      for (const key of keysOf(now)) {
        const bearers = byKey.get(key) ?? new Set();
        if (now !== undefined) byKey.set(key, bearers.add(now));
      }
      return changed;
    },
    withKey: (key) => [...(byKey.get(key) ?? [])],
    revisionOf: (key) => revisions.get(key) ?? 0,
  };
}

function keysOf(entry: LibraryEntry | undefined): readonly string[] {
  return entry?.symbols.map(({ key }) => key) ?? [];
}

/** They see the title, the symbol as it is written, whether the text is adopted, and the line to which a link leads. */
function sameForOthers(before: LibraryEntry | undefined, now: LibraryEntry | undefined, key: string): boolean {
  const facts = (entry: LibraryEntry | undefined) =>
    entry?.symbols.flatMap((own) =>
      own.key === key ? [[entry.title, entry.adopted, own.symbol, own.written, own.range.start.line].join('\n')] : [],
    );
  return facts(before)?.join('\n\n') === facts(now)?.join('\n\n');
}
