/** The words of readings that no more than some languages have. */

/** By which a text names paragraphs and articles of its own or of another text: "paragraph 2 of the preamble", "Article 3 of this Agreement". */
export interface ReferenceWords {
  readonly paragraphs: readonly string[];
  /** What makes it a sub-paragraph, before those. */
  readonly sub: readonly string[];
  readonly articles: readonly string[];
  /** The section said before ("operative paragraph 4") or after ("paragraph 2 of the preamble"). */
  readonly preambular: readonly string[];
  readonly operative: readonly string[];
  readonly ofPreamble: readonly string[];
  readonly ofOperative: readonly string[];
  /** What names the draft itself, after "of": "this resolution". */
  readonly of: readonly string[];
  readonly this: readonly string[];
  readonly texts: readonly string[];
  readonly treaties: readonly string[];
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly here: readonly string[];
  /** What stands between the first number and the last. */
  readonly through: readonly string[];
  /** What leads from a paragraph to another text, and what follows there where it is the draft after all. */
  readonly ofOther: readonly string[];
  readonly thereof: readonly string[];
  readonly ownAfterAll: readonly string[];
  /** What leads from a part of the draft to another text that has such a part: "the preamble to the Charter". */
  readonly partOfOther: readonly string[];
  readonly otherTexts: readonly string[];
  readonly citedTexts: readonly string[];
  readonly otherTreaties: readonly string[];
  /** From an article to another text, and between two articles of one. */
  readonly toOther: readonly string[];
  readonly beforeMore: readonly string[];
  readonly the: readonly string[];
  readonly that: readonly string[];
}

/** By which a text names a session of an organ, and gives it a year. */
export interface SessionWords {
  /** 1 to 9, 10 to 19, and the tens from 20 on: before one of the first, and alone. */
  readonly ordinals: {
    readonly units: readonly string[];
    readonly teens: readonly string[];
    readonly tens: readonly string[];
    readonly tenths: readonly string[];
  };
  readonly months: readonly string[];
}

/** Words that are written in two ways or more: a list for each way, the same words in the same order. */
export type SpellingFamily = readonly (readonly string[])[];

/** By which names are found that drafts write in two ways. */
export interface NameWords {
  /** What a name has at its head: without one, capitals and commas are a list. In small letters. */
  readonly heads: readonly string[];
  /** Words of other languages that are one with a head: "Isla Margarita" and "Margarita Island". */
  readonly alike: Readonly<Record<string, string>>;
  /** Small words within a name. */
  readonly links: readonly string[];
  readonly the: readonly string[];
  readonly joining: readonly string[];
  /** Also, but after a comma: "…, especially Women and Children". */
  readonly afterComma: readonly string[];
  /** What one name is seen with in two ways. */
  readonly varying: readonly string[];
  /** What stands before a name and is no part of it. */
  readonly prefixes: readonly string[];
  /** What a text that has a name of its own is called, and the organization that may stand before it. */
  readonly texts: readonly string[];
  readonly organizations: readonly string[];
  /** What such a text is about stands after one of these. */
  readonly about: readonly string[];
  /** Institutions written with capitals or without, in small letters. */
  readonly institutions: readonly string[];
  /** Organs whose own names begin so: "the Conference of States Parties". */
  readonly organs: readonly string[];
  /** What stands before a Roman numeral and is no series of meetings, in capitals. */
  readonly parting: readonly string[];
}

/** One form of a verb: what it is a form of, and which. */
export interface VerbForm {
  readonly word: string;
  readonly verb: string;
  readonly form: 'base' | 'third' | 'gerund' | 'past' | 'noun';
}

/** By which both halves of a lost tracked change are told, side by side. */
export interface LostChangeWords {
  /** Only of verbs whose base is neither a noun nor an adjective: "create", not "plan". */
  readonly verbs: readonly VerbForm[];
  /** In the plural these hardly ever qualify another plural: "human rights mechanisms" is sound, "strategies plans" is not. */
  readonly nouns: readonly string[];
  /** Also a verb's third person: "controls mechanisms" may be what an agency does. */
  readonly verbalNouns: readonly string[];
  readonly persons: readonly string[];
  readonly determiners: readonly string[];
  /** What a determiner may stand before after another one: "the a priori assumption". */
  readonly latin: readonly string[];
  readonly modals: readonly string[];
  /** Forms of one verb of which a sentence has room for one, in pairs. */
  readonly agreement: readonly string[];
  /** Verbs and participles that open paragraphs, and those of them that are nouns too. */
  readonly openings: readonly string[];
  readonly nounsToo: readonly string[];
  /** Participles that qualify what follows: "develop developing countries’ capacity" is sound. */
  readonly adjectives: readonly string[];
  /** After these a participle is a verb's part; after a noun it may qualify that: "the rules adopted adopt a test". */
  readonly participleLeads: readonly string[];
  /** Verbs after "to" although they are nouns elsewhere. */
  readonly infinitivesToo: readonly string[];
  /** Before "controls" or "plans" these tell that a noun follows, not what somebody does. */
  readonly nounLeads: readonly string[];
  /** After these a gerund is due. */
  readonly prepositions: readonly string[];
}
