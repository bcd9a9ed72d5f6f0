/**
 * The words by which a text says that what it quotes stands in another: “resolution 60/288, which states that ‘…’”, “in the words of resolution 60/288, ‘…’”. None of them is said of a title, or
 * of words that are to be put into the other text.
 */
export interface QuotingWords {
  /** What stands between the text that is cited and a verb of these: “which”. */
  readonly relatives: readonly string[];
  /** Verbs of which the text itself is the subject, in the singular. */
  readonly verbs: readonly string[];
  /** What stands between such a verb and the quotation, if anything does. */
  readonly complements: readonly string[];
  /** What leads from the text to what its authors did there: “in which”. */
  readonly inWhich: readonly string[];
  /** What stands before the text. */
  readonly accordingTo: readonly string[];
  /** What stands before a text to which something else belongs: in “the report on resolution 60/288, which states”, it may be the report that does. */
  readonly belonging: readonly string[];
  /** The same words where nothing else is named: “taking note of”. */
  readonly noting: readonly string[];
}
