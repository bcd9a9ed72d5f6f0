import type { Span } from '../../text/span.ts';
import type { Told } from '../../wording/say.ts';

/** Characters that are not what a drafter wrote. */
export interface Damage {
  readonly span: Span;
  /** What is said of it, by its place: "after “States”". */
  readonly told: (place: string) => Told;
  /** The best first; none where the original character is lost. */
  readonly repairs: readonly { readonly newText: string; readonly certain: boolean }[];
  /** Names damage that a converter does throughout a text: damage of one habit is reported as one finding. */
  readonly habit?: string;
}
