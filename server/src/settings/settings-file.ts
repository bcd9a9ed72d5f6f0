import { createScanner, stripComments } from 'jsonc-parser';
import type { Span } from '../text/span.ts';
import { say } from '../wording/say.ts';
import { readSettings } from './read-settings.ts';
import type { RuleDefault } from './schema.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** The settings of a folder, once for every editor and the command line. */
export const settingsFileName = 'penholder.json';

export interface FileFault {
  readonly message: string;
  /** In the file's text; its start where the place is not known. */
  readonly span: Span;
}

/** Reads the text of a `penholder.json`, which may have comments. What cannot be used is a fault with its place; the rest holds. */
export function readSettingsFile(
  text: string,
  rules: readonly RuleDefault[],
): { readonly settings: Settings; readonly faults: readonly FileFault[] } {
  let json: unknown;
  try {
    // Comments become blanks, so that offsets stay the same. jsonc-parser's own reader is recursive and fails on deep nesting.
    json = JSON.parse(stripComments(text, ' ').replace(/^\uFEFF/, ' '));
  } catch (error) {
    return {
      settings: defaultSettings,
      faults: [{ message: say('notJson', { reason: (error as Error).message }), span: nowhere }],
    };
  }
  const { settings, faults } = readSettings(json ?? [], rules);
  if (faults.length === 0) return { settings, faults: [] };
  const places = keyPlaces(text);
  return { settings, faults: faults.map(({ message, path }) => ({ message, span: places.get(pathKey(path)) ?? nowhere })) };
}

const nowhere: Span = { start: 0, end: 0 };

/** Where the keys of a JSON object stand, and those of the objects in it: a key that comes twice is the last, whose value counts. */
function keyPlaces(text: string): ReadonlyMap<string, Span> {
  const scanner = createScanner(text, true);
  const places = new Map<string, Span>();
  const path: string[] = [];
  let depth = 0;
  let string = { value: '', span: nowhere };
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const start = scanner.getTokenOffset();
    const mark = text[start];
    if (mark === '{' || mark === '[') depth += 1;
    else if (mark === '}' || mark === ']') depth -= 1;
    else if (mark === '"') string = { value: scanner.getTokenValue(), span: { start, end: start + scanner.getTokenLength() } };
    else if (mark === ':' && depth <= 2) {
      path.splice(depth - 1, 2, string.value);
      places.set(pathKey(path), string.span);
    }
  }
  return places;
}

function pathKey(path: readonly string[]): string {
  return JSON.stringify(path);
}
