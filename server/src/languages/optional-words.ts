/** Lists that have been collected for some languages only: `Language` has them as optional fields. */

/** The words of references to paragraphs and articles, of the draft or of another text: "paragraph 2 of the preamble", "Article 3 of this Agreement". */
export interface ReferenceWords {
  readonly paragraphs: readonly string[];
  /** Before one of those they make it a sub-paragraph. */
  readonly subPrefixes: readonly string[];
  readonly articles: readonly string[];
  /** The section, named before ("operative paragraph 4") or after ("paragraph 2 of the preamble"). */
  readonly preambular: readonly string[];
  readonly operative: readonly string[];
  readonly ofPreamble: readonly string[];
  readonly ofOperative: readonly string[];
  /** "of this resolution" names the draft itself, and so does "of this Agreement" after an article. */
  readonly beforeOwnText: readonly string[];
  readonly ownDeterminers: readonly string[];
  readonly ownTexts: readonly string[];
  readonly ownTreaties: readonly string[];
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly here: readonly string[];
  /** What stands between the first and the last number of a range. */
  readonly through: readonly string[];
  /** What leads from a paragraph's number to another text, and the words after it that name the draft all the same: "of this resolution". */
  readonly beforeOtherText: readonly string[];
  readonly thereof: readonly string[];
  readonly ownAfterOf: readonly string[];
  /** What leads from the name of a part to another text that has such a part: "the preamble to the Charter". */
  readonly afterPartOfOther: readonly string[];
  readonly otherTexts: readonly string[];
  readonly citedTexts: readonly string[];
  readonly otherTreaties: readonly string[];
  /** What leads from an article to another text, and what joins two articles of one text. */
  readonly articleToOtherText: readonly string[];
  readonly betweenArticles: readonly string[];
  /** What stands before a paragraph or an article that somebody wants to put in. */
  readonly proposed: readonly string[];
  /** What stands between a paragraph and the text that somebody gives it: it need not be there yet. */
  readonly givingText: readonly string[];
  readonly definiteArticles: readonly string[];
  readonly demonstratives: readonly string[];
}

/** The words by which a text names a session of an organ, and gives it a year. */
export interface SessionWords {
  /** 1 to 9, 10 to 19, and the tens from 20 on: before one of the first, and alone. */
  readonly ordinals: {
    readonly units: readonly string[];
    readonly teens: readonly string[];
    readonly tens: readonly string[];
    readonly tenths: readonly string[];
  };
}

/** By which a word is told that a converter has split. */
export interface SplitWords {
  /** Words that stand in every text. */
  readonly common: readonly string[];
  /** What one of their parts may be by itself, among words of up to four letters. */
  readonly short: readonly string[];
  /** Endings that are no words. */
  readonly endings: readonly string[];
}

/** By which one word is told to be two, though neither has a capital: "availablescientific". */
export interface GluedWords {
  /** Words of five letters and more of which no two are one word together. */
  readonly common: readonly string[];
  /** Words of which none begins a longer word with one of those: "ofinformation"; "in" does, in "informal". */
  readonly smallWords: readonly string[];
  /** What stands after a hyphen behind any word: "country-driven". */
  readonly lastParts: readonly string[];
  /** What looks like two and is one word. */
  readonly realWords: readonly string[];
}

/** Words that are written in two ways or more: a list for each way, the same words in the same order. */
export type SpellingFamily = readonly (readonly string[])[];

/** The words by which names are found that drafts write in two ways. */
export interface NameWords {
  /** The nouns that a name is built round: capitals and commas without one are a list. In small letters. */
  readonly heads: readonly string[];
  /** Words of other languages, and spellings, for one of those: "Isla Margarita" is "Margarita Island". */
  readonly translations: Readonly<Record<string, string>>;
  /** Small words within a name. */
  readonly links: readonly string[];
  /** What is left of a small word without the article in it: "del" is "de". */
  readonly contractions: Readonly<Record<string, string>>;
  /** Joining words that stand after a comma: "…, especially Women and Children". */
  readonly afterComma: readonly string[];
  /** Small words in which two forms of one name may differ. */
  readonly varying: readonly string[];
  /** Words before a name that are no part of it. */
  readonly prefixes: readonly string[];
  /** The nouns for a text with a name of its own, and organizations that may stand before it. */
  readonly texts: readonly string[];
  readonly organizations: readonly string[];
  /** The prepositions before what such a text is about. */
  readonly about: readonly string[];
  /** Institutions written with capitals or without, in small letters. */
  readonly institutions: readonly string[];
  /** What stands after and before an institution that is another's: "member states of the Union", "its member States". */
  readonly ownedBy: readonly string[];
  readonly owners: readonly string[];
  /** Organs whose own names begin so, "the Conference of States Parties", and what leads from them to the text that they serve: "to the Convention". */
  readonly organs: readonly string[];
  readonly organOfText: readonly string[];
  /** Words before a Roman numeral that name a part of a text and not a series of meetings, in capitals. */
  readonly divisions: readonly string[];
}

/** One form of a verb. */
export interface VerbForm {
  readonly word: string;
  readonly verb: string;
  readonly form: 'base' | 'third' | 'gerund' | 'past' | 'noun';
}

/** The words by which the two halves of a lost tracked change are told, the old words and the new ones side by side. */
export interface LostChangeWords {
  /** Only of verbs whose base is neither a noun nor an adjective: "create", not "plan". */
  readonly verbs: readonly VerbForm[];
  /** Plurals that hardly ever qualify another plural: "human rights mechanisms" is sound, "strategies plans" is not. */
  readonly nouns: readonly string[];
  /** Those of the plurals that are also a verb's third person: "controls mechanisms" may be what an agency does. */
  readonly verbalNouns: readonly string[];
  readonly persons: readonly string[];
  readonly determiners: readonly string[];
  /** Latin words whose "a" is no article, though it follows one: "the a priori assumption". */
  readonly latinAfterDeterminer: readonly string[];
  readonly modals: readonly string[];
  /** Pairs of two forms of one verb: no sentence has both side by side. */
  readonly agreement: readonly string[];
  /** Verbs and participles that open paragraphs, and those of them that are nouns too. */
  readonly openings: readonly string[];
  readonly openingsThatAreNouns: readonly string[];
  /** Participles that qualify the noun after them: "develop developing countries’ capacity" is sound. */
  readonly adjectives: readonly string[];
  /** Words after which a participle is part of the verb; after a noun it may qualify the noun: "the rules adopted adopt a test". */
  readonly participleLeads: readonly string[];
  /** Nouns that are verbs after "to". */
  readonly nounsThatAreVerbsAfterTo: readonly string[];
  /** Words before "controls" or "plans" that make it a noun, not what somebody does. */
  readonly nounLeads: readonly string[];
  /** Prepositions, after which a verb is a gerund. */
  readonly prepositions: readonly string[];
}
