import type { CitationKind } from '../../citations/citation.ts';
import type { JsonObject } from '../../text/json-object.ts';
import { usualType } from './read-item.ts';
import type { TextFacts } from './record.ts';
import { writtenRelations } from './relations.ts';
import { citationOf } from './symbol.ts';

/** The facts as an item of CSL-JSON, without its id. `readItem` reads the same facts of it. */
export function cslItem(facts: TextFacts): JsonObject {
  const { symbol, title, authority, session, date, status, url, language } = facts;
  const all = {
    type: typeOf(citationOf(symbol)?.kind),
    number: symbol,
    title,
    authority,
    'event-title': session,
    issued: date === undefined ? undefined : { 'date-parts': [date.split('-').map(Number)] },
    status,
    URL: url,
    language,
    references: writtenRelations(facts),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The item with our keys first, in one order, and the others in that of the alphabet, so that a catalogue does not depend on where its records came from. */
export function inOrderOfKeys(item: JsonObject): JsonObject {
  const others = Object.keys(item).filter((key) => !keys.includes(key));
  return Object.fromEntries([...keys, ...others.sort()].flatMap((key) => (Object.hasOwn(item, key) ? [[key, item[key]]] : [])));
}

const keys: readonly string[] = [
  ...['id', 'type', 'number', 'title', 'authority', 'event-title', 'issued', 'status', 'URL', 'language', 'references'],
];

/** CSL-JSON has no type for resolutions; programs that know laws file them there. */
function typeOf(kind: CitationKind | undefined): string {
  if (kind === 'convention') return 'treaty';
  return kind === 'document' || kind === 'series' || kind === 'meeting' ? 'document' : usualType;
}
