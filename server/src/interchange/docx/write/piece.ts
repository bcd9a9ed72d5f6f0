import type { Changes } from '../line.ts';

/** A comment of the draft as the margin of a document has it. */
export interface WordComment {
  /** Empty for nobody's. */
  readonly author: string;
  /** As the draft writes it. */
  readonly date: string | undefined;
  /** In one line. */
  readonly text: string;
}

export interface TextPiece {
  readonly type: 'text';
  /** A line feed is a line break, a tab a tab. */
  readonly text: string;
  readonly changes: Changes;
  /** All that an addition or a deletion has: a move has such words at its two ends. */
  readonly isWhole: boolean;
  readonly look: 'plain' | 'marked' | 'stamp' | 'opening';
  /** The move whose one end these words are, by its number. */
  readonly move?: number;
}

/** What a paragraph of a draft says, in the order of its text. */
export type Piece =
  | TextPiece
  /** A mark that a note may belong to. */
  | { readonly type: 'mark'; readonly name: string; readonly written: string; readonly changes: Changes }
  /** A mark with its note, by the note's number among all notes. `custom` is what Word would not write there by itself. */
  | { readonly type: 'note'; readonly note: number; readonly custom: string | undefined; readonly changes: Changes }
  /** The words from here on are what a comment speaks of. */
  | { readonly type: 'range'; readonly comment: WordComment }
  | { readonly type: 'comment'; readonly comment: WordComment; readonly hasRange: boolean };

/** Words with no changes. */
export function plainText(text: string): TextPiece {
  return { type: 'text', text, changes: {}, isWhole: false, look: 'plain' };
}
