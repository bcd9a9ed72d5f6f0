import type { Span } from '../../text/span.ts';
import type { PlacedIn } from '../document/places.ts';
import type { Placed } from '../paragraphs.ts';
import type { Proposer, Stand } from './bracket-reading.ts';
import type { Choice } from './paragraph-reading.ts';

/**
 * What brackets hold. `rival`: another version of a paragraph; `paragraph`: a paragraph to insert; `insertion`, `replacement`: of words in a paragraph;
 * `substitute`: text in place of the words before it; `alternatives`: texts of which one is to be chosen; `position`: what delegations want of the words
 * before, and no text; `unclear`: text or a position; `placeholder`: a place for text to come; `note`: a remark about the text; `number`: a number alone, which
 * may be text or the mark of a note; `brackets`: other text that is not agreed.
 */
export type ProposalKind =
  | 'rival'
  | 'paragraph'
  | 'insertion'
  | 'replacement'
  | 'substitute'
  | 'alternatives'
  | 'position'
  | 'unclear'
  | 'placeholder'
  | 'note'
  | 'number'
  | 'brackets';

/** Spans are of the draft. */
export interface Proposal {
  readonly kind: ProposalKind;
  /** Of the brackets. */
  readonly span: Span;
  /** The proposed words: inside the brackets, without names and directives. Empty for a position. */
  readonly words: Span;
  /** Those who propose or hold to the words. */
  readonly proposers: readonly Proposer[];
  /** True where the proposers' names stand before the words, as the head of their brackets. */
  readonly headed: boolean;
  /** What delegations want of the words; of a position, of the words before it. */
  readonly stands: readonly Stand[];
  /** For a position or a substitute, the words before it that it is about, where brackets mark them. */
  readonly about: Span | undefined;
  /** The substitutes that follow: other words in place of these, with those who propose them. */
  readonly substitutes: readonly { readonly words: Span; readonly proposers: readonly Proposer[] }[];
  /** The paragraph with the brackets. */
  readonly in: Placed;
  /** For a rival, the paragraph that it would replace. */
  readonly rivals: PlacedIn | undefined;
  /** The texts to choose from; for a replacement, the old words and the new ones. */
  readonly choices: readonly Choice[];
  /** A note that concerns it: "(Phrase in brackets at the request of …)". */
  readonly note: Span | undefined;
  /** The words that say that the brackets are settled: "(Agreed)". */
  readonly settled: Span | undefined;
}
