/** By which delegations say in sentences and headings what they want of a text: "Kenya proposes to delete Article 3". */
export interface SubmissionWords {
  /** What a compilation calls itself in its title, in small letters. */
  readonly titles: readonly string[];
  /** Before the names in a heading, with a capital: "Proposal by". */
  readonly headings: readonly string[];
  /** What joins more names to those before: "on behalf of", "supported by". */
  readonly joining: readonly string[];
  /** Small words within the names of organizations that `nameLinks` has not. */
  readonly nameLinks: readonly string[];
  /** What follows the name of who offers a text: "suggested text", "proposal". */
  readonly offers: readonly string[];
  /** Participles before "by" and a name: "text proposed by Kenya". In small letters. */
  readonly given: readonly string[];
  /** The verbs of wishes: "suggests". */
  readonly wishes: readonly string[];
  /** Wishes of nobody who is named: "It is requested". With a capital. */
  readonly impersonal: readonly string[];
  /** What those who write begin a sentence with: "We". With a capital. */
  readonly own: readonly string[];
  /** What such a sentence is about, beside the parts of a text: "delete", "definition". */
  readonly matters: readonly string[];
  /** Headings below which reasons stand, and headings below which text stands again, with a capital. */
  readonly reasons: readonly string[];
  readonly texts: readonly string[];
  /** What stands in parentheses after text that has a new place: "moved to". */
  readonly moved: readonly string[];
  /** A comment balloon's mark: "Commented". */
  readonly balloons: readonly string[];
}
