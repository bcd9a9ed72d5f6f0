import * as v from 'valibot';
import { isObject, type JsonObject } from '../text/json-object.ts';
import { say } from '../wording/say.ts';
import { faultsIn, type SettingsFault } from './faults.ts';
import { preset } from './presets.ts';
import {
  cataloguesSchema,
  conventionSchema,
  oneLabelStyleSchema,
  presetSchema,
  type RuleDefault,
  type Setting,
  settingSchema,
  wrapColumnSchema,
} from './schema.ts';
import { defaultSettings, mergeSettings, type Settings } from './settings.ts';

/**
 * Settings out of a value that a user wrote: `{ "extends": "un", "convention": "oas", "rules": { "number-gap": "off" } }`; `$schema` may stand beside.
 * What cannot be used is a fault and is left out; the rest holds. `null` stands for the default, of one setting or of all.
 */
export function readSettings(
  value: unknown,
  rules: readonly RuleDefault[],
  otherKeys: readonly string[] = [],
): { readonly settings: Settings; readonly faults: readonly SettingsFault[] } {
  if (value === undefined || value === null) return { settings: defaultSettings, faults: [] };
  if (!isObject(value))
    return {
      settings: defaultSettings,
      faults: [{ message: say('settingsAreObject'), key: undefined, path: [] }],
    };
  const set = Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null));
  return { settings: usable(set, rules), faults: faultsIn(set, rules, otherKeys) };
}

/** Of two presets the later one prevails, and what is set beside them prevails over all. */
function usable(
  { extends: names = [], convention = 'auto', catalogues, format, rules: severities }: JsonObject,
  rules: readonly RuleDefault[],
): Settings {
  const ids = new Set(rules.map(({ id }) => id));
  const known = Object.entries(isObject(severities) ? severities : {}).filter(
    (entry): entry is [string, Setting] => ids.has(entry[0]) && v.is(settingSchema, entry[1]),
  );
  const own: Settings = {
    rules: Object.fromEntries(known),
    ...(v.is(conventionSchema, convention) && convention !== 'auto' && { convention }),
    ...(v.is(cataloguesSchema, catalogues) && { catalogues }),
    ...formatIn(format),
  };
  const presets = [names].flat().filter((name) => v.is(presetSchema, name));
  return [...presets.map((name) => preset(name, rules)), own].reduce(mergeSettings, defaultSettings);
}

/** `null`, which a client sends for what the user has not set, leaves the file's setting. */
function formatIn(value: unknown): Pick<Settings, 'format'> {
  const { wrapColumn = null, oneLabelStyle = null } = isObject(value) ? value : {};
  const format = {
    ...(v.is(wrapColumnSchema, wrapColumn) && wrapColumn !== null && { wrapColumn }),
    ...(v.is(oneLabelStyleSchema, oneLabelStyle) && oneLabelStyle !== null && { oneLabelStyle }),
  };
  return Object.keys(format).length > 0 ? { format } : {};
}
