import { isObject } from '../../../text/json-object.ts';
import { type FieldName, factsOf, fieldNamed } from './fields.ts';
import type { ImportedList, ImportedRecord, LeftOutRecord } from './imported-list.ts';

/** Reads one JSON object a line, as the United Nations publish their catalogues: `{"symbol": "A/RES/79/1", "title": …, "adoption_date": …}`. */
export function readJsonLines(text: string): ImportedList {
  const records: ImportedRecord[] = [];
  const faults: LeftOutRecord[] = [];
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    if (line.trim() === '') continue;
    const value = parsed(line);
    const facts = isObject(value) ? factsOf(fieldsOf(value)) : 'This is no JSON object in one line.';
    if (typeof facts === 'string') faults.push({ line: at + 1, message: facts });
    else records.push({ facts });
  }
  return { records, faults };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Lists and objects tell of votes and sponsors, not of the text. */
function fieldsOf(value: Readonly<Record<string, unknown>>): ReadonlyMap<FieldName, string> {
  const fields = new Map<FieldName, string>();
  for (const [name, each] of Object.entries(value)) {
    const field = fieldNamed(name);
    if (field !== undefined && !fields.has(field) && (typeof each === 'string' || typeof each === 'number')) fields.set(field, `${each}`);
  }
  return fields;
}
