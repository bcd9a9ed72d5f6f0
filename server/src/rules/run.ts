import type { Draft } from '../draft/draft.ts';
import type { Settings } from '../library/settings.ts';
import type { Finding } from './finding.ts';
import { rules } from './index.ts';

/** Runs every rule that the settings do not silence. A rule that throws is a bug of ours: it finds nothing, and `onError` is told. */
export function runRules(draft: Draft, settings: Settings, onError: (rule: string, error: unknown) => void): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = settings.rules[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    try {
      for (const found of rule.check(draft, { settings })) findings.push({ rule: rule.id, severity, related: [], fixes: [], ...found });
    } catch (error) {
      onError(rule.id, error);
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
