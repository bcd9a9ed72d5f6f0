import { csvRows } from './csv-rows.ts';
import { type FieldName, factsOf, fieldNamed } from './fields.ts';
import type { ImportedList, ImportedRecord, LeftOutRecord } from './imported-list.ts';

/** The sign between the columns of a table whose first row names one of them `symbol`; undefined for what is no such table. */
export function separatorOf(text: string): string | undefined {
  return [',', ';', '\t'].find((separator) => headerOf(text, separator).includes('symbol'));
}

/** Reads a table whose first row names its columns: `symbol,title,date`. Columns with other names are left out. */
export function readCsv(text: string, separator: string): ImportedList {
  const header = headerOf(text, separator);
  const records: ImportedRecord[] = [];
  const faults: LeftOutRecord[] = [];
  let isHeader = true;
  for (const { line, cells, isOpen } of csvRows(text, separator)) {
    if (isHeader) {
      isHeader = false;
      continue;
    }
    const facts = isOpen
      ? 'A quotation mark opens here and is not closed, so nothing after it is read.'
      : cells.length > header.length
        ? `It has ${cells.length} columns, and the first row names ${header.length}. Put a text that holds “${separator}” between quotation marks.`
        : factsOf(fieldsOf(header, cells));
    if (typeof facts === 'string') faults.push({ line, message: facts });
    else records.push({ facts });
  }
  return { records, faults };
}

function headerOf(text: string, separator: string): readonly (FieldName | undefined)[] {
  const [first] = csvRows(text.slice(0, longestHeaderUnits), separator);
  return first?.cells.map(fieldNamed) ?? [];
}

/** In UTF-16 code units. No table names so many columns that its first row is longer. */
const longestHeaderUnits = 10_000;

function fieldsOf(header: readonly (FieldName | undefined)[], cells: readonly string[]): ReadonlyMap<FieldName, string> {
  const fields = new Map<FieldName, string>();
  for (const [at, cell] of cells.entries()) {
    const field = header[at];
    if (field !== undefined && !fields.has(field)) fields.set(field, cell);
  }
  return fields;
}
