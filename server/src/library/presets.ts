import type { Severity } from '../rules/finding.ts';
import type { Settings } from './settings.ts';

/** The part of a rule that settings speak of. */
export interface RuleDefault {
  readonly id: string;
  readonly severity: Severity;
}

/** Settings that have a name, for `extends`: a body's convention, or every rule at work. */
export const presetNames = ['oas', 'un', 'who', 'unfccc', 'strict'] as const;
export type PresetName = (typeof presetNames)[number];

export function isPreset(value: unknown): value is PresetName {
  return presetNames.some((name) => name === value);
}

/** `strict` raises what is only a remark to a warning: for the last reading before a text is adopted. */
export function preset(name: PresetName, rules: readonly RuleDefault[]): Settings {
  if (name !== 'strict') return { rules: {}, convention: name };
  const remarks = rules.filter(({ severity }) => severity === 'info' || severity === 'hint');
  return { rules: Object.fromEntries(remarks.map(({ id }) => [id, 'warning'])) };
}
