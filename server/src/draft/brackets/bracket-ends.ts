import { counts, type Next } from './between-brackets.ts';
import type { Evidence, OfParagraph } from './bracket-evidence.ts';
import { rank } from './paragraph-rank.ts';

/** A bracket that may be an end of a pair over paragraphs, where it stands in the document. */
export interface End {
  readonly evidence: Evidence;
  /** What is known of its paragraph: the same object as long as nothing has changed there, and up to the next one. */
  readonly paragraph: OfParagraph;
  /** The number of its paragraph in the draft. */
  readonly index: number;
  /** Of its paragraph, or of the one that this belongs to. */
  readonly rank: number;
  readonly next: Next;
  /** Stands in the first paragraph of an option whose heading stands alone. */
  readonly opensOption: boolean;
  /** How many paragraphs of each rank stand up to it, its own among them; and what else is counted, see `counts`. */
  readonly passed: readonly number[];
}

export function endsOf(row: readonly { readonly paragraph: OfParagraph; readonly index: number }[]): End[] {
  const ends: End[] = [];
  let passed: readonly number[] = Array.from({ length: counts.length }, () => 0);
  let last: number = rank.heading;
  let heads = false;
  for (const { paragraph, index } of row) {
    const { next, between } = paragraph;
    passed = passed.map((count, each) => count + (paragraph.counted[each] ?? 0));
    if (paragraph.rank < rank.opener) last = paragraph.rank;
    const own = paragraph.rank >= rank.opener && introducesList(paragraph) ? next.rank - 1 : last;
    for (const evidence of paragraph.evidence) ends.push({ evidence, paragraph, index, rank: own, next, opensOption: heads, passed });
    if (between.counts.length > 0) passed = passed.map((count, each) => count + (between.counts[each] ?? 0));
    if (between.last < rank.none) last = between.last;
    if (between.last === rank.none ? paragraph.rank < rank.opener : between.heads === 'label') heads = paragraph.heads;
    else if (between.heads !== 'label' && between.last < rank.none) heads = between.heads;
  }
  return ends;
}

/** Words without a label, and a list below them: they stand further out than it, whatever stands before. */
function introducesList({ evidence, next }: OfParagraph): boolean {
  return evidence[0]?.introduces === true && next.rank >= rank.number && next.rank < rank.option;
}
