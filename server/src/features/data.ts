import type { Range } from '../draft/draft.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** The plain data that features answer with. Offsets are UTF-16 code units. */

export interface Hover {
  readonly span: Span;
  /** CommonMark; text of the draft in it is escaped. */
  readonly markdown: string;
}

/** A place in a draft of the workspace, which need not be the one asked from, nor be open, or in a catalogue. `uri` is a library's. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** An edit in a draft of the workspace. */
export interface PlaceEdit extends Place {
  /** What stands there, as far as the library knows: the edit is void where something else does. */
  readonly written: string;
  readonly newText: string;
}

/** Where a text can be read on the web. */
export interface PublicAddress {
  readonly url: string;
  /** The host: “undocs.org”. */
  readonly label: string;
}

/** A file that gets another name in its folder. */
export interface FileRename {
  readonly uri: string;
  readonly fileName: string;
}

/** Paragraphs that have got another place or another number, or a new one that has come in; references follow them. */
export interface Restructured {
  readonly edits: readonly TextEdit[];
  /** The references of which nobody but the drafter knows what they mean: they stay as they are. */
  readonly left: readonly Span[];
  /** What is selected in the text that the edits make. */
  readonly selected: Span;
}

/** Why they stay as they are. */
export interface NotRestructured {
  readonly reason: string;
}

export interface Target extends Place {
  /** What the user pointed at. */
  readonly origin: Span;
}

/** A draft of the workspace, or a record of a catalogue, by its symbol and title. */
export interface TextFound extends Place {
  /** "AG/RES. 2077 (XXXV-O/05) PROTECTION OF HERONS". */
  readonly name: string;
  readonly fileName: string;
}

/** A citation to be written. */
export interface Completion {
  /** What it replaces: what was typed of it so far, on one line. */
  readonly span: Span;
  /** A citation has the date and the title with its symbol where the draft writes them after most others. */
  readonly newText: string;
  /** What is shown of it, where that is not the same: the symbol alone. */
  readonly label?: string;
  /** The title of the text, or what its symbol says of it. */
  readonly title: string;
  /** What it is, where it is neither a citation nor a name. */
  readonly kind?: 'opener' | 'reference';
}

/** A text among those that cite it and those that it cites. */
export interface GraphText extends Place {
  /** Undefined for a draft without a symbol. */
  readonly key: string | undefined;
  /** The symbol, or the title of a draft without one. */
  readonly name: string;
  readonly detail: string;
  /** False where the workspace does not have the text: then the place is one where it is cited. */
  readonly isAtHand: boolean;
}

/** A text that cites or is cited, with the places of the citations in the text that cites. */
export interface Citing {
  readonly text: GraphText;
  readonly places: readonly Range[];
}

/** A symbol in a heading, and how many other drafts cite it. */
export interface TimesCited {
  readonly span: Span;
  readonly drafts: number;
}

/** The title of a cited text, to be shown after the citation, which ends at `offset`. */
export interface TitleHint {
  readonly offset: number;
  readonly title: string;
  readonly short: string;
}

/** What the user may open in a browser. */
export interface Link {
  readonly span: Span;
  readonly url: string;
  /** "Resolution 60/30 of the General Assembly of the United Nations". */
  readonly title: string;
}

export type OutlineKind = 'section' | 'chapeau' | 'paragraph' | 'sub-paragraph' | 'heading' | 'note';

export interface OutlineItem {
  /** The label and the opening words: "5 bis. To continue adopting …". */
  readonly name: string;
  /** The same with more of the words, where no stamp needs room beside it. */
  readonly longName: string;
  /** The status stamp, or ''. */
  readonly detail: string;
  readonly kind: OutlineKind;
  readonly span: Span;
  /** The label or the opening: inside `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** From the line that holds `start` to the line that holds `end`. */
export interface Fold extends Span {
  readonly kind: 'region' | 'comment';
}

export const semanticTokenTypes = [
  'label',
  'chapeau',
  'proposer',
  'proposal',
  'status',
  'citation',
  'instruction',
  'note',
  'addition',
  'deletion',
] as const;
export type SemanticTokenType = (typeof semanticTokenTypes)[number];

/** Never crosses a line's end; tokens come in order and do not overlap. */
export interface SemanticToken extends Span {
  readonly type: SemanticTokenType;
}
