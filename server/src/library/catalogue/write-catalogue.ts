import type { JsonObject } from '../../text/json-object.ts';
import { finished } from '../../text/slices.ts';
import { inOrderOfKeys } from './csl-item.ts';
import type { ImportedRecord } from './import/imported-list.ts';
import { type MergedItems, mergeItems } from './merge.ts';
import { type CatalogueItem, readItems } from './read-catalogue.ts';
import type { CatalogueFault } from './record.ts';

/** Adds records to a catalogue, `text`, which is `[]` where there is none yet. Answers its first damage where it has any: what is not read would be lost. */
export function addToCatalogue(text: string, records: readonly ImportedRecord[]): MergedItems | CatalogueFault {
  const items: CatalogueItem[] = [];
  const faults = finished(readItems(text, (item) => void items.push(item)));
  return faults.find(({ severity }) => severity === 'error') ?? mergeItems(items, records);
}

/** The text of a catalogue with these items, one a line, so that a comparison of two versions shows which records differ. `print` writes a value as JSON in one line. */
export function writeCatalogue(items: readonly JsonObject[], print: (value: unknown) => string): string {
  return items.length === 0 ? '[]\n' : `[\n  ${items.map((item) => print(inOrderOfKeys(item))).join(',\n  ')}\n]\n`;
}
