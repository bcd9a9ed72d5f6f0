import { inOrderOfKeys } from './csl-item.ts';
import type { JsonObject } from './read-item.ts';

/** The text of a catalogue with these items, one a line, so that a comparison of two versions shows which records differ. */
export function writeCatalogue(items: readonly JsonObject[], print: (value: unknown) => string = JSON.stringify): string {
  return items.length === 0 ? '[]\n' : `[\n  ${items.map((item) => print(inOrderOfKeys(item))).join(',\n  ')}\n]\n`;
}
