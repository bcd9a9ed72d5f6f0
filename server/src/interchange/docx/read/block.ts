import type { Changes, Line } from '../line.ts';

/** What a document, a cell, a note or a text box consists of. */
export type Block =
  | { readonly type: 'line'; readonly line: Line }
  /** A text box: its text follows the paragraph that it belongs to. */
  | { readonly type: 'box'; readonly blocks: readonly Block[] }
  | { readonly type: 'row'; readonly cells: readonly (readonly Block[])[]; readonly changes: Changes };
