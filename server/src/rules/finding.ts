import type { Range } from '../draft/draft.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What a rule found: a fault at a place, in a drafter's words, with what can be done about it. */
export interface Finding {
  /** The rule's id: stable, kebab-case. */
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  /** Other places that the message speaks of. */
  readonly related: readonly Related[];
  /** The best first. */
  readonly fixes: readonly Fix[];
}

export type Related = RelatedHere | RelatedElsewhere;

export interface RelatedHere {
  readonly span: Span;
  readonly message: string;
}

/** In another draft, whose text is not at hand: in lines and characters. */
export interface RelatedElsewhere {
  readonly uri: string;
  readonly range: Range;
  readonly message: string;
}

export interface Fix {
  readonly title: string;
  /** Cannot be wrong: fix-all and `check --fix` apply it unasked. Every other fix is a choice. */
  readonly certain: boolean;
  /** Computed when asked for: a renumbering may touch the whole draft. The edits do not overlap. */
  edits(): readonly AnnotatedEdit[];
}

/** `annotation` says, for an edit away from the finding, why it belongs to the fix ("Cross-reference to paragraph 5"). */
export interface AnnotatedEdit extends TextEdit {
  readonly annotation?: string;
}
