/** What the preview's page and the extension tell each other. Lines are of the draft, from 0. */

/** To the page. */
export type ToPage = Show | ShowColours | Reveal | ShowNothing;

/** A preview, or how to make it of the one that is shown, as the server answers it. */
export interface Show {
  readonly type: 'show';
  readonly change: Change;
  /** What the page keeps, so that the window can be opened again with it. */
  readonly state: PreviewState;
}

export interface Change {
  readonly id: number;
  /** The preview that is changed; without it, `blocks` are all. */
  readonly since?: number;
  /** `blocks` stand in place of `removed` others, from the one with this number on. */
  readonly from: number;
  readonly removed: number;
  readonly blocks: readonly Block[];
  readonly language?: string;
  readonly delegations: readonly string[];
  readonly sides: readonly { readonly whose: Whose; readonly title: string }[];
}

/** A paragraph: one element. */
export interface Block {
  readonly html: string;
  /** 0 for what stands by itself, 1 for an item of a list, 2 for one of a list in such an item. */
  readonly level: number;
  readonly isNote: boolean;
  /** How many lines below the block before it. */
  readonly lines: number;
}

/** Whose text: what the server gave; undefined for the draft as it is written. */
export type Whose = string | { readonly delegation: string } | undefined;

export interface PreviewState {
  readonly uri: string;
  readonly whose?: Whose;
}

/** The numbers of the delegations' colours; none where they are to have no colours. */
export interface ShowColours {
  readonly type: 'colours';
  readonly colours: Readonly<Record<string, number>>;
}

/** Scroll to what the editor shows at its top. */
export interface Reveal {
  readonly type: 'reveal';
  readonly line: number;
}

export interface ShowNothing {
  readonly type: 'nothing';
  readonly message: string;
}

/** From the page. `open`: show this line in the editor, and go there; `scrolled`: this line is at the top now. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'choose'; readonly whose: Whose }
  | { readonly type: 'open' | 'scrolled'; readonly line: number };
