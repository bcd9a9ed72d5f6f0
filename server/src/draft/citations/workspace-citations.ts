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
  /** The drafts that bear the symbol, then the records. */
  known(key: string): readonly TextElsewhere[];
  /** What the other drafts that cite the text tell of it. */
  told(key: string): readonly ToldElsewhere[];
}
