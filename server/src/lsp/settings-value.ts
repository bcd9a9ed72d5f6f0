import type { Settings } from '../library/settings.ts';
import type { Severity } from '../rules/finding.ts';

type Setting = Severity | 'off';
const settings: readonly Setting[] = ['error', 'warning', 'info', 'hint', 'off'];

/**
 * Settings out of a value that a user wrote: `{ "rules": { "number-gap": "off" } }`. What cannot be used is told to
 * `onFault` in one sentence and left out; the rest holds. Nothing at all (`null`, `undefined`) is the default.
 */
export function readSettings(value: unknown, knownRules: ReadonlySet<string>, onFault: (fault: string) => void): Settings {
  const rules: Record<string, Setting> = {};
  for (const [name, part] of entries(value, 'the settings', onFault)) {
    if (name !== 'rules') continue;
    for (const [rule, setting] of entries(part, '"rules"', onFault)) {
      if (!knownRules.has(rule)) onFault(`there is no rule "${rule}"`);
      else if (!isSetting(setting)) onFault(`"${rule}" is ${JSON.stringify(setting)}, not one of ${settings.join(', ')}`);
      else rules[rule] = setting;
    }
  }
  return { rules };
}

function entries(value: unknown, name: string, onFault: (fault: string) => void): readonly [string, unknown][] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'object' && !Array.isArray(value)) return Object.entries(value);
  onFault(`${name} must be an object`);
  return [];
}

function isSetting(value: unknown): value is Setting {
  return settings.some((setting) => setting === value);
}
