import { inOrder } from '../text/edit.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/span.ts';
import type { AnnotatedEdit, Finding, Fix } from './finding.ts';

/** The fix that cannot be wrong, if the finding has one. */
function certainFix(finding: Pick<Finding, 'fixes'>): Fix | undefined {
  return finding.fixes.find((fix) => fix.certain);
}

/**
 * The edits of all fixes that cannot be wrong, and the number of these fixes. A fix whose edits touch those of an earlier one waits for the next round,
 * since half a fix may be worse than none, and the order of two insertions at one place is not known.
 */
export function certainEdits(findings: readonly Finding[]): { readonly edits: readonly AnnotatedEdit[]; readonly count: number } {
  const edits: AnnotatedEdit[] = [];
  const claimed: Span[] = [];
  let count = 0;
  for (const finding of findings) {
    const wanted = certainFix(finding)?.edits() ?? [];
    if (wanted.length === 0 || wanted.some(({ span }) => touchesAny(claimed, span))) continue;
    edits.push(...wanted);
    // Backwards, so that the shorter of two spans that start together comes first.
    for (const { span } of inOrder(wanted).reverse()) claimed.splice(placeIn(claimed, span.start), 0, span);
    count += 1;
  }
  return { edits, count };
}

/** `sorted` holds spans in order, without overlaps: so only the spans right before and after can touch. */
function touchesAny(sorted: readonly Span[], { start, end }: Span): boolean {
  const at = placeIn(sorted, start);
  const before = sorted[at - 1];
  const after = sorted[at];
  return (before !== undefined && before.end >= start) || (after !== undefined && after.start <= end);
}

/** The number of spans that start before the offset. */
function placeIn(sorted: readonly Span[], offset: number): number {
  return partitionPoint(sorted.length, (at) => (sorted[at]?.start ?? 0) < offset);
}
