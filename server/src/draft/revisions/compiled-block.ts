import type { Counterparts, RawParagraph } from './counterparts.ts';
import type { Way } from './in-brackets.ts';

/** What stands at one place of the compiled text. */
export interface Block {
  /** That no paragraph of the base is here. */
  readonly isNew: boolean;
  write(way: Way): { readonly text: string; readonly contested: number };
  /** The words that stand here in the text of a copy or, without one, of the base. */
  wordsFor(by: string | undefined): string;
  /** What may stand before these words: a label. */
  readonly heads: readonly string[];
}

/** A copy laid beside the base. */
export interface ReadCopy {
  readonly by: string;
  readonly parts: readonly RawParagraph[];
  /** By their numbers: what is left of them where others' proposals in them are settled as the delegation would. */
  readonly texts: readonly string[];
  readonly pairs: Counterparts;
}
