import type { NamedDelegation } from '../../delegations/delegations.ts';

/** A part of a compilation: from a heading that names delegations to the next such heading it is their text. */
export interface Submission {
  /** The number of its first paragraph: that of its heading, where the heading is a paragraph. */
  readonly first: number;
  /** The line of its heading, or on which it begins without one; from 0. */
  readonly line: number;
  readonly by: readonly NamedDelegation[];
  /** False where the heading may be another line than a name: then nobody can tell whose text stands below it. */
  readonly certain: boolean;
  /** False where the heading was lost, and sentences tell whose it is. */
  readonly hasHeading: boolean;
}
