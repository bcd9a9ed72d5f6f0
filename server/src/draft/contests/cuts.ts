import { partitionPoint } from '../../text/partition-point.ts';
import type { Span } from '../../text/span.ts';
import { type KeptStretch, plain } from './stretches.ts';

/** What falls out of a stretch that stays, and the words that come in there. */
export interface Cut extends Span {
  readonly put?: string;
}

/** The stretches without the cuts that lie in them. */
export function withCuts(stretches: readonly KeptStretch[], cuts: readonly Cut[]): readonly KeptStretch[] {
  if (cuts.length === 0) return stretches;
  const sorted = [...cuts].sort((a, b) => a.start - b.start);
  return stretches.flatMap((stretch): KeptStretch[] => {
    const found: KeptStretch[] = [];
    let from = stretch.start;
    for (let at = partitionPoint(sorted.length, (number) => (sorted[number]?.start ?? 0) < from); at < sorted.length; at++) {
      const { start, end, put } = sorted[at] as Cut;
      if (end > stretch.end) break;
      found.push({ ...stretch, start: from, end: start });
      if (put !== undefined) found.push({ start, end: start, ...plain, put });
      from = end;
    }
    return [...found, { ...stretch, start: from }];
  });
}
