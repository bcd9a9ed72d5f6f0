import { readSettings, type Settings } from '../library/settings.ts';
import type { Problem } from './problem.ts';

/** Reads a `penholder.json`. A check with half of the settings would mislead: the first fault is a problem of the whole file. */
export function parseSettings(path: string, text: string, ruleIds: readonly string[]): Settings | Problem {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { path, text: `This is not JSON: ${(error as Error).message}.` };
  }
  if (json === null) return { path, text: 'The settings are an object: { "rules": { … } }.' };
  const { settings, faults } = readSettings(json, ruleIds);
  const [fault] = faults;
  return fault === undefined ? settings : { path, ...placeOf(text, fault.key), text: fault.message };
}

/** Where the key stands; nothing where it is written with escapes. */
function placeOf(text: string, key: string | undefined): Pick<Problem, 'line' | 'column'> {
  const quoted = JSON.stringify(key ?? '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const at = key === undefined ? -1 : text.search(new RegExp(`${quoted}\\s*:`));
  if (at < 0) return {};
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
