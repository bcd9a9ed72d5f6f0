import { type ConventionSetting, conventionSettings } from '../draft/convention.ts';
import type { Severity } from '../rules/finding.ts';

/** What a user may set, once for editor and command line. */
export interface Settings {
  /** A severity by rule id; `off` silences the rule. Rules that are not named keep their own severity. */
  readonly rules: Readonly<Record<string, Setting>>;
  /** The body whose habits the draft keeps; told from the draft when absent. */
  readonly convention?: Exclude<ConventionSetting, 'auto'>;
}

export type Setting = Severity | 'off';

export const defaultSettings: Settings = { rules: {} };

/** Two settings of which those above go before those below. */
export function mergeSettings(below: Settings | undefined, above: Settings): Settings {
  return { ...below, ...above, rules: { ...below?.rules, ...above.rules } };
}

/** What cannot be used in a value that a user wrote: in one sentence, with the key that it is about. */
export interface SettingsFault {
  readonly message: string;
  readonly key: string | undefined;
}

/**
 * Settings out of a value that a user wrote: `{ "rules": { "number-gap": "off" }, "convention": "oas" }`; `$schema` may stand beside. What cannot be used
 * is a fault and is left out; the rest holds. Nothing at all (`null`, `undefined`) is the default.
 */
export function readSettings(
  value: unknown,
  ruleIds: readonly string[],
  otherKeys: readonly string[] = ['$schema'],
): { readonly settings: Settings; readonly faults: readonly SettingsFault[] } {
  const faults: SettingsFault[] = [];
  const fault = (message: string, key?: string): void => {
    faults.push({ message, key });
  };
  const rules: Record<string, Setting> = {};
  if (value === undefined || value === null) return { settings: defaultSettings, faults };
  if (!isObject(value))
    return { settings: defaultSettings, faults: [{ message: 'The settings are an object: { "rules": { … } }.', key: undefined }] };
  for (const key of Object.keys(value))
    if (key !== 'rules' && key !== 'convention' && !otherKeys.includes(key))
      fault(`There is no setting “${key}”: the settings are “rules” and “convention”.`, key);
  const written = value['rules'] ?? {};
  if (!isObject(written)) fault('“rules” is an object of severities: { "number-gap": "off" }.', 'rules');
  else {
    for (const [rule, setting] of Object.entries(written)) {
      if (!ruleIds.includes(rule)) fault(`There is no rule “${rule}”. The rules are ${ruleIds.join(', ')}.`, rule);
      else if (isSetting(setting)) rules[rule] = setting;
      else fault(`“${rule}” is set to ${JSON.stringify(setting)}; it can be ${listed(choices)}.`, rule);
    }
  }
  const convention = value['convention'] ?? 'auto';
  const known = conventionSettings.find((each) => each === convention);
  if (known === undefined)
    fault(`“convention” is set to ${JSON.stringify(convention)}; it can be ${listed(conventionSettings)}.`, 'convention');
  return { settings: known === undefined || known === 'auto' ? { rules } : { rules, convention: known }, faults };
}

const choices: readonly Setting[] = ['error', 'warning', 'info', 'hint', 'off'];

function isSetting(value: unknown): value is Setting {
  return choices.some((choice) => choice === value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listed(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
