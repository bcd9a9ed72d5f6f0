import type { JsonObject } from '../read-item.ts';
import type { TextFacts } from '../record.ts';

/** What one file of another form says of texts. */
export interface Source {
  readonly records: readonly SourceRecord[];
  readonly faults: readonly SourceFault[];
}

export interface SourceRecord {
  /** Undefined for a work that is no text with a symbol, which a catalogue may hold too. */
  readonly facts: TextFacts | undefined;
  /** As an item of CSL-JSON, where the file has it so. */
  readonly item?: JsonObject;
}

/** Why a record is not taken. */
export interface SourceFault {
  /** From 1. */
  readonly line: number;
  /** A whole sentence. */
  readonly message: string;
}
