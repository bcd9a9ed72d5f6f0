import type { CatalogueRecord } from '../../service.ts';
import type { PlaceInFile } from '../report.ts';

/** Who cites what: plain data that every format can write. Paths are absolute, and `<stdin>` for standard input. */
export interface CitationGraph {
  /** By draft, and in the order of its text. */
  readonly citations: readonly PlacedCitation[];
  readonly drafts: readonly CitingDraft[];
  readonly catalogues: readonly CatalogueAtHand[];
}

export interface PlacedCitation {
  readonly path: string;
  readonly place: PlaceInFile;
  readonly written: string;
  /** The canonical spelling. */
  readonly symbol: string;
  readonly key: string;
  /** Undefined where nothing at hand bears the symbol. */
  readonly target: CitationTarget | undefined;
}

/** What bears a symbol: a draft, or a record of a catalogue. */
export interface CitationTarget {
  readonly path: string;
  readonly title: string | undefined;
  /** Undefined for a draft. */
  readonly record?: CatalogueRecord;
}

export interface CitingDraft {
  readonly path: string;
  readonly title: string | undefined;
  /** The symbols in its heading, each once, in their canonical spelling. */
  readonly symbols: readonly string[];
}

export interface CatalogueAtHand {
  readonly path: string;
  readonly records: readonly CatalogueRecord[];
}
