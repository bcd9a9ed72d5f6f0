import type { Alignment, UnequalStretch } from './alignment.ts';
import type { Difference } from './difference.ts';
import type { Passage } from './passage.ts';

/** Where two drafts do not have the same paragraphs, and where their labels part. `draft` is the number of the second one; the first is the draft with number 0. */
export function compareStructure(alignment: Alignment, draft: number): readonly Difference[] {
  return [...alignment.unequal.flatMap((stretch) => countDifference(stretch, draft) ?? []), ...labelDifferences(alignment, draft)];
}

function countDifference({ one, others, after }: UnequalStretch, draft: number): Difference | undefined {
  const more = one.length > others.length ? one : others;
  if (!more.every(({ isText }) => isText) || more.length > mostMissing) return undefined;
  return {
    kind: 'paragraphs',
    counts: [one.length, others.length],
    sides: [
      { draft: 0, passage: one[0] ?? after.one, facts: [] },
      { draft, passage: others[0] ?? after.other, facts: [] },
    ],
  };
}

/** Drafts that differ by more at one place are different texts, or one of them is unfinished. */
const mostMissing = 12;

/** Of labels that part, the first of those in figures and the first of those in letters: all after it are moved by the same slip. A paragraph that one draft lacks moves them too, and is told by itself. */
function labelDifferences({ pairs, unequal }: Alignment, draft: number): readonly Difference[] {
  const breaks = unequal.map(({ one, after }) => one[0]?.at ?? (after.one?.at ?? -1) + 1);
  const found: Difference[] = [];
  const last = new Map<boolean, { readonly at: number; readonly areAlike: boolean }>();
  for (const { one, other } of pairs) {
    if (one.label === '' || other.label === '' || countOtherwise(one, other)) continue;
    const inFigures = figure.test(one.label);
    const before = last.get(inFigures) ?? { at: 0, areAlike: true };
    const areAlike = one.label === other.label;
    last.set(inFigures, { at: one.at, areAlike });
    if (areAlike || !before.areAlike || breaks.some((at) => at >= before.at && at <= one.at)) continue;
    found.push({
      kind: 'label',
      sides: [
        { draft: 0, passage: one, facts: [] },
        { draft, passage: other, facts: [] },
      ],
    });
  }
  return found;
}

/** Whether one of the languages has a letter more before this label: then the other counts otherwise. */
function countOtherwise(one: Passage, other: Passage): boolean {
  return [one, other].some(({ facts: { language } }) => {
    const last = language?.numbers.commonUpTo;
    return last !== undefined && [one, other].some(({ label }) => !figure.test(label) && label > last);
  });
}

const figure = /^\d/;
