import { lineStarts } from '../../../text/line-breaks.ts';
import { partitionPoint } from '../../../text/partition-point.ts';
import { finished } from '../../../text/slices.ts';
import { readItems } from '../read-catalogue.ts';
import { isContentsList, readContentsList } from './contents-list.ts';
import { readCsv, separatorOf } from './csv.ts';
import type { ImportedList, ImportedRecord } from './imported-list.ts';
import { readJsonLines } from './json-lines.ts';

/** Reads a list of texts in any of the forms that are known, told by its content; undefined for what is in none of them. */
export async function importList(written: string): Promise<ImportedList | undefined> {
  const text = written.replace(/^\uFEFF/, '');
  switch (/\S/.exec(text)?.[0]) {
    case '<':
      // Loaded when it is needed, since it brings a parser of XML.
      return (await import('./akoma-ntoso.ts')).readAkomaNtoso(text.trimStart());
    case '[':
      return readCslJson(text);
    case '{':
      return readJsonLines(text);
  }
  const separator = separatorOf(text);
  if (separator !== undefined) return readCsv(text, separator);
  return isContentsList(text) ? readContentsList(text) : undefined;
}

function readCslJson(text: string): ImportedList {
  const records: ImportedRecord[] = [];
  const faults = finished(
    readItems(text, ({ value, record, isSound }) => {
      if (isSound) records.push({ facts: record, item: value });
    }),
  );
  const starts = lineStarts(text);
  const lineOf = (offset: number): number => partitionPoint(starts.length, (at) => (starts[at] ?? 0) <= offset) + 1;
  return {
    records,
    faults: faults.flatMap(({ severity, message, span }) => (severity === 'error' ? [{ line: lineOf(span.start), message }] : [])),
  };
}
