import type { Span } from '../../text/span.ts';

/** Characters that are not what a drafter wrote. */
export interface Damage {
  readonly span: Span;
  /** What is wrong, why, and what to do; `@` stands for the place ("after “States”"). */
  readonly what: string;
  /** The best first; none where what stood there is lost. */
  readonly repairs: readonly { readonly newText: string; readonly certain: boolean }[];
  /** What a converter does throughout a text, if it does it at all: damage of one habit is told together. */
  readonly habit?: string;
}
