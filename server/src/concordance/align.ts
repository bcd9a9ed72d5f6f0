import { longestAscending } from '../draft/revisions/longest-ascending.ts';
import type { Slices } from '../text/slices.ts';
import { alignGap } from './align-gap.ts';
import type { Alignment, PassagePair, UnequalStretch } from './alignment.ts';
import { likeness } from './likeness.ts';
import type { Passage } from './passage.ts';

/**
 * Pairs the passages of two drafts that are one text in two languages. First those with facts that no other passage of either draft has, and headings such as “Article 3”, in the order of both; then, between two of these, what is likest. Where one draft has more
 * paragraphs there than the other, only those that share a fact are paired, and the rest is an unequal stretch. Linear in the drafts, in slices.
 */
export function* align(ones: readonly Passage[], others: readonly Passage[]): Slices<Alignment> {
  const ratio = Math.max(1, unitsOf(others)) / Math.max(1, unitsOf(ones));
  const pairs: PassagePair[] = [];
  const unequal: UnequalStretch[] = [];
  let [from, otherFrom] = [0, 0];
  for (const anchor of [...(yield* anchors(ones, others, ratio)), undefined]) {
    const gap = yield* alignGap(ones.slice(from, anchor?.one.at), others.slice(otherFrom, anchor?.other.at), ratio);
    pairs.push(...gap.pairs);
    for (const { after, ...stretch } of gap.unequal)
      unequal.push({ ...stretch, after: { one: after.one ?? ones[from - 1], other: after.other ?? others[otherFrom - 1] } });
    if (anchor === undefined) break;
    pairs.push(anchor);
    [from, otherFrom] = [anchor.one.at + 1, anchor.other.at + 1];
    yield;
  }
  return { pairs, unequal };
}

/** The pairs of passages that say the same facts, as no other passage of either draft does, as far as they are in one order. In slices. */
function* anchors(ones: readonly Passage[], others: readonly Passage[], ratio: number): Slices<readonly PassagePair[]> {
  const known = byFacts(ones);
  yield;
  const wanted = byFacts(others);
  yield;
  const found: PassagePair[] = [];
  for (const [facts, one] of known) {
    const other = wanted.get(facts);
    if (one !== undefined && other !== undefined && likeness(one, other, ratio) > 0) found.push({ one, other });
  }
  yield;
  const inOrder = longestAscending(found.map(({ other }) => other.at));
  return found.filter((_, place) => inOrder.has(place));
}

/** Passages by their facts; undefined where several have the same. */
function byFacts(passages: readonly Passage[]): ReadonlyMap<string, Passage | undefined> {
  const found = new Map<string, Passage | undefined>();
  for (const passage of passages) {
    const facts = passage.certain.length === 0 ? passage.heading : [...passage.certain].sort().join(' ');
    if (facts === undefined) continue;
    found.set(facts, found.has(facts) ? undefined : passage);
  }
  return found;
}

function unitsOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { length }) => sum + length, 0);
}
