import type { QuotableText } from '../draft/citations/workspace-citations.ts';
import type { LibraryEntry } from './entry.ts';

/**
 * The texts that drafts quote, which are few: in memory alone, and only for as long as somebody may ask. All else that the library knows of a text has none of its words.
 */
export interface QuotedTexts {
  /**
   * What the draft with this entry says, and the revision in which others learn of it.
   *
   * @returns whether it is another text than before.
   */
  put(entry: LibraryEntry, text: QuotableText, revision: number): boolean;
  /** What the draft at this address said when it was last read. */
  of(uri: string): QuotableText | undefined;
  /** Whether that is what it says now. */
  isCurrent(entry: LibraryEntry): boolean;
  /** The last revision noted with a text of this key; 0 for none. */
  revisionOf(key: string): number;
  /**
   * To be told when the entry of a draft is replaced: what it says has to be read again, and `revision` is noted where it says something else.
   *
   * @returns whether it does.
   */
  replace(before: LibraryEntry | undefined, now: LibraryEntry | undefined, revision: number): boolean;
}

export function quotedTexts(): QuotedTexts {
  const texts = new Map<string, { readonly entry: LibraryEntry; readonly text: QuotableText }>();
  const revisions = new Map<string, number>();
  return {
    put(entry, text, revision) {
      const before = texts.get(entry.uri)?.text;
      const same = before !== undefined && isSame(before, text);
      texts.delete(entry.uri);
      texts.set(entry.uri, { entry, text: same ? before : text });
      for (const [oldest] of texts) if (texts.size > mostTexts) texts.delete(oldest);
      if (same) return false;
      noted(entry, revision);
      return true;
    },
    of: (uri) => texts.get(uri)?.text,
    isCurrent: (entry) => texts.get(entry.uri)?.entry === entry,
    revisionOf: (key) => revisions.get(key) ?? 0,
    replace(before, now, revision) {
      if (before === undefined || !texts.has(before.uri)) return false;
      if (now === undefined) texts.delete(before.uri);
      else if (samePrints(before, now)) return false;
      noted(before, revision);
      return true;
    },
  };

  function noted({ symbols }: LibraryEntry, revision: number): void {
    for (const { key } of symbols) revisions.set(key, revision);
  }
}

/** A word that changes is most often found in the prints of its paragraph, which are at hand. */
function samePrints({ passages: before }: LibraryEntry, { passages: now }: LibraryEntry): boolean {
  return before?.prints.length === now?.prints.length && (before?.prints.every((print, at) => print === now?.prints[at]) ?? true);
}

/** Others see its words, and the lines to which a link leads. */
function isSame(a: QuotableText, b: QuotableText): boolean {
  return (
    a.isWhole === b.isWhole &&
    a.letters === b.letters &&
    a.passages.every(({ text, range }, at) => text === b.passages[at]?.text && range.start.line === b.passages[at].range.start.line)
  );
}

/** A text of usual length takes some hundred KB here. */
const mostTexts = 200;
