import type { Span } from '../../text/span.ts';

/** A name as a paragraph writes it. Mentions of one group name the same thing, and should have one form. */
export interface NameMention {
  readonly group: string;
  /** With single spaces; for a meeting in a series without its numeral: "REMJA-". */
  readonly form: string;
  /** In the paragraph. */
  readonly span: Span;
  /** A habit is how each draft writes what has no name of its own: the capitals of "Member States", the order of "Conclusions and Recommendations". */
  readonly kind: 'name' | 'habit' | 'series';
}
