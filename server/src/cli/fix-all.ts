import type { Draft } from '../draft/draft.ts';
import type { Settings } from '../library/settings.ts';
import { certainEdits } from '../rules/certain.ts';
import type { Finding } from '../rules/finding.ts';
import type { LanguageService } from '../service.ts';
import { applyEdits } from '../text/edit.ts';

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
    const { edits, count } = certainEdits(fixed.findings);
    if (count === 0) break;
    const before = fixed.draft.text();
    const after = applyEdits(before, edits);
    if (after === before) break;
    const next = service.parse(after);
    fixed = { draft: next, findings: service.check(next, settings), count: fixed.count + count };
  }
  return fixed;
}
