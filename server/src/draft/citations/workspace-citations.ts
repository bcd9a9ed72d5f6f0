import type { NamedText } from '../../citations/named-text.ts';
import type { LanguageId } from '../../languages/language.ts';
import type { Range } from '../draft.ts';

/** A place in another file of the workspace. */
export interface PlaceElsewhere {
  readonly uri: string;
  readonly fileName: string;
  readonly range: Range;
}

/** What another draft that bears a symbol, or a record of a catalogue, says of the text. */
export interface TextElsewhere extends PlaceElsewhere {
  /** True of a catalogue's record. */
  readonly isRecord: boolean;
  /** The canonical spelling of its symbol. */
  readonly symbol: string;
  /** What stands in its symbol's parentheses: see `toldBy`. */
  readonly told: string | undefined;
  /** In one line; undefined where none is known. */
  readonly title: string | undefined;
  readonly language: LanguageId | undefined;
  readonly replacedBy: readonly NamedText[];
}

/** What a text says, for others that quote it. */
export interface QuotableText {
  /** Its paragraphs as they stand there, each without its label. */
  readonly passages: readonly { readonly text: string; readonly range: Range }[];
  /** The letters of all, one after the other: see `plainLetters`. What runs over the end of a page is whole here. */
  readonly letters: string;
  /** Of each passage, where its letters begin. */
  readonly starts: readonly number[];
  /** Whether nothing is missing as far as can be told: it has a preamble and an operative part, nothing in it is open, and the annex of which it speaks is there. */
  readonly isWhole: boolean;
}

/** What another draft that bears a symbol says. */
export interface WordsElsewhere {
  readonly uri: string;
  readonly fileName: string;
  readonly language: LanguageId | undefined;
  /** The same object for as long as it says the same. */
  readonly text: QuotableText;
}

/** How many other drafts tell one thing of a text that they cite. */
export interface ToldElsewhere {
  readonly told: string;
  /** The canonical spelling with this in its parentheses. */
  readonly symbol: string;
  readonly drafts: number;
  readonly mentions: number;
  /** The first of these drafts, and the place in it. */
  first(): PlaceElsewhere | undefined;
}

/** What one draft can ask of the texts that it cites: of the other drafts of its workspace, and of its catalogues. */
export interface WorkspaceCitations {
  /** Whether others tell of a text something that is none of these. Fast, since it is asked of every text at every keystroke. */
  mayDiffer(key: string, told: readonly string[]): boolean;
  /** Whether a draft of the workspace bears the symbol, if only in its file's name, or a catalogue has a record of the text. */
  isAtHand(key: string): boolean;
  /** The first record of a catalogue that says what has replaced the text. As fast as `mayDiffer`. */
  replaced(key: string): TextElsewhere | undefined;
  /** The drafts that bear the symbol, then the records. */
  known(key: string): readonly TextElsewhere[];
  /** What the adopted texts that bear the symbol say. None as long as one of them has not been read for those who quote it. */
  words(key: string): readonly WordsElsewhere[];
  /** What the other drafts that cite the text tell of it. */
  told(key: string): readonly ToldElsewhere[];
}
