import type { Fact, FactKind } from './facts/fact.ts';
import type { Passage } from './passage.ts';

/** What one draft says at a difference. */
export interface Side {
  /** The number of the draft among those that are compared. */
  readonly draft: number;
  /** The passage that differs; of a missing one, the passage before its place, if there is one. */
  readonly passage: Passage | undefined;
  /** What this draft says and another one does not; none where it is the one that lacks something. */
  readonly facts: readonly Fact[];
}

/** One thing that two drafts or more do not say alike. */
export type Difference =
  | { readonly kind: FactKind | 'label'; readonly sides: readonly Side[] }
  | {
      readonly kind: 'paragraphs';
      readonly sides: readonly Side[];
      /** Of each side, the paragraphs between two that are paired. */
      readonly counts: readonly number[];
    };
