import type { ConventionSetting } from '../draft/convention.ts';
import type { FormatStyle } from '../draft/layout/format-style.ts';
import { type RuleDefault, type Setting, usualSetting } from './schema.ts';

/** What users have set for a draft, for the editor and the command line alike. */
export interface Settings {
  /** A severity by rule id; `off` silences the rule. Rules that are not named keep their own severity. */
  readonly rules: Readonly<Record<string, Setting>>;
  /** The body whose habits the draft keeps; told from the draft when absent. */
  readonly convention?: Exclude<ConventionSetting, 'auto'>;
  /** Files of catalogues: paths, from the workspace folder on where they are not absolute. */
  readonly catalogues?: readonly string[];
  readonly format?: FormatStyle;
}

export const defaultSettings: Settings = { rules: {} };

/** Two settings, of which those above prevail. The catalogues of both count. */
export function mergeSettings(below: Settings | undefined, above: Settings): Settings {
  const catalogues = [...(below?.catalogues ?? []), ...(above.catalogues ?? [])];
  const format = { ...below?.format, ...above.format };
  return {
    ...below,
    ...above,
    ...(catalogues.length > 0 && { catalogues }),
    ...(Object.keys(format).length > 0 && { format }),
    rules: { ...below?.rules, ...above.rules },
  };
}

/** The convention and the severity of every rule that these settings lead to, to be shown to a person. */
export function effective(
  settings: Settings,
  rules: readonly RuleDefault[],
): { readonly convention: ConventionSetting; readonly format?: FormatStyle; readonly rules: Readonly<Record<string, Setting>> } {
  return {
    convention: settings.convention ?? 'auto',
    ...(settings.format && { format: settings.format }),
    rules: Object.fromEntries(rules.map((rule) => [rule.id, settings.rules[rule.id] ?? usualSetting(rule)])),
  };
}
