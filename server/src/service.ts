import { noteDifferences } from './concordance/noted-differences.ts';
import { quotedTitles } from './draft/citations/cited-title.ts';
import { type Draft, parse, parsing, update } from './draft/draft.ts';
import { type AgreedLanguageFeatures, agreedLanguageFeatures } from './features/agreed-language-features.ts';
import { type AuthoringFeatures, authoringFeatures } from './features/authoring-features.ts';
import { type CitationFeatures, citationFeatures } from './features/citation-features.ts';
import { type CleaningEdit, cleanUp, leavesPages } from './features/clean-up.ts';
import type { Fold, Hover, OutlineItem, SemanticToken } from './features/data.ts';
import { type Detected, detected } from './features/detected.ts';
import { folds } from './features/folds.ts';
import { format } from './features/format.ts';
import { guardsFor } from './features/guards.ts';
import { hover } from './features/hover.ts';
import { outline } from './features/outline.ts';
import { pair } from './features/pair.ts';
import { type ParagraphsMeant, paragraphsMeant, referencesToParagraph } from './features/paragraph-references.ts';
import { type PrintedFeatures, printedFeatures } from './features/printed-features.ts';
import { type ProposalFeatures, proposalFeatures } from './features/proposal-features.ts';
import type { AddressPatterns } from './features/public-addresses.ts';
import { type RestructuringFeatures, restructuringFeatures } from './features/restructuring-features.ts';
import { type RevisionFeatures, revisionFeatures } from './features/revision-features.ts';
import { selections } from './features/selections.ts';
import { semanticTokens } from './features/semantic-tokens.ts';
import { typed } from './features/typed.ts';
import type { ExportedDocument } from './interchange/exported-document.ts';
import { fileNameOf } from './library/address.ts';
import { type PlacedFault, readingRecords } from './library/catalogue/known-record.ts';
import { describeDraftInSlices } from './library/describe-draft.ts';
import type { LibraryEntry } from './library/entry.ts';
import { headingOf } from './library/heading.ts';
import { createLibrary, type Library } from './library/library.ts';
import { quotableText } from './library/quotable-text.ts';
import type { Budget } from './rules/budget.ts';
import { lostCharacters } from './rules/characters/lost-characters.ts';
import { attributedQuotations } from './rules/citations/attributed-quotation.ts';
import { citationUnresolved } from './rules/citations/citation-unresolved.ts';
import type { Finding, Fix } from './rules/finding.ts';
import { rules } from './rules/index.ts';
import { notices, notText, tooLong } from './rules/notices.ts';
import { publishedPages } from './rules/pages.ts';
import type { RuleContext } from './rules/rule.ts';
import { checkDraft, checkInTurns, type Findings } from './rules/run.ts';
import { silence } from './rules/suppression/suppression.ts';
import { readSettings } from './settings/read-settings.ts';
import type { Severity } from './settings/schema.ts';
import { effective, type Settings } from './settings/settings.ts';
import { readSettingsFile } from './settings/settings-file.ts';
import type { TextEdit } from './text/edit.ts';
import type { Foreign } from './text/foreign-text.ts';
import { finished, type Slices } from './text/slices.ts';
import type { Span } from './text/span.ts';
import type { say } from './wording/say.ts';

export { languagesOfFile } from './concordance/language-file.ts';
// What the two edges use of the rooms behind the service.
export type { Whose } from './draft/contests/text-as.ts';
export type { Draft, Position, Range } from './draft/draft.ts';
export type { AgreedPassage } from './features/agreed-language.ts';
export type { WordsReport } from './features/compare-words.ts';
export type { ConcordanceReport, DifferencePlace, DifferenceReport } from './features/concordance-report.ts';
export type { ContestedParagraph } from './features/contested-paragraphs.ts';
export {
  type Citing,
  type Completion,
  type Fold,
  type GraphText,
  type Hover,
  type NotRestructured,
  type OutlineItem,
  type OutlineKind,
  type Place,
  type PlaceEdit,
  type Restructured,
  type SemanticToken,
  semanticTokenTypes,
  type Target,
} from './features/data.ts';
export type { Practice } from './features/insert-paragraph.ts';
export type { Preview, PreviewBlock } from './features/preview/preview.ts';
export type { DelegationMark, ProposalGroup, ProposalRow, ProposalTable, StampMark } from './features/proposal-table.ts';
export type { DelegationName, ProposalItem, Proposals, ProposedText } from './features/proposals.ts';
export type { AddressPatterns } from './features/public-addresses.ts';
export type { BracketReport, ParagraphReport, PlaceReport, RevisionReport } from './features/revision.ts';
export { bracketInWords, paragraphInWords, tellsWords, totalsInWords } from './features/revision-in-words.ts';
export { revisionMarkdown } from './features/revision-markdown.ts';
export type { Settling } from './features/settlings.ts';
export { typedCharacters } from './features/typed.ts';
export type { TemplateName } from './interchange/docx/template-names.ts';
export { wordDate } from './interchange/docx/write/word-date.ts';
export { exportWordDocument } from './interchange/export-document.ts';
export type { ExportedDocument, ExportRemark } from './interchange/exported-document.ts';
export { importDocument, importWordHtml, openOriginal } from './interchange/import-document.ts';
export type {
  ImportedChanges,
  ImportedDocument,
  ImportOptions,
  ImportRemark,
} from './interchange/import-remark.ts';
export { addressIn, fileKey, fileNameOf, folderKey, isWithin, keyOfPath, parentOf, pathOf } from './library/address.ts';
export { bareFacts } from './library/catalogue/bare-facts.ts';
export { isCatalogueFile } from './library/catalogue/catalogue-file.ts';
export { importList } from './library/catalogue/import/import-list.ts';
export type { ImportedRecord } from './library/catalogue/import/imported-list.ts';
export type { PlacedFault } from './library/catalogue/known-record.ts';
export { readCatalogue } from './library/catalogue/read-catalogue.ts';
export type { CatalogueRecord } from './library/catalogue/record.ts';
export { addToCatalogue, writeCatalogue } from './library/catalogue/write-catalogue.ts';
export { citationsIn } from './library/cited.ts';
export { isDraftFile } from './library/draft-file.ts';
export type { LibraryEntry } from './library/entry.ts';
export { createLibrary } from './library/library.ts';
export type { IndexedText, TextIndex } from './library/text-index.ts';
export type { Budget } from './rules/budget.ts';
export { type AnnotatedEdit, type Finding, type FindingId, type Fix, identityOf, isSameFinding, type Related } from './rules/finding.ts';
export { fixAll } from './rules/fix-all.ts';
export { gravest } from './rules/gravest.ts';
export { checkIncomplete, foreignInWords } from './rules/notices.ts';
export type { Findings } from './rules/run.ts';
export { sameFindings } from './rules/same-findings.ts';
export type { Severity } from './settings/schema.ts';
export { defaultSettings, mergeSettings, type Settings } from './settings/settings.ts';
export { type FileFault, settingsFileName } from './settings/settings-file.ts';
export { inTurns } from './tree/turns.ts';
export { wordingFor } from './wording/language.ts';
export { say, sayInEnglish, speak, tell } from './wording/say.ts';
export type { Wording } from './wording/wording.ts';

/** A draft as an Akoma Ntoso document (docs/akn.md), in slices. The same draft makes the same document. Undefined for a draft that is too long to be read. */
export async function exportAknDocument(draft: Draft): Promise<Slices<ExportedDocument> | undefined> {
  // Loaded when it is needed, as what reads such documents is.
  return draft.isUnread ? undefined : (await import('./interchange/documents.ts')).aknDocument(draft, headingOf(draft));
}

/**
 * The one facade that both edges use. A question about one draft is answered with nothing where a rule or a feature throws, which `onError` is told, and where the draft is too
 * long to be read. What compares or joins several drafts throws: a part of it would be taken for the whole. All offsets are UTF-16 code units.
 */
export interface LanguageService
  extends CitationFeatures,
    AgreedLanguageFeatures,
    ProposalFeatures,
    AuthoringFeatures,
    RestructuringFeatures,
    PrintedFeatures,
    RevisionFeatures {
  readonly rules: readonly RuleInfo[];
  readonly library: Library;
  /** Any string is a draft; faults are values in it. */
  parse(text: string): Draft;
  /** As `parse`, in slices: for a long text, so that other requests are answered meanwhile. */
  parseInSlices(text: string): Slices<Draft>;
  /** Equals `parse` of the edited text; paragraphs that the edit does not touch are reused by identity. */
  update(draft: Draft, edit: TextEdit): Draft;
  /** Findings in the order of the text. With `uri`, its address in the library, the draft is compared with the other drafts there. */
  check(draft: Draft, settings: Settings, uri?: string): readonly Finding[];
  /** The same findings, kept with the paragraphs: after an edit only those are made anew that it changes. `sameFindings` compares two checks. */
  findings(draft: Draft, settings: Settings, uri?: string): Findings;
  /** As `findings`, in slices. */
  checkInSlices(draft: Draft, settings: Settings, uri?: string): Slices<Findings>;
  /** Whether what is found in a draft depends on whether the texts that it cites are at hand, and on their titles and words: it quotes them, or a rule asks for every text. */
  looksUpTexts(draft: Draft, settings: Settings): boolean;
  /** The texts whose words a draft quotes, by their canonical keys. A check compares them with those that were read: see `Library.unreadTexts`. */
  quotedTexts(draft: Draft): readonly string[];
  /** Keeps in memory what the text at this address says, for those who quote it, in slices. */
  readTextInSlices(uri: string, draft: Draft): Slices<void>;
  /** Compares drafts that are one text in several languages, in slices, and notes for each of them what it does not say alike: its next check tells. A draft that is too long to be read is left out. */
  noteDifferencesInSlices(files: readonly { readonly uri: string; readonly draft: Draft }[]): Slices<void>;
  /** The one finding of a file that is too long to be read. */
  readonly tooLong: Finding;
  /** The one finding of a file that is no text in UTF-8, with the reason and what to do. */
  notText(is: Foreign): Finding;
  /** Whether a U+FFFD stands in the draft, which decoders put in place of what they cannot read. */
  hasLostCharacter(draft: Draft): boolean;
  /** Reads the settings in a value that a client sends. `otherKeys` are keys of the same object that are the client's own. */
  readSettings(value: unknown, otherKeys?: readonly string[]): ReturnType<typeof readSettings>;
  /** Reads the text of a `penholder.json`. */
  readSettingsFile(text: string): ReturnType<typeof readSettingsFile>;
  /** The convention and the severity of every rule that the settings lead to. */
  effective(settings: Settings): ReturnType<typeof effective>;
  /** What a draft's text tells of its convention and its language, and by what; undefined for one that is too long to be read. */
  detected(draft: Draft): Detected | undefined;
  /** The finding's own fixes, the best first, and last a comment in the draft that silences its rule. */
  fixes(draft: Draft, finding: Finding): readonly Fix[];
  /** Enters the draft in the library, under its file's address, and returns what it entered. */
  index(uri: string, draft: Draft): LibraryEntry | undefined;
  /** As `index`, in slices. */
  indexInSlices(uri: string, draft: Draft): Slices<void>;
  /** What `index` would enter, which is entered nowhere. In slices. */
  describeInSlices(uri: string, draft: Draft): Slices<LibraryEntry | undefined>;
  /** Enters the records of a catalogue in the library in place of those that it had before, in slices, and returns what is wrong with it. Two calls must not overlap. */
  setCatalogueInSlices(uri: string, text: string): Slices<readonly PlacedFault[]>;
  /** With `uri`, its address in the library, the draft's own citations are told from those of others. */
  hover(draft: Draft, offset: number, uri?: string, patterns?: AddressPatterns): Hover | undefined;
  outline(draft: Draft, words?: typeof say): readonly OutlineItem[];
  folds(draft: Draft): readonly Fold[];
  /** The two brackets, quotation marks or parentheses of the pair that the cursor touches: two spans, or none. */
  pair(draft: Draft, offset: number): readonly Span[];
  /** What an editor adds to a character that was just typed before `offset`, or puts in its place; asked of `typedCharacters` alone. */
  typed(draft: Draft, offset: number, character: string): readonly TextEdit[];
  /** The edits that lay out the draft, or the paragraphs that `within` touches, as the settings say: blanks, line breaks and the form of labels alone. In slices. */
  format(draft: Draft, within?: Span, settings?: Settings): Slices<readonly TextEdit[]>;
  /** What makes running text of a text that was copied from a printed page: each edit with what it is for. In slices. */
  cleanUp(draft: Draft, within?: Span): Slices<readonly CleaningEdit[]>;
  /** The annotation of those that take words away: page numbers and running heads. */
  readonly leavesPages: string;
  /** What a person may mean to select at an offset, from the word to the draft, each in the next. */
  selections(draft: Draft, offset: number): readonly Span[];
  /** Where a reference at the offset leads, "paragraph 3 above": the labels of the paragraphs of the draft that may be meant. */
  paragraphsMeant(draft: Draft, offset: number): ParagraphsMeant | undefined;
  /** The references to the paragraph whose number stands at the offset, or that the reference there means. */
  referencesToParagraph(draft: Draft, offset: number, declaration: boolean): readonly Span[];
  /** The tokens of the paragraphs that `within` touches, or of the whole draft. */
  semanticTokens(draft: Draft, within?: Span): readonly SemanticToken[];
}

export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  /** One sentence. */
  readonly summary: string;
  /** The address of the rule's page; `undefined` where the pages have none. */
  readonly page: string | undefined;
}

export interface LanguageServiceOptions {
  /** The address of the rules' pages, to which a rule's id and `.md` are added; `''` where the pages have none. */
  readonly pages?: string | undefined;
  /** Called with an exception in a rule or a feature, which is a bug of ours. `where` names the rule or feature. */
  onError?(where: string, error: unknown): void;
  /** Whether the library is to find agreed language; who only checks need not pay for it. */
  readonly findsPassages?: boolean;
  /** When it is used up, a check leaves out the rest of the rules. Without a budget a check takes its time. */
  readonly budget?: Budget;
}

/** Composes the rules and the features, which share nothing but the library. */
export function createLanguageService({
  pages = publishedPages,
  onError = () => {},
  budget,
  findsPassages,
}: LanguageServiceOptions = {}): LanguageService {
  const library = createLibrary();
  const guards = guardsFor(onError);
  const { askDraft } = guards;
  const contextOf = (settings: Settings, uri?: string): RuleContext => ({
    settings,
    names: uri === undefined ? undefined : library.namesFor(uri),
    citations: uri === undefined ? undefined : library.citationsFor(uri),
    languages: uri === undefined ? undefined : library.differencesFor(uri),
  });
  function* described(uri: string, draft: Draft): Slices<LibraryEntry | undefined> {
    try {
      // The name of its file may tell the symbol even of a draft that is too long to be read.
      return yield* describeDraftInSlices(uri, draft.isUnread ? parse('') : draft, { findsPassages });
    } catch (error) {
      onError('index', error);
      return undefined;
    }
  }
  const ruleFailed = (rule: string, error: unknown) => onError(`rule ${rule}`, error);
  const findings = (draft: Draft, settings: Settings, uri?: string): Findings =>
    checkDraft(draft, contextOf(settings, uri), ruleFailed, budget);
  return {
    ...citationFeatures(library, guards),
    ...agreedLanguageFeatures(library, guards),
    ...proposalFeatures(guards),
    ...authoringFeatures(guards),
    ...restructuringFeatures(guards),
    ...printedFeatures(guards),
    ...revisionFeatures,
    library,
    rules: rules.map(({ id, severity, summary }) => ({ id, severity, summary, page: pages === '' ? undefined : `${pages}${id}.md` })),
    parse,
    parseInSlices: parsing,
    update,
    findings,
    check: (draft, settings, uri) => findings(draft, settings, uri).all,
    checkInSlices: (draft, settings, uri) => checkInTurns(draft, contextOf(settings, uri), ruleFailed, budget),
    looksUpTexts: (draft, settings) =>
      !draft.isUnread &&
      (quotedTitles.hits(draft.paragraphs).count > 0 ||
        attributedQuotations.hits(draft.paragraphs).count > 0 ||
        (settings.rules[citationUnresolved.id] ?? 'off') !== 'off'),
    quotedTexts(draft) {
      if (draft.isUnread || attributedQuotations.hits(draft.paragraphs).count === 0) return [];
      return [...new Set(attributedQuotations(draft.paragraphs).flatMap(({ value }) => value.map(({ citation }) => citation.key)))];
    },
    *readTextInSlices(uri, draft) {
      library.setText(uri, yield* quotableText(draft));
    },
    get tooLong() {
      return tooLong();
    },
    notText,
    hasLostCharacter: ({ paragraphs }) => lostCharacters.hits(paragraphs).count > 0,
    readSettings: (value, otherKeys) => readSettings(value, rules, otherKeys),
    readSettingsFile: (text) => readSettingsFile(text, rules),
    effective: (settings) => effective(settings, rules),
    detected: (draft) => askDraft('detected', draft, () => detected(draft), undefined),
    fixes: (draft, finding) => (notices.some(({ id }) => id === finding.rule) ? [] : [...finding.fixes, silence(draft, finding)]),
    *noteDifferencesInSlices(files) {
      const read = files.filter(({ draft }) => !draft.isUnread).map((file) => ({ ...file, name: fileNameOf(file.uri) }));
      const noted = yield* guards.guardSlices('languages', noteDifferences(read), []);
      const notes = new Map(read.map(({ uri }, at) => [uri, noted[at]]));
      for (const { uri } of files) library.setDifferences(uri, notes.get(uri));
    },
    index(uri, draft) {
      const entry = finished(described(uri, draft));
      if (entry !== undefined) library.set(entry);
      return entry;
    },
    *indexInSlices(uri, draft) {
      const entry = yield* described(uri, draft);
      if (entry !== undefined) library.set(entry);
    },
    describeInSlices: described,
    *setCatalogueInSlices(uri, text) {
      const { records, faults } = yield* readingRecords(uri, text);
      yield* library.setRecords(uri, records);
      return faults;
    },
    hover: (draft, offset, uri, patterns = {}) => askDraft('hover', draft, () => hover(draft, offset, library, uri, patterns), undefined),
    outline: (draft, words) => askDraft('outline', draft, () => outline(draft, words), []),
    folds: (draft) => askDraft('folds', draft, () => folds(draft), []),
    pair: (draft, offset) => askDraft('pair', draft, () => pair(draft, offset), []),
    paragraphsMeant: (draft, offset) => askDraft('paragraphs meant', draft, () => paragraphsMeant(draft, offset), undefined),
    referencesToParagraph: (draft, offset, declaration) =>
      askDraft('references to a paragraph', draft, () => referencesToParagraph(draft, offset, declaration), []),
    *format(draft, within, settings) {
      return draft.isUnread ? [] : yield* guards.guardSlices('format', format(draft, within, settings?.format), []);
    },
    get leavesPages() {
      return leavesPages();
    },
    *cleanUp(draft, within) {
      return draft.isUnread ? [] : yield* guards.guardSlices('clean up', cleanUp(draft, within), []);
    },
    selections: (draft, offset) => askDraft('selections', draft, () => selections(draft, offset), []),
    typed: (draft, offset, character) => askDraft('typed', draft, () => typed(draft, offset, character), []),
    semanticTokens: (draft, within) => askDraft('semantic tokens', draft, () => semanticTokens(draft, within), []),
  };
}
