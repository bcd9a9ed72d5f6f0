import { addToCatalogue, bareFacts, type ImportedRecord, writeCatalogue } from '../../../service.ts';
import { printableJson } from '../../printable.ts';
import type { CitationWriter } from './format.ts';

/** The texts that are cited, each once, as a catalogue: what is known of each, or its symbol alone. */
export const cslJson: CitationWriter = ({ citations }) => {
  const cited = new Map<string, ImportedRecord>();
  for (const { symbol, key, target } of citations) {
    const facts = target?.record ?? bareFacts({ symbol, key }, target?.title);
    if (!cited.has(facts.keys[0] ?? key)) cited.set(facts.keys[0] ?? key, { facts });
  }
  const merged = addToCatalogue('[]', [...cited.values()]);
  return 'items' in merged ? writeCatalogue(merged.items, printableJson) : '[]\n';
};
