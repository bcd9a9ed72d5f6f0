import type { Range } from '../draft/draft.ts';
import type { WrittenForm } from '../draft/names/workspace-names.ts';
import type { LanguageId } from '../languages/language.ts';
import type { CitedTexts } from './cited.ts';
import type { Passages } from './passages/passages-of.ts';

/** What is known of a text that others may cite, whether its words are at hand or not. */
export interface KnownText {
  /** In one line; the file's name where the text has none. */
  readonly title: string;
  /** The symbols that the text bears itself. Their session and year stand in them. */
  readonly symbols: readonly OwnSymbol[];
  /** Whether it is an adopted text: it bears the symbol of a resolution or a decision, not that of a document. */
  readonly adopted: boolean;
  /** "2007-06-05": the one date of its heading. */
  readonly date: string | undefined;
  readonly language: LanguageId | undefined;
}

/** What the library keeps of one draft: nothing that holds on to its text. Ranges are in the text of the file at `uri`. */
export interface LibraryEntry extends KnownText {
  readonly uri: string;
  readonly fileName: string;
  /** What it cites, its own symbols left out. */
  readonly cites: CitedTexts;
  /** What an adopted text says, to be found by its words; undefined for a draft, whose words are not agreed. */
  readonly passages: Passages | undefined;
  /** By the group of `NameMention`; none where the draft's language has no list for names. */
  readonly names: ReadonlyMap<string, readonly WrittenForm[]>;
}

export interface OwnSymbol {
  /** The canonical identity. */
  readonly key: string;
  /** The canonical spelling. */
  readonly symbol: string;
  /** As the heading writes it; undefined where only the file's name has it. */
  readonly written: string | undefined;
  /** The place to jump to: the file's beginning where only its name has the symbol. */
  readonly range: Range;
}
