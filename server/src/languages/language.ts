import type { LostChangeWords, NameWords, ReferenceWords, SessionWords, SpellingFamily } from './readings.ts';

/** The languages of the OAS. */
export type LanguageId = 'en' | 'es' | 'fr' | 'pt';

/**
 * The words by which drafts are built, in one language. A word stands here as texts have it; where its capitals tell nothing, in small letters. A list
 * that is missing is one that nobody has collected: who needs it is silent in that language.
 *
 * Sources, where a list does not say its own: the openers and formulas listed by the UN Editorial Manual, and adopted texts and drafts of the OAS, the
 * United Nations, WHO and UNFCCC, in the language itself.
 */
export interface Language {
  readonly id: LanguageId;
  /** Common small words that none of the other languages has: "de", "la", "que" tell nothing. */
  readonly stopWords: readonly string[];
  /** In small letters. */
  readonly articles: readonly string[];
  readonly openers: OpenerWords;
  readonly formulas: FormulaWords;
  readonly headings: HeadingWords;
  readonly statuses: StatusWords;
  readonly instructions: InstructionWords;
  readonly directives: DirectiveWords;
  readonly brackets: BracketWords;
  readonly attributions: AttributionWords;
  readonly sentences: SentenceWords;
  readonly formatting: FormattingWords;
  /** The words that join the last of a series to those before it, the usual one first. */
  readonly conjunctions: {
    readonly and: readonly string[];
    readonly or: readonly string[];
    /** These join too, within a sentence. */
    readonly more: readonly string[];
  };
  /** True where the names that Penholder has for delegations are this language's. */
  readonly namesDelegations: boolean;
  /** True where a space stands before « ; : ! ? ». */
  readonly spacesHighMarks: boolean;
  readonly operativeForms?: OperativeForms;
  readonly preambularForms?: PreambularForms;
  readonly references?: ReferenceWords;
  readonly sessions?: SessionWords;
  readonly names?: NameWords;
  readonly lostChanges?: LostChangeWords;
  readonly spellings?: readonly SpellingFamily[];
}

/** What paragraphs open with. */
export interface OpenerWords {
  /** A preambular one: in the preamble's own capitals ("RECALLING") or as the UN writes it ("Recalling"). */
  readonly preambular: readonly string[];
  /** How the participles among them end. */
  readonly participleEndings: readonly string[];
  /** An operative one: present-tense verbs (UN, WHO, UNFCCC), infinitives after a resolving formula (OAS). */
  readonly operative: readonly string[];
  /** What either takes with it: "taking note", "having considered". */
  readonly complements: readonly string[];
}

/** The forms in which operative paragraphs open with a verb, for a language in which its two forms do not look alike. */
export interface OperativeForms {
  /** A word that stands before an infinitive: "to". */
  readonly particle?: string;
  /** Without such a word, how infinitives end. */
  readonly infinitiveEndings: readonly string[];
  /** How the present tense ends, where that tells, and words that end so and are no verbs. */
  readonly presentEnding?: string;
  readonly noVerbs: readonly string[];
  /** What stands before the verb: "also", "hereby". */
  readonly adverbs: readonly string[];
  readonly adverbEnding: string;
  /** For messages. */
  readonly examples: { readonly infinitive: string; readonly present: string };
}

/** How preambular paragraphs open with a participle, and what it takes with it. */
export interface PreambularForms {
  /** What an opener that comes again is joined to: "Recalling also". */
  readonly adding: readonly string[];
  /** What belongs to an opener: "bearing in mind". */
  readonly complements: readonly string[];
  /** How words end that open a preambular paragraph although they are not listed, and small words that do. */
  readonly endings: readonly string[];
  readonly leading: readonly string[];
}

/** Of the opening formula and the resolving one. */
export interface FormulaWords {
  /** Articles before an organ's name, as they are written there. */
  readonly articles: readonly string[];
  /** Words that name the organ which adopts the text: an opening formula names one. */
  readonly organs: readonly string[];
  /** The small words within an organ's name. */
  readonly joining: readonly string[];
  /** "serving as the meeting of the Parties". */
  readonly serving: readonly string[];
  /** The organs that draft by each convention, by their names or parts of them. */
  readonly organsOf: Readonly<Record<'oas' | 'un' | 'who' | 'unfccc', readonly string[]>>;
  /** What closes the preamble, alone on its line with a colon: "THE PARTIES HAVE ALSO AGREED AS FOLLOWS:". */
  readonly resolving: {
    readonly subjects: readonly string[];
    readonly auxiliaries: readonly string[];
    readonly adverbs: readonly string[];
    /** The OAS's own verb, and the others. */
    readonly resolves: readonly string[];
    readonly others: readonly string[];
    readonly closings: readonly string[];
  };
  /** What a title in capitals begins with that is not the draft's subject: "DRAFT RESOLUTION". */
  readonly titles: readonly string[];
}

/** What names a part of a text at the head of a line, each with its capital. */
export interface HeadingWords {
  readonly article: readonly string[];
  readonly annex: readonly string[];
  readonly appendix: readonly string[];
  readonly division: readonly string[];
  readonly option: readonly string[];
}

/** How far a paragraph is agreed. */
export type Status = 'approved' | 'agreed' | 'agreed ad referendum' | 'pending' | 'reserved' | 'to revert';

/** The stamps, in small letters; the first is the usual one. */
export interface StatusWords {
  readonly words: Readonly<Record<Status, readonly string[]>>;
  /** What makes the opposite of a stamp after it. */
  readonly not: readonly string[];
  /** What may go on after a stamp: "agreed in plenary". */
  readonly circumstances: readonly string[];
  /** Words in capitals that other desks stamp. */
  readonly others: readonly string[];
}

/** Of sentences in capitals that order the editor, not the parties. */
export interface InstructionWords {
  /** What one begins with, in capitals. */
  readonly verbs: readonly string[];
  /** The second word of a title that begins with the same word: "TRANSFER OF TECHNOLOGY". */
  readonly titleWords: readonly string[];
  readonly orders?: OrderWords;
}

/** By which an instruction is read, in capitals. */
export interface OrderWords {
  readonly delete: readonly string[];
  readonly move: readonly string[];
  /** What the order is about: "THIS PARAGRAPH". */
  readonly subjects: readonly string[];
  readonly paragraph: readonly string[];
  /** "AFTER", "TOGETHER WITH". */
  readonly places: readonly string[];
  readonly preambular: readonly string[];
  readonly operative: readonly string[];
  readonly ofPreamble: readonly string[];
  readonly ofOperative: readonly string[];
}

/** What a delegation wants of words in the draft. `unbracket`: that they lose their brackets; `check`: to ask its capital. */
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

/** Of what delegations want, as it is written beside brackets. */
export interface DirectiveWords {
  /** What a directive begins with, in any case. */
  readonly verbs: Readonly<Record<Stance, readonly string[]>>;
  /** Those that could as well be proposed text. */
  readonly doubtful: readonly string[];
  /** What else may stand after a delegation's name in parentheses. */
  readonly remarks: readonly string[];
  /** What quoted words are called: "the word", "phrase". */
  readonly quoted: readonly string[];
  /** What parts the old words from the new ones: "with", "by". */
  readonly exchange: readonly string[];
  /** Small words, words for a place in the text, and words for the text's parts: all that a directive may say about the text. */
  readonly small: readonly string[];
  readonly places: readonly string[];
  readonly parts: readonly string[];
}

/** What stands in brackets and is no proposed text. */
export interface BracketWords {
  /** Before a rival text at the head of its bracket: `[G77: alt: …]`. */
  readonly alternative: readonly string[];
  /** The text's parts and remarks before a colon, where a proposer's name may stand too: `[Note: …]`. */
  readonly headsOfText: readonly string[];
  /** The same and more, for doubting a name that is not known. */
  readonly notNames: readonly string[];
  /** A remark at a bracket's head: `[sic]`, `[see …]`. */
  readonly remarks: readonly string[];
  /** What nobody contests there besides: `[signed …]`. */
  readonly asides: readonly string[];
  /** An editor's note begins so, before a colon or a full stop. */
  readonly notes: readonly string[];
  /** It says where a paragraph is to stand: "placement in option II", and one of the others follows. */
  readonly placing: readonly string[];
  readonly placed: readonly string[];
  /** Blanks for a value to come: `[date]`. */
  readonly blanks: readonly string[];
}

/** Of what says whose words are. */
export interface AttributionWords {
  /** Small words within delegations' names and between them. */
  readonly nameLinks: readonly string[];
  /** What says of several delegations more than their names: "on behalf of", "supported by". */
  readonly backing: readonly string[];
  /** `(Phrase in brackets at the request of …)`. */
  readonly texts: readonly string[];
  readonly inBrackets: readonly string[];
  readonly requestedBy: readonly string[];
  /** “South Africa wishes its reservation to be recorded”. */
  readonly wishes: readonly string[];
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

/** Of running text. */
export interface SentenceWords {
  /** No line ends with one of these and a paragraph with it. */
  readonly unfinished: readonly string[];
  /** After such a word a number or a letter at the next line's head is no label. */
  readonly beforeNumbers: readonly string[];
  /** What a reference to a part of a text begins with, in small letters: a comma before it parts no clauses. */
  readonly textParts: readonly string[];
  /** Words after which a full stop ends no sentence, in small letters and without the stop. */
  readonly abbreviations: readonly string[];
  /** Words of one letter. */
  readonly letters: readonly string[];
  /** What follows a term that is defined. */
  readonly definition: readonly string[];
  /** What stands before a title, a term, or the words of another text. */
  readonly introduction: readonly string[];
  /** What grammar or custom doubles: "had had". */
  readonly doubled: readonly string[];
  /** Words that no sentence has twice in a row. */
  readonly neverDoubled: readonly string[];
  /** Two of these side by side in brackets are alternatives, and so are two of the others. */
  readonly modals: readonly string[];
  readonly prepositions: readonly string[];
}
