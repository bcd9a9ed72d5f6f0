import { type Draft, parse, updatingAll } from '../draft/draft.ts';
import { compose } from '../text/compose.ts';
import { applyEdits } from '../text/edit.ts';
import { finished } from '../text/slices.ts';
import { certainEdits } from './certain-edits.ts';
import type { AnnotatedEdit, Finding } from './finding.ts';

export interface Fixed {
  /** The draft itself when there was nothing to fix. */
  readonly draft: Draft;
  /** Of the fixed draft. */
  readonly findings: readonly Finding[];
  /** How many fixes were made. */
  readonly count: number;
  /** All changes, as edits of the draft that was given. Text that no fix touches is not replaced. */
  readonly edits: readonly AnnotatedEdit[];
}

/**
 * Makes the certain fixes, and those that they bring to light, until nothing changes or `mostRounds` are over, since two
 * rules that undo each other would never end. Of two fixes that touch, one waits for the next round.
 */
export function fixAll(draft: Draft, check: (draft: Draft) => readonly Finding[]): Fixed {
  let fixed: Fixed = { draft, findings: check(draft), count: 0, edits: [] };
  for (let round = 0; round < mostRounds; round++) {
    const { edits, count } = certainEdits(fixed.findings);
    const changes = changesOf(fixed.draft, edits);
    if (changes.length === 0) break;
    const next = edited(fixed.draft, changes);
    fixed = { draft: next, findings: check(next), count: fixed.count + count, edits: changesOf(draft, compose(fixed.edits, changes)) };
  }
  return fixed;
}

/** Far more than real fixes need: two or three rounds. */
const mostRounds = 10;

/** The edits that change something: some write what stands there already. */
function changesOf(draft: Draft, edits: readonly AnnotatedEdit[]): readonly AnnotatedEdit[] {
  return edits.filter(({ span, newText }) => draft.slice(span) !== newText);
}

/** About so many paragraphs are read in the time in which one is found and replaced. */
const paragraphsReadPerFound = 8;

function edited(draft: Draft, edits: readonly AnnotatedEdit[]): Draft {
  // Where many paragraphs change, reading all of them takes less time than finding each.
  if (edits.length * paragraphsReadPerFound > draft.paragraphs.size) return parse(applyEdits(draft.text(), edits));
  return finished(updatingAll(draft, edits));
}
