import type { JsonObject } from '../../../text/json-object.ts';
import type { TextFacts } from '../record.ts';

/** What one file of another form says of texts. */
export interface ImportedList {
  readonly records: readonly ImportedRecord[];
  readonly faults: readonly LeftOutRecord[];
}

export interface ImportedRecord {
  /** Undefined for a work that is no text with a symbol, which a catalogue may hold too. */
  readonly facts: TextFacts | undefined;
  /** As an item of CSL-JSON, where the file has it so. */
  readonly item?: JsonObject;
}

/** Why a record is not taken. */
export interface LeftOutRecord {
  /** From 1. */
  readonly line: number;
  /** A whole sentence. */
  readonly message: string;
}
