import type { Span } from '../text/span.ts';
import type { Dating } from './dating.ts';

/** The organization, or the treaty's bodies, whose convention of symbols a citation follows. */
export type CitationFamily =
  | 'oas'
  | 'un'
  | 'unfccc'
  | 'cbd'
  | 'who'
  | 'unesco'
  | 'iaea'
  | 'imo'
  | 'itu'
  | 'ilo'
  | 'icao'
  | 'cites'
  | 'ramsar'
  | 'au'
  | 'eu'
  | 'mercosur'
  | 'appf';

export type CitationKind =
  | 'resolution'
  | 'decision'
  | 'declaration'
  | 'motion'
  | 'statement'
  | 'document'
  | 'series'
  | 'meeting'
  | 'convention'
  | 'act';

export interface Session {
  readonly ordinal: number;
  readonly kind: 'regular' | 'special' | 'emergency';
}

/** A text that another text names by its symbol. */
export interface Citation {
  /** In UTF-16 code units of the text that was searched. */
  readonly span: Span;
  readonly family: CitationFamily;
  readonly kind: CitationKind;
  /** The organ as its symbols write it: AG, CP, A, S, CMA, WHA, "GT/DADIN". */
  readonly organ: string;
  /** The canonical spelling: "AG/RES. 2019 (XXXIV-O/04)". */
  readonly symbol: string;
  /** The canonical identity: the same for every spelling of the same text, and different for different texts. */
  readonly key: string;
  /** The text does not tell which organization's number this is: the family is the one that usually writes it so. */
  readonly presumed?: true;
  /** As in the symbol, a part's letter included: "2019", "16 A", "707". */
  readonly number?: string;
  /** Absent where none is written, or where the numeral written is none. */
  readonly session?: Session;
  /** Four digits, as written in the symbol; never derived. */
  readonly year?: number;
  /** The number of the meeting that adopted the text, in the symbols of a permanent council. */
  readonly meeting?: number;
  /** Set where only a word before the number makes it a citation: from that word, "resolutions", to the first number after it. */
  readonly listed?: Span;
  /** What the word before the symbol of a document calls it: "resolution A/76/3". Absent for a draft. */
  readonly called?: 'resolution' | 'decision';
  /** What its organization writes instead, where it writes the symbol in one form alone: "AG/RES. 2019" for "AG/RES 2019". */
  readonly properly?: string;
  /** The date that the text gives it. Offsets as in `span`. */
  readonly dating?: Dating;
}

/** What cannot be right in a symbol, because its parts contradict each other. */
export interface Doubts {
  /** The session’s year against the session or the number; the number against those that its session or its time gave; the meeting that is known to have adopted it. */
  readonly about: 'nothing' | 'session-year' | 'range' | 'meeting';
  /** Each a phrase: "resolution 908 is of meeting 1567, not of 1537". Empty for a symbol that may be right. */
  readonly phrases: readonly string[];
  /** What to write in the symbol's parentheses instead, the likeliest first: "1567/06". Empty where that is not known. */
  readonly corrections: readonly string[];
}

export const noDoubts: Doubts = { about: 'nothing', phrases: [], corrections: [] };

/** What can be said of a citation without reading the text that it names. */
export interface CitationDescription {
  /** "Resolution 2019 of the General Assembly of the OAS". */
  readonly title: string;
  /** Facts and doubts, each a phrase: "adopted at its thirty-fourth regular session (2004)", "session XXXIV met in 2004, not in 2005". */
  readonly details: readonly string[];
  readonly url?: string;
}
