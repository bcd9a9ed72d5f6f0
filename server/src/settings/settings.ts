import type { ConventionSetting } from '../draft/convention.ts';
import type { RuleDefault, Setting } from './schema.ts';

/** What holds for a draft: what its users set, once for editor and command line. */
export interface Settings {
  /** A severity by rule id; `off` silences the rule. Rules that are not named keep their own severity. */
  readonly rules: Readonly<Record<string, Setting>>;
  /** The body whose habits the draft keeps; told from the draft when absent. */
  readonly convention?: Exclude<ConventionSetting, 'auto'>;
}

export const defaultSettings: Settings = { rules: {} };

/** Two settings of which those above go before those below. */
export function mergeSettings(below: Settings | undefined, above: Settings): Settings {
  return { ...below, ...above, rules: { ...below?.rules, ...above.rules } };
}

/** What holds in the end: the convention, and every rule with its severity. For a person who asks why. */
export function effective(
  settings: Settings,
  rules: readonly RuleDefault[],
): { readonly convention: ConventionSetting; readonly rules: Readonly<Record<string, Setting>> } {
  return {
    convention: settings.convention ?? 'auto',
    rules: Object.fromEntries(rules.map(({ id, severity }) => [id, settings.rules[id] ?? severity])),
  };
}
