import type { Language } from '../../languages/language.ts';
import type { Span } from '../../text/span.ts';

/** What of a paragraph can be counted, and is the same in every language. */
export type FactKind = 'citation' | 'date' | 'number' | 'bracket' | 'proposer' | 'stamp';

/** Spans are from the paragraph's start, in UTF-16 code units. */
export interface Fact {
  readonly kind: FactKind;
  /** The same in every language: "n:79", "m:12", "c:a/res/79/1". What stands before the colon is its sort. */
  readonly key: string;
  /** What is shown: a date is whole, however little of it differs. */
  readonly span: Span;
  /** Where it stands itself, which is less than `span` in a date. */
  readonly at: Span;
  /**
   * `certain`: the other languages must have it. `loose`: another language may say it otherwise, so it tells something only where that one has another fact of the same sort: a small number in words ("both", "twice"), a date as a
   * whole ("4 and 5 December 2006"), the year beside a resolution. `offered`: it may be what another language means, and is asked of none.
   */
  readonly claim: 'certain' | 'loose' | 'offered';
}

/** What a paragraph says that can be counted. */
export interface Facts {
  readonly all: readonly Fact[];
  readonly keys: ReadonlySet<string>;
  /** Undefined where it is not known: then what the paragraph says in words is not known either. */
  readonly language: Language | undefined;
  /** Names of proposers that are no delegations that we know: another language may write them otherwise. */
  readonly hasUnknownProposers: boolean;
}
