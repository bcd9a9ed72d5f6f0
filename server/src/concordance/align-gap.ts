import type { Slices } from '../text/slices.ts';
import type { Alignment, PassagePair, UnequalStretch } from './alignment.ts';
import { sharedFacts } from './likeness.ts';
import { likestPath } from './likest-path.ts';
import type { Passage } from './passage.ts';

/**
 * Pairs the passages between two pairs. Where both drafts have as many there, all are paired; else those of the likeliest row that share a fact. Which of the others is too many is told where the row leaves out passages of one
 * draft alone. In slices.
 */
export function* alignGap(ones: readonly Passage[], others: readonly Passage[], ratio: number): Slices<Alignment> {
  const path = yield* likestPath(ones, others, ratio);
  if (path.length === ones.length && path.length === others.length) return { pairs: path, unequal: [] };
  const pairs = path.filter(({ one, other }) => sharedFacts(one, other) > 0);
  return { pairs, unequal: unequalAmong(ones, others, path, new Set(pairs)) };
}

function unequalAmong(
  ones: readonly Passage[],
  others: readonly Passage[],
  path: readonly PassagePair[],
  sure: ReadonlySet<PassagePair>,
): readonly UnequalStretch[] {
  const found: UnequalStretch[] = [];
  let [from, otherFrom] = [0, 0];
  let within: PassagePair[] = [];
  for (const pair of [...path, undefined]) {
    if (pair !== undefined && !sure.has(pair)) {
      within.push(pair);
      continue;
    }
    const [to, otherTo] =
      pair === undefined ? [ones.length, others.length] : [pair.one.at - (ones[0]?.at ?? 0), pair.other.at - (others[0]?.at ?? 0)];
    if (to - from !== otherTo - otherFrom)
      found.push(
        narrowed(
          {
            one: ones.slice(from, to),
            others: others.slice(otherFrom, otherTo),
            after: { one: ones[from - 1], other: others[otherFrom - 1] },
          },
          within,
        ),
      );
    [from, otherFrom] = [to + 1, otherTo + 1];
    within = [];
  }
  return found;
}

/** Those passages of a stretch that the likeliest row leaves out, where they are of one draft and follow each other; else the stretch. */
function narrowed(stretch: UnequalStretch, within: readonly PassagePair[]): UnequalStretch {
  const [ones, others] = [new Set(within.map(({ one }) => one)), new Set(within.map(({ other }) => other))];
  const [alone, othersAlone] = [stretch.one.filter((each) => !ones.has(each)), stretch.others.filter((each) => !others.has(each))];
  const isOfOne = othersAlone.length === 0;
  const left = isOfOne ? alone : othersAlone;
  const [first, last] = [left[0], left.at(-1)];
  if ((!isOfOne && alone.length > 0) || first === undefined || last === undefined || last.at - first.at !== left.length - 1) return stretch;
  const before = within.findLast((pair) => (isOfOne ? pair.one : pair.other).at < first.at);
  const after = before ?? stretch.after;
  return isOfOne ? { one: left, others: [], after } : { one: [], others: left, after };
}
