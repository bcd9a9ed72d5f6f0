import { foreignInWords, type LanguageService, type Settings } from '../service.ts';
import { foreignText } from '../text/foreign-text.ts';
import { placeIn } from './places.ts';
import type { Problem } from './problem.ts';

/** Reads a `penholder.json`. Its first fault is a problem of the whole file, since a check with some of the settings would mislead. */
export function parseSettings(path: string, bytes: Uint8Array, service: LanguageService): Settings | Problem {
  const foreign = foreignText(bytes);
  if (foreign !== undefined) return { path, text: foreignInWords(foreign) };
  const text = new TextDecoder().decode(bytes);
  const { settings, faults } = service.readSettingsFile(text);
  const [fault] = faults;
  if (fault === undefined) return settings;
  const { message, span } = fault;
  return { path, text: message, ...(span.end > 0 && placeIn(text, span.start)) };
}
