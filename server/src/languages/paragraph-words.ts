/** The words that paragraphs open with. */
export interface OpenerWords {
  /** Preambular openers with their capital, "Recalling"; the OAS writes them in capitals throughout. */
  readonly preambular: readonly string[];
  /** The endings of the participles among them. */
  readonly participleEndings: readonly string[];
  /** Operative openers: present-tense verbs (UN, WHO, UNFCCC), infinitives after a resolving formula (OAS). */
  readonly operative: readonly string[];
  /** Words that belong to an opener of either kind: "taking note", "having considered". */
  readonly complements: readonly string[];
}

/** The forms in which operative paragraphs open with a verb, for a language in which its two forms do not look alike. */
export interface OperativeForms {
  /** The word before an infinitive: "to". */
  readonly particle?: string;
  /** The endings of infinitives, for a language without such a word. */
  readonly infinitiveEndings: readonly string[];
  /** The ending of the present tense, where it tells a verb, and the words with this ending that are no verbs. */
  readonly presentEnding?: string;
  readonly notVerbs: readonly string[];
  /** Adverbs that stand before the verb, "also", "hereby", and the ending of all others. */
  readonly adverbs: readonly string[];
  readonly adverbEnding: string;
  /** A verb in each of the two forms, for a message; none where the form has no ending that a reader knows it by. */
  readonly examples: { readonly infinitive: string; readonly present?: string };
}

/** The forms in which preambular paragraphs open. */
export interface PreambularForms {
  /** Words that mark an opener as repeated: "Recalling also". */
  readonly adding: readonly string[];
  /** Words that belong to an opener: "bearing in mind". */
  readonly complements: readonly string[];
  /** A word that is not listed may open a preambular paragraph where it has one of these endings, or is one of these small words. */
  readonly endings: readonly string[];
  readonly leading: readonly string[];
}

/** The words of the opening formula and of the resolving formula. */
export interface FormulaWords {
  /** Articles before an organ's name, as they are written there. */
  readonly articles: readonly string[];
  /** Words one of which every organ's name has that adopts texts; the opening formula names the organ. */
  readonly organs: readonly string[];
  /** The small words within an organ's name. */
  readonly joining: readonly string[];
  /** What leads to an organ's second function: "serving as the meeting of the Parties". */
  readonly serving: readonly string[];
  /** The organs that draft by each convention: their names, or a part that tells them. */
  readonly organsOf: Readonly<Record<'oas' | 'un' | 'who' | 'unfccc', readonly string[]>>;
  /** What closes the preamble, alone on its line with a colon: "THE PARTIES HAVE ALSO AGREED AS FOLLOWS:". */
  readonly resolving: {
    readonly subjects: readonly string[];
    readonly auxiliaries: readonly string[];
    readonly adverbs: readonly string[];
    /** The verb that the OAS uses, and the verbs of other bodies. */
    readonly oasVerbs: readonly string[];
    readonly otherVerbs: readonly string[];
    readonly closings: readonly string[];
  };
  /** First words of a line in capitals that says what kind of text this is, and nothing of its subject: "DRAFT RESOLUTION". */
  readonly titles: readonly string[];
}

/** The words by which a heading names a part of the text, each with its capital: "Article 3". */
export interface HeadingWords {
  readonly article: readonly string[];
  readonly annex: readonly string[];
  readonly appendix: readonly string[];
  readonly division: readonly string[];
  readonly option: readonly string[];
}

/** The words of running text. */
export interface SentenceWords {
  /** Words that no paragraph ends with: a line that does goes on. */
  readonly neverLast: readonly string[];
  /** Words that a number or a letter belongs to: at the head of the line after one of them it is no label. */
  readonly beforeNumbers: readonly string[];
  /** The first word of a reference to a part of a text, in small letters: a comma before it does not separate clauses. */
  readonly textParts: readonly string[];
  /** Words after which a full stop does not end the sentence, in small letters and without the stop. */
  readonly abbreviations: readonly string[];
  /** Words of one letter, which are neither labels nor initials. */
  readonly oneLetterWords: readonly string[];
  /** Verbs that follow a term that is being defined. */
  readonly definingVerbs: readonly string[];
  /** Words before a title, a term, or a quotation of another text. */
  readonly beforeTitles: readonly string[];
  /** Words before a quotation that is to be corrected: 'for “the the” read “the”'. */
  readonly correcting: readonly string[];
  /** Words that may rightly stand twice in a row: "had had", "agar agar". */
  readonly rightlyDoubled: readonly string[];
  /** Words that no sentence has twice in a row: doubled, they are a slip for certain. */
  readonly neverDoubled: readonly string[];
  /** Two modal verbs side by side in brackets are alternatives, and so are two prepositions. */
  readonly modals: readonly string[];
  readonly prepositions: readonly string[];
  /** Verbs before a participle: "have". */
  readonly auxiliaries: readonly string[];
}
