import { once } from '../../tree/memo.ts';
import type { Draft } from '../draft.ts';
import { whileSame } from '../while-same.ts';
import { type End, endsOf } from './bracket-ends.ts';
import { bracketEvidence, evidenceInRow, sameOfParagraph } from './bracket-evidence.ts';
import { matchAcross } from './bracket-matching.ts';
import type { BracketAt } from './candidates.ts';
import { rank } from './paragraph-rank.ts';

export interface Matched {
  /** In the order of their opening brackets. */
  readonly pairs: readonly { readonly open: BracketAt; readonly close: BracketAt }[];
  /** In the order of their paragraphs. */
  readonly lost: readonly LostBracket[];
}

export interface LostBracket extends BracketAt {
  /** It stands where the block of a numbered paragraph starts or ends: its partner may be missing at the other end. */
  readonly block: 'start' | 'end' | 'option' | undefined;
}

/** The partners of the draft's loose brackets. Most keystrokes leave what tells them as it was: then so are the pairs. */
export const matchedBrackets = whileSame(bracketEvidence, sameOfParagraph, match);

/** Matching is broken off and begun anew in a long draft: its ends are listed once. */
const endsIn = once((draft: Draft): readonly End[] => endsOf(evidenceInRow(draft)));

function match(draft: Draft): Matched {
  const ends = endsIn(draft);
  const pairs: { open: BracketAt; close: BracketAt }[] = [];
  const lost: LostBracket[] = [];
  matchAcross(ends).forEach((other, number) => {
    const end = ends[number] as End;
    const { partner } = end.evidence;
    const paired = other >= 0;
    // A bracket that takes another partner leaves the one that it had.
    if (!paired && partner === undefined) lost.push({ ...bracketAt(end), block: atBlock(end) });
    if (paired && partner !== undefined) lost.push({ ...bracketAt(end), isPartner: true, block: undefined });
    if (other > number) pairs.push({ open: bracketAt(end), close: bracketAt(ends[other] as End) });
  });
  return { pairs, lost };
}

function bracketAt({ index, evidence }: End): BracketAt {
  return { index, candidate: evidence.number, isPartner: false };
}

function atBlock({ evidence: { mark, introduces, beforeLabel, beforeOptions }, rank: own, next }: End): LostBracket['block'] {
  if (!mark.outer || mark.held) return undefined;
  if (mark.opening && own === rank.option && !beforeLabel && next.rank >= rank.opener && !next.bracketed) return 'option';
  if (mark.opening)
    return (own === rank.number || own === rank.decimal) && (introduces || beforeOptions || !beforeLabel) ? 'start' : undefined;
  return next.rank === rank.number && next.bracketed ? 'end' : undefined;
}
