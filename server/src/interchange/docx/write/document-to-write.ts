import type { List } from './numbering-part.ts';
import type { Piece } from './piece.ts';
import type { ListPlace } from './plan-numbers.ts';
import type { WordParagraph } from './story.ts';
import type { Template } from './templates.ts';

/** All that a document says, and how it looks. */
export interface DocumentToWrite {
  readonly body: readonly {
    readonly paragraph: WordParagraph;
    /** Where Word numbers it. */
    readonly number: ListPlace | undefined;
    /** Without the number that Word writes. */
    readonly pieces: readonly Piece[];
  }[];
  readonly notes: readonly {
    readonly id: number;
    /** What Word would not write as their mark by itself. */
    readonly custom: string | undefined;
    readonly paragraphs: readonly WordParagraph[];
  }[];
  readonly lists: readonly List[];
  readonly template: Template;
  /** As in BCP 47. */
  readonly language: string;
  /** For the head of each page. */
  readonly symbol: string | undefined;
  readonly title: string;
  readonly hasChanges: boolean;
}
