import type { Citation } from '../citations/citation.ts';
import type { Status } from '../languages/negotiation-words.ts';
import type { Span } from '../text/span.ts';
import type { Label } from './label.ts';

/**
 * The tree of one paragraph. It depends on the paragraph's own text alone; every span is relative to the paragraph's start,
 * in UTF-16 code units, and lies within its parent's.
 */
export interface ParagraphTree {
  readonly label: Label | undefined;
  readonly nodes: readonly Node[];
  readonly faults: readonly Fault[];
}

export type Node =
  | Text
  | Bracketed
  | Parenthesis
  | Quotation
  | EditorsNote
  | Change
  | CitationNode
  | FootnoteMark
  | Stamp
  | Instruction
  | Attribution
  | Separator
  | Stray;

export interface Text {
  readonly type: 'text';
  readonly span: Span;
}

/** Text in square brackets: not agreed. `[VENEZUELA:  …;]`, `[shall][should]`, `[a / b]`, `[text] (G77: retain)`, `[X]`; with a proposer in braces too, `{EU/CH: …}`. */
export interface Bracketed {
  readonly type: 'bracketed';
  readonly span: Span;
  readonly open: Span;
  readonly close: Span;
  /** Who proposes it, before the colon. */
  readonly head: Attribution | undefined;
  readonly nodes: readonly Node[];
  /** What stands in parentheses after it: `(G77)`, `(EU, US: delete)`, `(In brackets at the request of …)`, `(Agreed)`. */
  readonly attributions: readonly Attribution[];
  /** True where it only holds a place for text to come: `[X]`, `[date]`, `[*Placeholder* …]`. */
  readonly placeholder: boolean;
}

export interface Parenthesis {
  readonly type: 'parenthesis';
  readonly span: Span;
  readonly nodes: readonly Node[];
}

export interface Quotation {
  readonly type: 'quotation';
  readonly span: Span;
  readonly open: Span;
  readonly close: Span;
  readonly nodes: readonly Node[];
}

/** `{a note of the editor}` */
export interface EditorsNote {
  readonly type: 'editors-note';
  readonly span: Span;
  readonly nodes: readonly Node[];
}

/**
 * A tracked change in CriticMarkup (https://criticmarkup.com): `{++added++}` `{--deleted--}` `{~~old~>new~~}` `{>>comment<<}` `{==marked==}`.
 * Each side pairs its brackets by itself. What has no partner there is no fault of the paragraph, since its partner may be in the other side.
 */
export interface Change {
  readonly type: 'change';
  readonly kind: 'addition' | 'deletion' | 'substitution' | 'comment' | 'highlight';
  readonly span: Span;
  /** The old text; empty for an addition. */
  readonly old: Span;
  readonly oldNodes: readonly Node[];
  /** The new text; empty for a deletion. For a highlight both are the same. */
  readonly new: Span;
  readonly newNodes: readonly Node[];
}

export interface CitationNode {
  readonly type: 'citation';
  readonly span: Span;
  readonly citation: Citation;
}

/** `/` at a line's start where the number was lost, `3/`, `[^3]`; also `[^3]:` before the note itself. */
export interface FootnoteMark {
  readonly type: 'footnote-mark';
  readonly span: Span;
  readonly name: string | undefined;
}

/** A stamp at a paragraph's end: `APPROVED`, `PENDING – Consultations with Brazil`, `(Agreed, placement tbd)`. */
export interface Stamp {
  readonly type: 'stamp';
  readonly span: Span;
  readonly status: Status;
  /** What is said beside the status: "Consultations with Brazil". */
  readonly note: string | undefined;
}

/** An instruction to the editor: "PLACE THIS PARAGRAPH WITH PARAGRAPH 2 OF THE PREAMBLE." */
export interface Instruction {
  readonly type: 'instruction';
  readonly span: Span;
}

/** Words that say who proposes a text or what others want of it: before a colon in brackets, or in parentheses after them. */
export interface Attribution {
  readonly type: 'attribution';
  readonly span: Span;
  /** The names as written, with their places; empty for a note that names none. */
  readonly names: Span;
  /** What they want: "delete", "retain", "in brackets at the request of". */
  readonly directive: string | undefined;
  /** A note on brackets elsewhere in the paragraph: "(Phrase in brackets at the request of …)". */
  readonly note: boolean;
}

/** The stroke of `[a / b]`. */
export interface Separator {
  readonly type: 'separator';
  readonly span: Span;
}

/** A bracket, parenthesis or quotation mark without a partner in its paragraph. */
export interface Stray {
  readonly type: 'stray';
  readonly span: Span;
  readonly mark: '[' | ']' | '(' | ')' | '{' | '}' | 'open quote' | 'close quote';
}

export type FaultKind = 'bracket' | 'parenthesis' | 'quote' | 'brace' | 'change' | 'depth' | 'length';

/** What is wrong with the paragraph by its own text alone. A bracket may still find its partner in another paragraph. */
export interface Fault {
  readonly kind: FaultKind;
  readonly span: Span;
  /** True for an opening mark without a closing one, false for a closing one without an opening one. */
  readonly opening: boolean;
}
