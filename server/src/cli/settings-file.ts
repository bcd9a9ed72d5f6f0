import type { RuleDefault } from '../library/presets.ts';
import type { Settings } from '../library/settings.ts';
import { readSettingsFile } from '../library/settings-file.ts';
import { foreignText } from '../text/foreign-text.ts';
import type { Problem } from './problem.ts';

/** Reads a `penholder.json`. A check with half of the settings would mislead: the first fault is a problem of the whole file. */
export function parseSettings(path: string, bytes: Uint8Array, rules: readonly RuleDefault[]): Settings | Problem {
  const foreign = foreignText(bytes);
  if (foreign !== undefined) return { path, text: foreign };
  const text = new TextDecoder().decode(bytes);
  const { settings, faults } = readSettingsFile(text, rules);
  const [fault] = faults;
  if (fault === undefined) return settings;
  if (fault.span.end === 0) return { path, text: fault.message };
  const lines = text.slice(0, fault.span.start).split(/\r\n|\n|\r/);
  return { path, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, text: fault.message };
}
