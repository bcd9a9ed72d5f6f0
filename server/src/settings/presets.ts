import type { PresetName, RuleDefault } from './schema.ts';
import type { Settings } from './settings.ts';

/** The settings of a preset. `strict` makes a warning of every remark, for the last reading before a text is adopted. */
export function preset(name: PresetName, rules: readonly RuleDefault[]): Settings {
  if (name !== 'strict') return { rules: {}, convention: name };
  const remarks = rules.filter(({ severity, isOff = false }) => !isOff && (severity === 'info' || severity === 'hint'));
  return { rules: Object.fromEntries(remarks.map(({ id }) => [id, 'warning'])) };
}
