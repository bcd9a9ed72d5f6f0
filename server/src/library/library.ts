import type { Span } from '../text/span.ts';

/** What the library keeps of one draft. `uri` names the file; spans are in that file's text. */
export interface LibraryEntry {
  readonly uri: string;
  /** The draft's title in one line, or its file name where it has none. */
  readonly title: string;
  /** The symbols that the draft bears itself, in its heading or its file name: canonical keys, with the place to jump to. */
  readonly symbols: readonly { readonly key: string; readonly span: Span }[];
  /** Canonical keys of all that it cites. */
  readonly cites: readonly string[];
}

/** The workspace's drafts: what exists, who cites whom. */
export interface Library {
  set(entry: LibraryEntry): void;
  delete(uri: string): void;
  /** The drafts whose own symbol has this canonical key. */
  bearing(key: string): readonly LibraryEntry[];
  /** Grows with every change: part of a diagnostic result's identity. */
  readonly revision: number;
}
