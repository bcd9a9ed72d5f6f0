import type { Draft } from '../draft.ts';
import { align } from './align.ts';
import { type BracketChange, bracketChanges } from './bracket-changes.ts';
import { type ComparedParagraph, comparedParagraphs } from './compared-paragraph.ts';
import { longestAscending } from './longest-ascending.ts';
import type { ParagraphPair } from './pairing.ts';

/** A paragraph that the newer revision has and the older one lacks, or the other way round, or that is another in both. */
export type ParagraphChange =
  | { readonly kind: 'added'; readonly after: ComparedParagraph }
  | { readonly kind: 'dropped'; readonly before: ComparedParagraph }
  | ({
      readonly kind: 'changed';
      /** It stands elsewhere among those that both revisions have. */
      readonly moved: boolean;
      readonly renumbered: boolean;
      /** Its words are others. */
      readonly edited: boolean;
      readonly stamped: boolean;
    } & ParagraphPair);

export interface Comparison {
  /** In the order of the newer revision, a dropped paragraph after the one that it followed. Paragraphs that are the same are left out. */
  readonly changes: readonly ParagraphChange[];
  readonly brackets: readonly BracketChange[];
  /** How many paragraphs are the same in both. */
  readonly same: number;
}

/** What a newer revision of a draft changes in an older one. Takes time linear in the drafts, and in the paragraphs that differ about as `diff` does. */
export function compareDrafts(before: Draft, after: Draft): Comparison {
  const [old, fresh] = [comparedParagraphs(before), comparedParagraphs(after)];
  const pairs = align(old, fresh);
  const inOrder = longestAscending(pairs.map((pair) => pair.before.at));
  const pairOf = new Map(pairs.map((pair, place) => [pair.after, { ...pair, moved: !inOrder.has(place) }]));
  const kept = new Set(pairs.map((pair) => pair.before));
  const changes: ParagraphChange[] = [];
  let same = 0;
  let next = 0;
  const dropUpTo = (end: number): void => {
    for (; next < end; next++) {
      const paragraph = old[next];
      if (paragraph !== undefined && !kept.has(paragraph)) changes.push({ kind: 'dropped', before: paragraph });
    }
  };
  const ends = endsOfGaps(fresh, pairOf, old.length);
  for (const [at, paragraph] of fresh.entries()) {
    dropUpTo(ends[at] ?? 0);
    const pair = pairOf.get(paragraph);
    if (pair === undefined) {
      changes.push({ kind: 'added', after: paragraph });
      continue;
    }
    const change = { kind: 'changed' as const, ...pair, ...differences(pair) };
    if (change.moved || change.renumbered || change.edited || change.stamped) changes.push(change);
    else same++;
  }
  dropUpTo(old.length);
  return { changes, brackets: bracketChanges(changes, fresh), same };
}

/** For each paragraph of the newer revision, where in the older one the next that has not moved stands: what is dropped before that is told first. */
function endsOfGaps(
  fresh: readonly ComparedParagraph[],
  pairOf: ReadonlyMap<ComparedParagraph, ParagraphPair & { readonly moved: boolean }>,
  length: number,
): readonly number[] {
  let end = length;
  return fresh
    .toReversed()
    .map((paragraph) => {
      const pair = pairOf.get(paragraph);
      if (pair?.moved === false) end = pair.before.at;
      return end;
    })
    .toReversed();
}

function differences({ before, after }: ParagraphPair): {
  readonly renumbered: boolean;
  readonly edited: boolean;
  readonly stamped: boolean;
} {
  return { renumbered: before.number !== after.number, edited: before.words !== after.words, stamped: before.stamp !== after.stamp };
}
