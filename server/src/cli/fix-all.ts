import type { Draft } from '../draft/draft.ts';
import type { Settings } from '../library/settings.ts';
import type { Finding, Fix } from '../rules/finding.ts';
import type { LanguageService } from '../service.ts';
import { applyEdits, inOrder, type TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

export interface Fixed {
  /** The draft itself when there was nothing to fix. */
  readonly draft: Draft;
  /** Of the fixed draft. */
  readonly findings: readonly Finding[];
  /** How many fixes were made. */
  readonly count: number;
}

/**
 * Makes the certain fixes, and those that they bring to light, until nothing changes or ten rounds are over: two rules
 * that undo each other must not keep a drafter waiting for ever. Of two fixes that touch, one waits for the next round.
 */
export function fixAll(service: Pick<LanguageService, 'parse' | 'check'>, draft: Draft, settings: Settings): Fixed {
  let fixed: Fixed = { draft, findings: service.check(draft, settings), count: 0 };
  for (let round = 0; round < 10; round++) {
    const { edits, count } = editsOf(fixed.findings);
    if (count === 0) break;
    const before = fixed.draft.text();
    const after = applyEdits(before, edits);
    if (after === before) break;
    const next = service.parse(after);
    fixed = { draft: next, findings: service.check(next, settings), count: fixed.count + count };
  }
  return fixed;
}

/** The fix that may be made unasked, if the finding has one. */
export function certainFix(finding: { readonly fixes: readonly Fix[] }): Fix | undefined {
  return finding.fixes.find((fix) => fix.certain);
}

function editsOf(findings: readonly Finding[]): { edits: TextEdit[]; count: number } {
  const edits: TextEdit[] = [];
  const claimed: Span[] = [];
  let count = 0;
  for (const finding of findings) {
    const wanted = certainFix(finding)?.edits() ?? [];
    if (wanted.length === 0 || wanted.some(({ span }) => touchesAny(claimed, span))) continue;
    for (const edit of wanted) edits.push(edit);
    // Backwards, so that of two spans that start together the shorter one comes first.
    for (const { span } of inOrder(wanted).reverse()) claimed.splice(placeIn(claimed, span.start), 0, span);
    count += 1;
  }
  return { edits, count };
}

/** `sorted` holds spans that do not overlap, by place: only the neighbours of the place can touch. */
function touchesAny(sorted: readonly Span[], { start, end }: Span): boolean {
  const at = placeIn(sorted, start);
  const before = sorted[at - 1];
  const after = sorted[at];
  return (before !== undefined && before.end >= start) || (after !== undefined && after.start <= end);
}

/** The number of spans that start before the offset. */
function placeIn(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
