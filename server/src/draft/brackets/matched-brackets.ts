import type { Draft } from '../draft.ts';
import { whileSame } from '../while-same.ts';
import { bracketEvidence, endsOf, sameOfParagraph } from './bracket-evidence.ts';
import { matchAcross } from './bracket-matching.ts';

/** A loose bracket by its paragraph's number in the draft and its own among the paragraph's. */
export interface BracketAt {
  readonly index: number;
  readonly at: number;
}

export interface Matched {
  /** In the order of their opening brackets. */
  readonly pairs: readonly { readonly open: BracketAt; readonly close: BracketAt }[];
  readonly lost: readonly BracketAt[];
}

/** The partners of the draft's loose brackets. Nearly every keystroke leaves all of them as they were: then so are the pairs. */
export const matchedBrackets = whileSame(bracketEvidence, sameOfParagraph, match);

function match(draft: Draft): Matched {
  const ends = endsOf(draft);
  const bracket = (number: number): BracketAt => ({ index: ends.index[number] ?? 0, at: ends.within[number] ?? 0 });
  const pairs: { open: BracketAt; close: BracketAt }[] = [];
  const lost: BracketAt[] = [];
  matchAcross(ends).forEach((other, number) => {
    if (other < 0) lost.push(bracket(number));
    else if (other > number) pairs.push({ open: bracket(number), close: bracket(other) });
  });
  return { pairs, lost };
}
