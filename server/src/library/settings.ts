import { type ConventionSetting, conventionSettings } from '../draft/convention.ts';
import type { Severity } from '../rules/finding.ts';
import { shortened } from '../text/cut.ts';
import { isPreset, preset, presetNames, type RuleDefault } from './presets.ts';

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

/**
 * Settings out of a value that a user wrote: `{ "extends": "un", "convention": "oas", "rules": { "number-gap": "off" } }`; `$schema` may stand beside.
 * What cannot be used is a fault and is left out; the rest holds. Nothing at all (`null`, `undefined`) is the default.
 */
export function readSettings(
  value: unknown,
  rules: readonly RuleDefault[],
  otherKeys: readonly string[] = ['$schema'],
): { readonly settings: Settings; readonly faults: readonly SettingsFault[] } {
  if (value === undefined || value === null) return { settings: defaultSettings, faults: [] };
  if (!isObject(value))
    return { settings: defaultSettings, faults: [{ message: 'The settings are an object: { "rules": { … } }.', key: undefined }] };
  const faults: SettingsFault[] = [];
  let more = 0;
  const fault: Report = (message, key) => {
    if (faults.length < mostFaults) faults.push({ message, key });
    else more += 1;
  };
  for (const key of Object.keys(value))
    if (!keys.includes(key) && !otherKeys.includes(key))
      fault(`There is no setting “${shortened(key, nameLength)}”: the settings are ${listed(keys)}.`, key);
  const own: Settings = { rules: readRules(value['rules'] ?? {}, rules, fault), ...readConvention(value['convention'] ?? 'auto', fault) };
  return {
    settings: readPresets(value['extends'] ?? [], rules, fault)
      .concat(own)
      .reduce(mergeSettings, defaultSettings),
    faults: faults.map((each, at) => (more > 0 && at === mostFaults - 1 ? { ...each, message: `${each.message} ${andMore(more)}` } : each)),
  };
}

/** Of more, the number is told: a file that is something else altogether has a fault in every line. */
const mostFaults = 20;
/** Of a name that is quoted in a fault, in UTF-16 code units. */
const nameLength = 60;

function andMore(faults: number): string {
  return faults === 1 ? 'There is one more fault.' : `There are ${faults} more faults.`;
}

const keys = ['extends', 'convention', 'rules'];

type Report = (message: string, key: string) => void;

function readRules(value: unknown, rules: readonly RuleDefault[], fault: Report): Settings['rules'] {
  const found: Record<string, Setting> = {};
  if (!isObject(value)) fault('“rules” is an object of severities: { "number-gap": "off" }.', 'rules');
  else {
    const ids = new Set(rules.map(({ id }) => id));
    const all = [...ids].join(', ');
    for (const [rule, setting] of Object.entries(value)) {
      if (!ids.has(rule)) fault(`There is no rule “${shortened(rule, nameLength)}”. The rules are ${all}.`, rule);
      else if (isSetting(setting)) found[rule] = setting;
      else fault(`“${rule}” is set to ${shown(setting)}; it can be ${listed(choices)}.`, rule);
    }
  }
  return found;
}

function readConvention(value: unknown, fault: Report): Pick<Settings, 'convention'> {
  const known = conventionSettings.find((each) => each === value);
  if (known === undefined) fault(`“convention” is set to ${shown(value)}; it can be ${listed(conventionSettings)}.`, 'convention');
  return known === undefined || known === 'auto' ? {} : { convention: known };
}

/** Of several, the later go before the earlier. */
function readPresets(value: unknown, rules: readonly RuleDefault[], fault: Report): Settings[] {
  return [value].flat().flatMap((name) => {
    if (isPreset(name)) return [preset(name, rules)];
    fault(`“extends” names ${shown(name)}; it can name ${listed(presetNames)}.`, 'extends');
    return [];
  });
}

const choices: readonly Setting[] = ['error', 'warning', 'info', 'hint', 'off'];

function isSetting(value: unknown): value is Setting {
  return choices.some((choice) => choice === value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A wrong value in a few words: it may be of any size, and nested deeper than can be written. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  return typeof value === 'string' ? `"${shortened(value, nameLength)}"` : String(value);
}

function listed(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
