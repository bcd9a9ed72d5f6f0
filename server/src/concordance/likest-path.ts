import type { PassagePair } from './alignment.ts';
import { likeness } from './likeness.ts';
import type { Passage } from './passage.ts';

/** The pairs of the likeliest row, in which a passage may stay alone, by dynamic programming. */
export function likestPath(ones: readonly Passage[], others: readonly Passage[], ratio: number): readonly PassagePair[] {
  const width = others.length + 1;
  const best = new Float64Array((ones.length + 1) * width);
  const steps = new Uint8Array(best.length);
  for (let row = 0; row <= ones.length; row++)
    for (let column = 0; column <= others.length; column++) {
      if (row === 0 && column === 0) continue;
      const at = row * width + column;
      const [one, other] = [ones[row - 1], others[column - 1]];
      const choices = [
        one === undefined || other === undefined ? Number.NEGATIVE_INFINITY : (best[at - width - 1] ?? 0) + likeness(one, other, ratio),
        one === undefined ? Number.NEGATIVE_INFINITY : (best[at - width] ?? 0) - aloneCost,
        other === undefined ? Number.NEGATIVE_INFINITY : (best[at - 1] ?? 0) - aloneCost,
      ];
      best[at] = Math.max(...choices);
      steps[at] = choices.indexOf(best[at] ?? 0);
    }
  return walkBack(ones, others, steps);
}

/** As unlikely as a passage whose length is about three deviations away from that of its translation. */
const aloneCost = 4;

/** `steps` has for each cell what led to it: 0 both, 1 one alone, 2 the other alone. */
function walkBack(ones: readonly Passage[], others: readonly Passage[], steps: Uint8Array): readonly PassagePair[] {
  const width = others.length + 1;
  const pairs: PassagePair[] = [];
  for (let row = ones.length, column = others.length; row > 0 || column > 0; ) {
    const step = steps[row * width + column];
    const [one, other] = [ones[row - 1], others[column - 1]];
    if (step === 0 && one !== undefined && other !== undefined) pairs.push({ one, other });
    if (step !== 2) row--;
    if (step !== 1) column--;
  }
  return pairs.reverse();
}
