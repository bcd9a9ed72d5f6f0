import type { Settings } from '../library/settings.ts';
import type { Severity } from '../rules/finding.ts';
import type { Problem } from './problem.ts';

/** Reads `{"rules": {"rule-id": "error" | "warning" | "info" | "hint" | "off"}}`; `$schema` is allowed beside it. */
export function parseSettings(path: string, text: string, ruleIds: readonly string[]): Settings | Problem {
  const wrong = (reason: string, key?: string): Problem => ({ path, ...placeOf(text, key), text: reason });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return wrong(`This is not JSON: ${(error as Error).message}.`);
  }
  if (!isObject(json)) return wrong('The settings are an object: { "rules": { … } }.');
  for (const key of Object.keys(json))
    if (key !== 'rules' && key !== '$schema') return wrong(`There is no setting “${key}”: the one setting is “rules”.`, key);
  const { rules = {} } = json;
  if (!isObject(rules)) return wrong('“rules” is an object of severities: { "number-gap": "off" }.', 'rules');
  for (const [rule, severity] of Object.entries(rules)) {
    if (!ruleIds.includes(rule)) return wrong(`There is no rule “${rule}”. The rules are ${ruleIds.join(', ')}.`, rule);
    if (!isSetting(severity)) return wrong(`“${rule}” is set to ${JSON.stringify(severity)}; it can be ${listed(severities)}.`, rule);
  }
  return { rules: rules as Settings['rules'] };
}

const severities = ['error', 'warning', 'info', 'hint', 'off'] as const satisfies readonly (Severity | 'off')[];

function isSetting(value: unknown): value is Severity | 'off' {
  return (severities as readonly unknown[]).includes(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where the key stands; nothing where it is written with escapes. */
function placeOf(text: string, key: string | undefined): Pick<Problem, 'line' | 'column'> {
  const quoted = JSON.stringify(key ?? '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const at = key === undefined ? -1 : text.search(new RegExp(`${quoted}\\s*:`));
  if (at < 0) return {};
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function listed(values: readonly string[]): string {
  return `${values
    .slice(0, -1)
    .map((value) => `"${value}"`)
    .join(', ')} or "${values.at(-1)}"`;
}
