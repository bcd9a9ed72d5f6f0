import type { Passage } from './passage.ts';

/** Two passages that say the same in two languages. */
export interface PassagePair {
  readonly one: Passage;
  readonly other: Passage;
}

/** A stretch between two pairs in which one draft has more paragraphs than the other. */
export interface UnequalStretch {
  readonly one: readonly Passage[];
  readonly others: readonly Passage[];
  /** The last passages before it, after which those would stand that are missing. */
  readonly after: { readonly one: Passage | undefined; readonly other: Passage | undefined };
}

export interface Alignment {
  /** In order. */
  readonly pairs: readonly PassagePair[];
  readonly unequal: readonly UnequalStretch[];
}
