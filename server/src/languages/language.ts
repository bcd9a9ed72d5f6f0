import type { CitingWords } from './citing-words.ts';
import type {
  AttributionWords,
  BracketWords,
  DirectiveWords,
  FormattingWords,
  InstructionWords,
  StatusWords,
} from './negotiation-words.ts';
import type { NumberWords } from './number-words.ts';
import type { GluedWords, LostChangeWords, NameWords, ReferenceWords, SessionWords, SpellingFamily, SplitWords } from './optional-words.ts';
import type { FormulaWords, HeadingWords, OpenerWords, OperativeForms, PreambularForms, SentenceWords } from './paragraph-words.ts';
import type { QuotingWords } from './quoting-words.ts';
import type { SubmissionWords } from './submission-words.ts';

/** The languages of the OAS. */
export type LanguageId = 'en' | 'es' | 'fr' | 'pt';

/**
 * The words by which drafts are built, in one language. A word stands here as texts write it; where its capitals tell nothing, in small letters. A list
 * that is missing has not been collected yet: a rule that needs it is silent in that language.
 *
 * Sources, where a list does not say its own: the openers and formulas listed by the UN Editorial Manual, and adopted texts and drafts of the OAS, the
 * United Nations, WHO and UNFCCC, in the language itself.
 */
export interface Language {
  readonly id: LanguageId;
  /** Common small words that none of the other languages has, which tell the language. "de", "la", "que" are not among them: several languages have them. */
  readonly stopWords: readonly string[];
  /** Definite articles, in small letters. */
  readonly articles: readonly string[];
  readonly openers: OpenerWords;
  readonly formulas: FormulaWords;
  readonly headings: HeadingWords;
  readonly statuses: StatusWords;
  readonly instructions: InstructionWords;
  readonly directives: DirectiveWords;
  readonly brackets: BracketWords;
  readonly attributions: AttributionWords;
  readonly submissions: SubmissionWords;
  readonly sentences: SentenceWords;
  readonly formatting: FormattingWords;
  /** The words that join the last of a series to those before it, the usual one first. */
  readonly conjunctions: {
    readonly and: readonly string[];
    readonly or: readonly string[];
    /** Phrases that join two items within a sentence as "and" does. */
    readonly more: readonly string[];
  };
  readonly citing: CitingWords;
  readonly quoting: QuotingWords;
  /** True for the language in which `Delegation.name` is written. */
  readonly namesDelegations: boolean;
  /** True where a space stands before a semicolon, a colon, an exclamation mark and a question mark. */
  readonly spacesHighMarks: boolean;
  /** Those that its printers use. */
  readonly quotationMarks: { readonly open: string; readonly close: string };
  /** Whether the figure of a note stands before a comma or a full stop, not after it. */
  readonly figuresBeforeMarks: boolean;
  readonly names: NameWords;
  readonly numbers: NumberWords;
  readonly operativeForms?: OperativeForms;
  readonly preambularForms?: PreambularForms;
  readonly references?: ReferenceWords;
  readonly sessions?: SessionWords;
  readonly lostChanges?: LostChangeWords;
  readonly spellings?: readonly SpellingFamily[];
  readonly splits?: SplitWords;
  readonly gluedWords?: GluedWords;
}
