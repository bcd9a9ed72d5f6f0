import type { Paragraph } from '../../syntax/paragraph.ts';
import { once } from '../../tree/memo.ts';
import { type LooseMark, looseBracketsOf } from './marks-without-partner.ts';
import { spareBracketsOf } from './spare-brackets.ts';

/** A bracket whose partner may stand in another paragraph. */
export interface Candidate {
  readonly mark: LooseMark;
  /** Its partner in its paragraph, where it has one and may have another. */
  readonly partner: LooseMark | undefined;
}

/** A bracket by numbers, which stay the same when words before it change. */
export interface BracketAt {
  /** The number of its paragraph in the draft. */
  readonly index: number;
  /** The number of the candidate in its paragraph. */
  readonly candidate: number;
  /** It is the partner that the candidate has in its own paragraph. */
  readonly isPartner: boolean;
}

/** In the order of the text. */
export const candidatesIn = once((paragraph: Paragraph): readonly Candidate[] => {
  const loose = (looseBracketsOf(paragraph) ?? []).map((mark) => ({ mark, partner: undefined }));
  const spare = spareBracketsOf(paragraph) ?? [];
  if (loose.length === 0 && spare.length === 0) return none;
  return spare.length === 0 ? loose : [...loose, ...spare].sort((a, b) => a.mark.span.start - b.mark.span.start);
});

const none: readonly Candidate[] = [];

export function markOf(paragraph: Paragraph, { candidate, isPartner }: Pick<BracketAt, 'candidate' | 'isPartner'>): LooseMark {
  const { mark, partner } = candidatesIn(paragraph)[candidate] ?? {};
  const found = isPartner ? partner : mark;
  if (found === undefined) throw new RangeError(`No bracket ${candidate}`);
  return found;
}
