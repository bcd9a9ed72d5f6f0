/** How far a paragraph is agreed. */
export type Status = 'approved' | 'agreed' | 'agreed ad referendum' | 'pending' | 'reserved' | 'to revert';

/** The words of status stamps. */
export interface StatusWords {
  /** The stamps of each status in small letters, the usual one first. */
  readonly words: Readonly<Record<Status, readonly string[]>>;
  /** Words that turn a stamp after them into its opposite: "not agreed". */
  readonly negations: readonly string[];
  /** First words of what may follow a stamp: "agreed in plenary". */
  readonly circumstances: readonly string[];
  /** Stamps that tell none of the statuses, in capitals. */
  readonly otherStamps: readonly string[];
}

/** The words of instructions: sentences in capitals that tell the editor what to do with the text. */
export interface InstructionWords {
  /** First words of an instruction, in capitals. */
  readonly verbs: readonly string[];
  /** Second words that make a title of what begins like an instruction: "TRANSFER OF TECHNOLOGY". */
  readonly titleWords: readonly string[];
  readonly orders?: OrderWords;
}

/** The words by which an instruction is understood, so that it can be carried out; in capitals. */
export interface OrderWords {
  readonly delete: readonly string[];
  readonly move: readonly string[];
  /** What is to be moved or deleted: "THIS PARAGRAPH". */
  readonly subjects: readonly string[];
  readonly paragraph: readonly string[];
  /** Where a paragraph is to stand, before another's name: "AFTER", "TOGETHER WITH". */
  readonly placeWords: readonly string[];
  readonly preambular: readonly string[];
  readonly operative: readonly string[];
  readonly ofPreamble: readonly string[];
  readonly ofOperative: readonly string[];
}

/** What a delegation wants done with words of the draft. `unbracket`: to take off their brackets; `check`: to ask its capital first. */
export type Stance =
  | 'unbracket'
  | 'delete'
  | 'retain'
  | 'reserve'
  | 'support'
  | 'oppose'
  | 'check'
  | 'replace'
  | 'insert'
  | 'move'
  | 'merge';

/** The words of directives: what is written beside brackets of what delegations want. */
export interface DirectiveWords {
  /** First words of a directive, in capitals or not. */
  readonly verbs: Readonly<Record<Stance, readonly string[]>>;
  /** Those of the verbs that could as well be proposed text. */
  readonly doubtful: readonly string[];
  /** Other words that may follow a delegation's name in parentheses. */
  readonly remarks: readonly string[];
  /** Nouns before quoted words: "the word “herons”". */
  readonly nounsBeforeQuotation: readonly string[];
  /** What stands between the old words and the new ones: "with", "by". */
  readonly beforeReplacement: readonly string[];
  /** Small words, words for a place in the text, and words for the text's parts: a directive that has no others is only about the text. */
  readonly smallWords: readonly string[];
  readonly placeWords: readonly string[];
  readonly partWords: readonly string[];
}

/** Words that stand in brackets and are not proposed text. */
export interface BracketWords {
  /** What stands as an option under which nothing is said: "Option 2: No text". */
  readonly noText: readonly string[];
  /** Before a rival text at the head of its bracket: `[G77: alt: …]`. */
  readonly alternative: readonly string[];
  /** Words before a colon at a bracket's head that are no proposer's name: `[Note: …]`, `[Article: …]`. */
  readonly headsOfText: readonly string[];
  /** More such words, in small letters: an unknown name before a colon is not reported as one where it has one of them. */
  readonly notNames: readonly string[];
  /** First words of a remark: `[sic]`, `[see …]`. */
  readonly remarks: readonly string[];
  /** First words of other brackets that nobody contests: `[signed …]`. */
  readonly uncontested: readonly string[];
  /** What an editor's note begins with, before a colon or a full stop. */
  readonly notes: readonly string[];
  /** A remark on where a paragraph is to stand begins with one of the first and goes on with one of the second: "placement in option II". */
  readonly placementWords: readonly string[];
  readonly afterPlacement: readonly string[];
  /** Blanks for a value to come: `[date]`. */
  readonly blanks: readonly string[];
}

/** The words by which a text says who proposes what. */
export interface AttributionWords {
  /** Small words within delegations' names and between them. */
  readonly nameLinks: readonly string[];
  /** Words that show that a list of names says more than who proposes: "on behalf of", "supported by". */
  readonly backing: readonly string[];
  /** The words of `(Phrase in brackets at the request of …)`, in their order. */
  readonly textNouns: readonly string[];
  readonly inBrackets: readonly string[];
  readonly requestedBy: readonly string[];
  /** A heading that says whose the document is: "Observations presented by the Government of … on the draft". */
  readonly heading: {
    readonly documents: readonly string[];
    readonly presented: readonly string[];
    readonly by: readonly string[];
    readonly authorities: readonly string[];
    readonly of: readonly string[];
    readonly about: readonly string[];
  };
}

/** By which a text explains how its changes are shown, in small letters. */
export interface FormattingWords {
  readonly formats: readonly string[];
  readonly changes: readonly string[];
}
