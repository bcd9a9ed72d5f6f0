import type { Paragraph } from '../../syntax/paragraph.ts';
import { sameItems } from '../../text/same-items.ts';
import { rank } from './paragraph-rank.ts';

/** A paragraph as one that follows another. */
export interface Next {
  readonly rank: number;
  /** It begins with a bracket, after its label or before it. */
  readonly bracketed: boolean;
  /** It is the first of several options. */
  readonly firstOption: boolean;
}

/** The paragraphs from one that has brackets to the next that has. */
export interface Between {
  /** How many of each rank, see `counts`. */
  readonly counts: readonly number[];
  /** The rank of the last that has a label. */
  readonly last: number;
  /** That one is an option's heading: "Option 2:". `label`: it is a label alone on its line, and stands first, so that what stands before it tells. */
  readonly heads: boolean | 'label';
}

export const nothing: Between = { counts: [], last: rank.none, heads: false };

/** A label whose words a converter put elsewhere: the next label goes on after it, or stands further out. */
export function isOrphan(own: number, next: Next): boolean {
  return next.rank <= own || (next.rank === rank.option && !next.firstOption);
}

export function isLabelAlone({ text, tree, content }: Paragraph): boolean {
  return tree.label !== undefined && text.slice(tree.label.span.end, content.end).trim() === '';
}

export function withLabel({ counts, last, heads }: Between, one: Next): Between {
  const isLast = last === rank.none;
  return { counts: plus(counts, one, false), last: isLast ? one.rank : last, heads: isLast ? 'label' : heads };
}

export function and({ counts, last, heads }: Between, one: Next, paragraph: Paragraph): Between {
  const decided = heads === 'label' ? headsOption(paragraph, one.rank) : heads;
  if (one.rank === rank.none) return { counts: plus(counts, one, true), last, heads: decided };
  const isLast = last === rank.none && one.rank < rank.opener;
  return {
    counts: plus(counts, one, true),
    last: isLast ? one.rank : last,
    heads: isLast ? headsOption(paragraph, one.rank) : decided,
  };
}

function plus(counts: readonly number[], one: Next, hasWords: boolean): readonly number[] {
  return countsOf(one, hasWords).map((count, each) => count + (counts[each] ?? 0));
}

/**
 * Of what is counted beside the paragraphs of each rank: those of each rank that begin with a bracket, from `bracketed` on, first options, and all that have words: no labels alone,
 * no page's furniture.
 */
export const counts = { bracketed: rank.none, firstOptions: 2 * rank.none, worded: 2 * rank.none + 1, length: 2 * rank.none + 2 } as const;

export function countsOf({ rank: own, bracketed, firstOption }: Next, hasWords: boolean): readonly number[] {
  const counted = new Array<number>(counts.length).fill(0);
  if (hasWords) counted[counts.worded] = 1;
  if (own === rank.none) return counted;
  counted[own] = 1;
  if (bracketed) counted[counts.bracketed + own] = 1;
  if (firstOption && own === rank.option) counted[counts.firstOptions] = 1;
  return counted;
}

/** "Option 2:" alone on its line, or with a title: what follows is of the option. */
export function headsOption({ text, tree, content }: Paragraph, own: number): boolean {
  if (own !== rank.option && own !== rank.innerOption) return false;
  const title = text.slice(tree.label?.span.end ?? content.start, content.end);
  return title.length <= longestTitle && /^[\s:.]*$|^[^.;]*[:\]]$/.test(title);
}

/** In UTF-16 code units: of an option, "Option II (proposed as a separate chapter): [Article 4: Wardens]". */
const longestTitle = 120;

export function sameNext(a: Next, b: Next): boolean {
  return a.rank === b.rank && a.bracketed === b.bracketed && a.firstOption === b.firstOption;
}

export function sameBetween(a: Between, b: Between): boolean {
  return a.last === b.last && a.heads === b.heads && sameItems(a.counts, b.counts);
}
