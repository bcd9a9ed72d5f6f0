import type { Range } from '../draft/draft.ts';
import type { Severity } from '../settings/schema.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** What a rule found: a fault at a place, in a drafter's words, with what can be done about it. */
export interface Finding extends FindingId {
  readonly severity: Severity;
  /** What is wrong, in at most 100 characters: it is read in a list. */
  readonly message: string;
  /** What more there is to say, and what to do: for a card, or a report with room. */
  readonly detail?: string;
  /** Other places that the message speaks of. */
  readonly related: readonly Related[];
  /** The best first. */
  readonly fixes: readonly Fix[];
}

/** Identifies a finding among all others of one version of a draft, whatever the settings of other rules. Plain data that can go to a client and back. */
export interface FindingId {
  /** The rule's id: stable, kebab-case. */
  readonly rule: string;
  readonly span: Span;
  /** Numbers the findings of one rule at one span, from 0: in "paragraphs 16 and 17 above" both references may be broken. */
  readonly ordinal: number;
}

export function identityOf({ rule, span, ordinal }: FindingId): FindingId {
  return { rule, span, ordinal };
}

export function isSameFinding(a: FindingId, b: FindingId): boolean {
  return a.rule === b.rule && a.span.start === b.span.start && a.span.end === b.span.end && a.ordinal === b.ordinal;
}

export type Related = RelatedHere | RelatedElsewhere;

export interface RelatedHere {
  readonly span: Span;
  readonly message: string;
}

/** In another draft, by lines and characters, since its text is not loaded. */
export interface RelatedElsewhere {
  readonly uri: string;
  readonly range: Range;
  readonly message: string;
}

export interface Fix {
  readonly title: string;
  /** True for a fix that cannot be wrong, which fix-all and `check --fix` make. Every other fix is the drafter's choice. */
  readonly certain: boolean;
  /** Computed when asked for, since a renumbering may touch the whole draft. The edits do not overlap. */
  edits(): readonly AnnotatedEdit[];
}

/** A fix that writes other words over one span; a choice, unless it is certain. */
export function replacement(title: string, span: Span, newText: string, certain = false): Fix {
  return { title, certain, edits: () => [{ span, newText }] };
}

/** `annotation` says, for an edit away from the finding, why it belongs to the fix ("Cross-reference to paragraph 5"). */
export interface AnnotatedEdit extends TextEdit {
  readonly annotation?: string;
}
