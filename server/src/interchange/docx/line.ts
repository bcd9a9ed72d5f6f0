import type { Element } from './read/xml.ts';

/** Who made a change, and when: as the document says, or nobody where only formatting shows that there is one. */
export interface Revision {
  readonly author: string | undefined;
  /** As in `w:date`. */
  readonly date: string | undefined;
  /** The words were moved, away from here or to here. */
  readonly moved: boolean;
}

/** Only the document's formatting, or a draft that names nobody, shows the change. */
export const nobody: Revision = { author: undefined, date: undefined, moved: false };

/** Words that one puts in and another takes out again have both. */
export interface Changes {
  readonly ins?: Revision | undefined;
  readonly del?: Revision | undefined;
}

/** What shows changes where a document has no tracked ones. */
export interface Emphasis {
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly struck: boolean;
}

/** Where words stand in a document. */
export interface Source {
  readonly run: Element;
  /** Of the run: a text, or something else that stands for all the words. */
  readonly child: Element;
  /** In the text, of the first letter. In UTF-16 code units. */
  readonly offset: number;
}

export type Piece =
  /** Without a source, the words are not the document's own: a computed number, the tab between two cells. */
  | { readonly type: 'text'; readonly text: string; readonly changes: Changes; readonly emphasis?: Emphasis; readonly source?: Source }
  /** The words from here on are what a comment speaks of. */
  | { readonly type: 'range'; readonly comment: string }
  | { readonly type: 'comment'; readonly comment: string }
  /** Something for the report that has its place here. */
  | { readonly type: 'remark'; readonly message: string };

/** A line of the draft to be: a paragraph, a part of one that a line break ends, or a row of a table. */
export interface Line {
  readonly label: { readonly text: string; readonly changes: Changes } | undefined;
  readonly pieces: readonly Piece[];
  /** What happens to the end of the line: an end that is put in divides a paragraph, one that is taken out joins two. */
  readonly mark: Changes;
  /** A line break ends it, and no paragraph. */
  readonly soft: boolean;
  /** By its style, a heading. */
  readonly heading: boolean;
  /** The one that it is of. */
  readonly paragraph?: Element;
}

/** The document with everything accepted, or with everything rejected. */
export type View = 'accepted' | 'rejected';

export const views: readonly View[] = ['accepted', 'rejected'];

export function isIn(view: View, { ins, del }: Changes): boolean {
  return (view === 'accepted' ? del : ins) === undefined;
}

export function hasChange({ ins, del }: Changes): boolean {
  return ins !== undefined || del !== undefined;
}

/** The text of a line in a view, without its label. */
export function textIn(view: View, { pieces }: Pick<Line, 'pieces'>): string {
  return pieces.map((each) => (each.type === 'text' && isIn(view, each.changes) ? each.text : '')).join('');
}
