import type { Span } from '../../text/span.ts';

/** Characters that are not what a drafter wrote. */
export interface Damage {
  readonly span: Span;
  /** The message; `@` stands for the place ("after “States”"). */
  readonly what: string;
  /** The best first; none where the original character is lost. */
  readonly repairs: readonly { readonly newText: string; readonly certain: boolean }[];
  /** Names damage that a converter does throughout a text: damage of one habit is reported as one finding. */
  readonly habit?: string;
}
