/** Organs whose resolutions and decisions texts cite by a number alone; “other” is any whose numbers look like theirs. */
export type CitedOrgan = 'A' | 'S' | 'HRC' | 'ECOSOC' | 'UNEA' | 'other';

/** The words by which a text cites others by their numbers: “General Assembly resolutions 60/1 of 16 September 2005 and 60/288”. In small letters where capitals tell nothing. */
export interface CitingWords {
  readonly resolution: readonly string[];
  readonly decision: readonly string[];
  /** Stands before one of these that is not adopted yet. */
  readonly draft: readonly string[];
  /** What leads from “resolutions on fisheries” to their numbers. */
  readonly examples: readonly string[];
  /** What stands between a number and the organ that it is of. */
  readonly ofOrgan: readonly string[];
  /** The organs by their names. */
  readonly organs: Readonly<Partial<Record<CitedOrgan, readonly string[]>>>;
  /** What says, between an organ and a resolution, that the organ was set up by it: it is another organ's. */
  readonly setUp: readonly string[];
  /** What stands between a number and its date. */
  readonly dated: readonly string[];
  /** In the order of the year. */
  readonly months: readonly string[];
  /** Stand before the month and before the year of a date; none in some languages. */
  readonly inDates: readonly string[];
  /** Stands after the figure of a month's first day, or after each. */
  readonly dayEndings: readonly string[];
  /** What a number may be followed by when only a part of its text is cited, with its own number or without. */
  readonly parts: readonly string[];
  /** The head of an organization's documents, in which their symbol follows on the same line. */
  readonly letterheads: readonly string[];
  /** Joins the first of a row of numbers to its last. */
  readonly through: readonly string[];
}
