import type { WrittenForm } from '../draft/names/workspace-names.ts';
import type { Span } from '../text/span.ts';

/** What the library keeps of one draft. Spans are in the text of the file at `uri`. */
export interface LibraryEntry {
  readonly uri: string;
  readonly fileName: string;
  /** The draft's title in one line, or its file name where it has none. */
  readonly title: string;
  /** The symbols that the draft bears itself, in its heading or its file name: canonical keys, with the place to jump to. */
  readonly symbols: readonly OwnSymbol[];
  /** Whether it is an adopted text: its heading bears the symbol of a resolution or a decision, not that of a document. */
  readonly adopted: boolean;
  /** By the group of `NameMention`; none where the draft's language has no list for names. */
  readonly names: ReadonlyMap<string, readonly WrittenForm[]>;
}

export interface OwnSymbol {
  readonly key: string;
  /** As the heading writes it; undefined where only the file's name has it. */
  readonly written: string | undefined;
  readonly span: Span;
}
