import { type Draft, parse, update } from '../draft/draft.ts';
import { compose } from '../text/compose.ts';
import { applyEdits, inOrder } from '../text/edit.ts';
import { certainEdits } from './certain-edits.ts';
import type { AnnotatedEdit, Finding } from './finding.ts';

export interface Fixed {
  /** The draft itself when there was nothing to fix. */
  readonly draft: Draft;
  /** Of the fixed draft. */
  readonly findings: readonly Finding[];
  /** How many fixes were made. */
  readonly count: number;
  /** All that was changed, as edits of the draft that was given: they touch nothing that no fix touched. */
  readonly edits: readonly AnnotatedEdit[];
}

/**
 * Makes the certain fixes, and those that they bring to light, until nothing changes or ten rounds are over: two rules
 * that undo each other must not keep a drafter waiting for ever. Of two fixes that touch, one waits for the next round.
 */
export function fixAll(draft: Draft, check: (draft: Draft) => readonly Finding[]): Fixed {
  let fixed: Fixed = { draft, findings: check(draft), count: 0, edits: [] };
  for (let round = 0; round < 10; round++) {
    const { edits, count } = certainEdits(fixed.findings);
    const changes = changesOf(fixed.draft, edits);
    if (changes.length === 0) break;
    const next = edited(fixed.draft, changes);
    fixed = { draft: next, findings: check(next), count: fixed.count + count, edits: changesOf(draft, compose(fixed.edits, changes)) };
  }
  return fixed;
}

/** Without the edits that put back what they take out. */
function changesOf(draft: Draft, edits: readonly AnnotatedEdit[]): readonly AnnotatedEdit[] {
  return edits.filter(({ span, newText }) => draft.slice(span) !== newText);
}

function edited(draft: Draft, edits: readonly AnnotatedEdit[]): Draft {
  // Where so many paragraphs change, to read all of them is less work than to find each.
  if (edits.length * 8 > draft.paragraphs.size) return parse(applyEdits(draft.text(), edits));
  // From the end backwards, so that the places of those before hold.
  return inOrder(edits).reduceRight(update, draft);
}
