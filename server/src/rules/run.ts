import type { Draft } from '../draft/draft.ts';
import type { Severity } from '../settings/schema.ts';
import type { Settings } from '../settings/settings.ts';
import { finished, type Slices } from '../text/slices.ts';
import { type Budget, type Stopwatch, stopwatch } from './budget.ts';
import type { Finding } from './finding.ts';
import { rules } from './index.ts';
import { checkIncomplete, noticed, tooLong } from './notices.ts';
import type { Found, Rule, RuleContext } from './rule.ts';
import { suppress } from './suppression.ts';
import { describeUnused, unusedSuppression } from './unused-suppression.ts';

/**
 * Runs every rule that the settings do not silence, and leaves out what comments in the draft silence. A rule that throws is a bug of ours: it
 * finds nothing, and `onError` is told. When the budget is spent, the rules that have not run to their end are left out, and a notice says so.
 */
export function runRules(
  draft: Draft,
  context: RuleContext,
  onError: (rule: string, error: unknown) => void,
  budget?: Budget,
): readonly Finding[] {
  return finished(runningRules(draft, context, onError, stopwatch(budget)));
}

/** The same in slices, of a rule each. */
export function* runningRules(
  draft: Draft,
  context: RuleContext,
  onError: (rule: string, error: unknown) => void,
  { isOver, leaveOut }: Stopwatch,
): Slices<readonly Finding[]> {
  if (draft.isUnread) return [tooLong];
  const { settings } = context;
  const findings: Finding[] = [];
  const unfinished: string[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, settings);
    if (severity === 'off') continue;
    try {
      // Some rules find one thing after another, and all their time goes by between two of them.
      for (const found of isOver() ? [] : rule.check(draft, context)) {
        findings.push(stamped(rule, severity, found));
        if (isOver()) break;
      }
    } catch (error) {
      onError(rule.id, error);
    }
    if (isOver()) unfinished.push(rule.id);
    yield;
    leaveOut();
  }
  findings.sort(byPlace);
  const { left, unused } = suppress(draft, counted(findings));
  // Of a comment that silences nothing so far, nobody knows.
  if (unfinished.length > 0) return [noticed(checkIncomplete, incomplete(unfinished)), ...left];
  const severity = severityOf(unusedSuppression, settings);
  // A rule that is off finds nothing anywhere: that says nothing of the comment.
  const idle = unused.filter((each) => each.rules.every((rule) => settings.rules[rule] !== 'off'));
  if (severity === 'off' || idle.length === 0) return left;
  return [...left, ...idle.map((each) => stamped(unusedSuppression, severity, describeUnused(draft, each)))].sort(byPlace);
}

function incomplete(unfinished: readonly string[]): string {
  const [first = '', ...others] = unfinished;
  const which = others.length === 0 ? `the rule ${first}` : `${unfinished.length} rules (${first} and those after it)`;
  return `The check of this draft took too long and was stopped: ${which} may not have found all that is wrong. Split the draft, or set rules that you can do without to “off”.`;
}

function severityOf(rule: Rule, settings: Settings): Severity | 'off' {
  return settings.rules[rule.id] ?? rule.severity;
}

function stamped(rule: Rule, severity: Severity, found: Found): Finding {
  return { rule: rule.id, severity, ordinal: 0, related: [], fixes: [], ...found };
}

/** Gives those after the first of one rule at one span their ordinals. They stand side by side: rule by rule before the sort, by place after it. */
function counted(sorted: Finding[]): readonly Finding[] {
  for (let at = 1; at < sorted.length; at++) {
    const [before, finding] = [sorted[at - 1], sorted[at]];
    if (before !== undefined && finding?.rule === before.rule && byPlace(before, finding) === 0)
      sorted[at] = { ...finding, ordinal: before.ordinal + 1 };
  }
  return sorted;
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
