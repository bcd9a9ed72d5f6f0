import type { Span } from '../text/span.ts';
import type { RuleDefault } from './presets.ts';
import { defaultSettings, readSettings, type Settings } from './settings.ts';

/** The settings of a folder, once for every editor and the command line. */
export const settingsFileName = 'penholder.json';

export interface FileFault {
  readonly message: string;
  /** In the file's text; its start where the place is not known. */
  readonly span: Span;
}

/** Reads the text of a `penholder.json`. What cannot be used is a fault with its place; the rest holds. */
export function readSettingsFile(
  text: string,
  rules: readonly RuleDefault[],
): { readonly settings: Settings; readonly faults: readonly FileFault[] } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {
      settings: defaultSettings,
      faults: [{ message: `This is not JSON: ${(error as Error).message}.`, span: nowhere }],
    };
  }
  const { settings, faults } = readSettings(json ?? [], rules);
  return { settings, faults: faults.map(({ message, key }) => ({ message, span: keySpan(text, key) })) };
}

/** Where the key stands, or its beginning if it is long; the file's start where it is written with escapes. */
function keySpan(text: string, key: string | undefined): Span {
  if (key === undefined) return nowhere;
  const quoted = JSON.stringify(key);
  const sought = quoted.slice(0, longestSought);
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    beforeColon.lastIndex = at + quoted.length;
    if (sought.length < quoted.length || beforeColon.test(text)) return { start: at, end: at + sought.length };
  }
  return nowhere;
}

const nowhere: Span = { start: 0, end: 0 };

/** In UTF-16 code units: a key may be as long as the file. */
const longestSought = 80;

const beforeColon = /\s*:/y;
