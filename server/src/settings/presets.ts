import type { PresetName, RuleDefault } from './schema.ts';
import type { Settings } from './settings.ts';

/** `strict` raises what is only a remark to a warning: for the last reading before a text is adopted. */
export function preset(name: PresetName, rules: readonly RuleDefault[]): Settings {
  if (name !== 'strict') return { rules: {}, convention: name };
  const remarks = rules.filter(({ severity }) => severity === 'info' || severity === 'hint');
  return { rules: Object.fromEntries(remarks.map(({ id }) => [id, 'warning'])) };
}
