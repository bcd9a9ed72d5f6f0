import { type Draft, parse, parsing, update } from './draft/draft.ts';
import { mergeDrafts } from './draft/revisions/merge.ts';
import type { Merged, Sides } from './draft/revisions/merge-words.ts';
import { type AgreedPassage, agreedLanguage, askedSpan, mayBeAgreedLanguage } from './features/agreed-language.ts';
import { citedBy, citesOf, textsAt } from './features/citation-graph.ts';
import { compareWords, type WordsReport } from './features/compare-words.ts';
import { completions } from './features/completion.ts';
import type {
  Citing,
  Completion,
  Fold,
  GraphText,
  Hover,
  Link,
  OutlineItem,
  Place,
  PlaceEdit,
  SemanticToken,
  Target,
  TextFound,
  TimesCited,
} from './features/data.ts';
import { definition } from './features/definition.ts';
import { findTexts } from './features/find-texts.ts';
import { folds } from './features/folds.ts';
import { highlight } from './features/highlight.ts';
import { hover } from './features/hover.ts';
import { links } from './features/links.ts';
import { outline } from './features/outline.ts';
import { pair } from './features/pair.ts';
import { references } from './features/references.ts';
import { nothingToRename, type Renamable, renamable, rename } from './features/rename.ts';
import { type RevisionReport, revisionReport } from './features/revision.ts';
import { semanticTokens } from './features/semantic-tokens.ts';
import { timesCited } from './features/times-cited.ts';
import { describeDraftInSlices } from './library/describe-draft.ts';
import type { LibraryEntry } from './library/entry.ts';
import { createLibrary, type Library } from './library/library.ts';
import { type PassagePlace, passagePlaces } from './library/passages/passages-of.ts';
import { libraryIndex, type ReadText, type TextIndex } from './library/text-index.ts';
import type { Budget } from './rules/budget.ts';
import type { Finding, Fix } from './rules/finding.ts';
import { rules } from './rules/index.ts';
import { notices, tooLong } from './rules/notices.ts';
import { publishedPages } from './rules/pages.ts';
import type { RuleContext } from './rules/rule.ts';
import { checkDraft, checkInTurns, type Findings } from './rules/run.ts';
import { silence } from './rules/suppression/suppression.ts';
import { readSettings } from './settings/read-settings.ts';
import type { Severity } from './settings/schema.ts';
import { effective, type Settings } from './settings/settings.ts';
import { readSettingsFile } from './settings/settings-file.ts';
import type { TextEdit } from './text/edit.ts';
import { finished, type Slices } from './text/slices.ts';
import type { Span } from './text/span.ts';
import { isBrokenOff } from './tree/turns.ts';

// What the two edges use of the rooms behind the service.
export type { Draft, Position, Range } from './draft/draft.ts';
export type { AgreedPassage } from './features/agreed-language.ts';
export type { WordsReport } from './features/compare-words.ts';
export {
  type Citing,
  type Fold,
  type GraphText,
  type OutlineItem,
  type OutlineKind,
  type Place,
  type PlaceEdit,
  type SemanticToken,
  semanticTokenTypes,
  type Target,
} from './features/data.ts';
export type { BracketReport, ParagraphReport, PlaceReport, RevisionReport } from './features/revision.ts';
export { fileKey, fileNameOf, folderKey, isWithin, keyOfPath, parentOf, pathOf } from './library/address.ts';
export { isDraftFile } from './library/draft-file.ts';
export type { LibraryEntry } from './library/entry.ts';
export { createLibrary } from './library/library.ts';
export type { Budget } from './rules/budget.ts';
export { type AnnotatedEdit, type Finding, type FindingId, type Fix, identityOf, isSameFinding, type Related } from './rules/finding.ts';
export { fixAll } from './rules/fix-all.ts';
export { gravest } from './rules/gravest.ts';
export { checkIncomplete } from './rules/notices.ts';
export type { Findings } from './rules/run.ts';
export { sameFindings } from './rules/same-findings.ts';
export type { Severity } from './settings/schema.ts';
export { defaultSettings, mergeSettings, type Settings } from './settings/settings.ts';
export { type FileFault, settingsFileName } from './settings/settings-file.ts';
export { inTurns } from './tree/turns.ts';

/**
 * The one facade that both edges use. Every method is total: an exception in one rule or one feature goes to
 * `onError` and is answered with nothing, and so is every question about a draft that is too long to be read. All offsets are UTF-16 code units.
 */
export interface LanguageService {
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
  /** The one finding of a file that is too long to be read. */
  readonly tooLong: Finding;
  /** Reads the settings in a value that a client sends. `otherKeys` are keys of the same object that are the client's own. */
  readSettings(value: unknown, otherKeys?: readonly string[]): ReturnType<typeof readSettings>;
  /** Reads the text of a `penholder.json`. */
  readSettingsFile(text: string): ReturnType<typeof readSettingsFile>;
  /** The convention and the severity of every rule that the settings lead to. */
  effective(settings: Settings): ReturnType<typeof effective>;
  /** The finding's own fixes, the best first, and last a comment in the draft that silences its rule. */
  fixes(draft: Draft, finding: Finding): readonly Fix[];
  /** Enters the draft in the library, under its file's address, and returns what it entered. */
  index(uri: string, draft: Draft): LibraryEntry | undefined;
  /** As `index`, in slices. */
  indexInSlices(uri: string, draft: Draft): Slices<void>;
  /** The same entry, which is entered nowhere. */
  describeInSlices(uri: string, draft: Draft): Slices<LibraryEntry | undefined>;
  /** With `uri`, its address in the library, the draft's own citations are told from those of others. */
  hover(draft: Draft, offset: number, uri?: string): Hover | undefined;
  /** Answers from the library: what was edited since it was entered there is not known. The same holds for the features below that tell of other drafts. */
  definition(draft: Draft, offset: number): readonly Target[];
  /** The citations of the text whose symbol stands at the offset; with `declaration`, its own symbol in the drafts that bear it as well. */
  references(draft: Draft, offset: number, declaration: boolean): readonly Place[];
  /** The words of a span that agreed language is looked for: the span itself or, of an empty one, what its paragraph says. */
  askedSpan(draft: Draft, span: Span): Span;
  /** The paragraphs of a draft that agreed language can be looked for: those of eight words or more. */
  passages(draft: Draft): readonly PassagePlace[];
  /** How the words of a span were said before, in the adopted texts of the library, which `read` reads, and then in those of an archive. Rejects when these do. */
  agreedLanguage(draft: Draft, asked: Span, uri: string, read: ReadText, archive?: TextIndex): Promise<readonly AgreedPassage[]>;
  /** Whether that is likely to find anything: no text is read. */
  mayBeAgreedLanguage(draft: Draft, asked: Span, uri: string): boolean;
  /** The text whose symbol stands at the offset, or in whose heading the offset is. */
  textsAt(draft: Draft, offset: number, uri: string): readonly GraphText[];
  /** The drafts that cite a text. */
  citedBy(text: GraphText): readonly Citing[];
  /** The texts that a draft cites. */
  citesOf(text: GraphText): readonly Citing[];
  /** How many other drafts cite the symbols in the draft's heading. */
  timesCited(draft: Draft, uri: string): readonly TimesCited[];
  /** The citations that may be meant by what stands before the offset, the likeliest first, in slices. */
  completions(draft: Draft, offset: number, uri: string): Slices<readonly Completion[]>;
  /** The symbol at the offset that can be renamed, in its fullest spelling, or a sentence that says why none can. */
  renamable(draft: Draft, offset: number): Renamable | string;
  /** The edits in all drafts that put another symbol in place of the one at the offset, or a sentence that says why there are none. */
  rename(draft: Draft, offset: number, newName: string): readonly PlaceEdit[] | string;
  /** The drafts of the workspace whose symbol or title matches a query, the best first, in slices. */
  findTexts(query: string): Slices<readonly TextFound[]>;
  /** What turns the words of one text into those of another. */
  compareWords(before: string, after: string): readonly WordsReport[];
  /** What a newer revision of a draft changes in an older one. */
  compareRevisions(before: Draft, after: Draft): RevisionReport;
  /** One text of two copies of a base; where both changed the same words, they stand as rivals in brackets with these names. */
  mergeRevisions(base: Draft, copies: Sides<Draft>, names: Sides<string>): Merged;
  outline(draft: Draft): readonly OutlineItem[];
  folds(draft: Draft): readonly Fold[];
  /** The two brackets, quotation marks or parentheses of the pair that the cursor touches: two spans, or none. */
  pair(draft: Draft, offset: number): readonly Span[];
  /** The same pair, or all citations in this draft of the text that is cited at the offset. */
  highlight(draft: Draft, offset: number): readonly Span[];
  /** The public addresses of what the draft cites and the workspace does not have. */
  links(draft: Draft): readonly Link[];
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
  /** When it is used up, a check leaves out the rest of the rules. Without a budget a check takes its time. */
  readonly budget?: Budget;
}

/** Composes the rules and the features, which share nothing but the library. */
export function createLanguageService({
  pages = publishedPages,
  onError = () => {},
  budget,
}: LanguageServiceOptions = {}): LanguageService {
  const library = createLibrary();
  const guard = <T>(where: string, feature: () => T, nothing: T): T => {
    try {
      return feature();
    } catch (error) {
      if (isBrokenOff(error)) throw error;
      onError(where, error);
      return nothing;
    }
  };
  const guardSlices = function* <T>(where: string, slices: Slices<T>, nothing: T): Slices<T> {
    try {
      return yield* slices;
    } catch (error) {
      onError(where, error);
      return nothing;
    }
  };
  const askDraft = <T>(where: string, draft: Draft, feature: () => T, nothing: T): T =>
    draft.isUnread ? nothing : guard(where, feature, nothing);
  const contextOf = (settings: Settings, uri?: string): RuleContext => ({
    settings,
    names: uri === undefined ? undefined : library.namesFor(uri),
  });
  function* described(uri: string, draft: Draft): Slices<LibraryEntry | undefined> {
    try {
      // The name of its file may tell the symbol even of a draft that is too long to be read.
      return yield* describeDraftInSlices(uri, draft.isUnread ? parse('') : draft);
    } catch (error) {
      onError('index', error);
      return undefined;
    }
  }
  const ruleFailed = (rule: string, error: unknown) => onError(`rule ${rule}`, error);
  const findings = (draft: Draft, settings: Settings, uri?: string): Findings =>
    checkDraft(draft, contextOf(settings, uri), ruleFailed, budget);
  return {
    library,
    rules: rules.map(({ id, severity, summary }) => ({ id, severity, summary, page: pages === '' ? undefined : `${pages}${id}.md` })),
    parse,
    parseInSlices: parsing,
    update,
    findings,
    check: (draft, settings, uri) => findings(draft, settings, uri).all,
    checkInSlices: (draft, settings, uri) => checkInTurns(draft, contextOf(settings, uri), ruleFailed, budget),
    tooLong,
    readSettings: (value, otherKeys) => readSettings(value, rules, otherKeys),
    readSettingsFile: (text) => readSettingsFile(text, rules),
    effective: (settings) => effective(settings, rules),
    fixes: (draft, finding) => (notices.some(({ id }) => id === finding.rule) ? [] : [...finding.fixes, silence(draft, finding)]),
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
    findTexts: (query) => guardSlices('find texts', findTexts(query, library), []),
    *completions(draft, offset, uri) {
      return draft.isUnread ? [] : yield* guardSlices('completion', completions(draft, offset, library, uri), []);
    },
    hover: (draft, offset, uri) => askDraft('hover', draft, () => hover(draft, offset, library, uri), undefined),
    definition: (draft, offset) => askDraft('definition', draft, () => definition(draft, offset, library), []),
    references: (draft, offset, declaration) => askDraft('references', draft, () => references(draft, offset, declaration, library), []),
    askedSpan: (draft, span) => askDraft('agreed language', draft, () => askedSpan(draft, span), span),
    passages: (draft) => askDraft('passages', draft, () => passagePlaces(draft), []),
    async agreedLanguage(draft, asked, uri, read, archive) {
      const indexes = [libraryIndex(library, read), ...(archive === undefined ? [] : [archive])];
      return draft.isUnread ? [] : agreedLanguage(draft, asked, { uri, library, indexes });
    },
    mayBeAgreedLanguage: (draft, asked, uri) =>
      askDraft('agreed language', draft, () => mayBeAgreedLanguage(draft, asked, uri, library), false),
    compareWords,
    compareRevisions: revisionReport,
    mergeRevisions: mergeDrafts,
    renamable: (draft, offset) => askDraft('rename', draft, () => renamable(draft, offset, library), undefined) ?? nothingToRename,
    rename: (draft, offset, newName) => askDraft('rename', draft, () => rename(draft, offset, newName, library), nothingToRename),
    textsAt: (draft, offset, uri) => askDraft('texts', draft, () => textsAt(draft, offset, library, uri), []),
    citedBy: (text) => guard('cited by', () => citedBy(text, library), []),
    citesOf: (text) => guard('cites', () => citesOf(text, library), []),
    timesCited: (draft, uri) => askDraft('times cited', draft, () => timesCited(draft, library, uri), []),
    outline: (draft) => askDraft('outline', draft, () => outline(draft), []),
    folds: (draft) => askDraft('folds', draft, () => folds(draft), []),
    pair: (draft, offset) => askDraft('pair', draft, () => pair(draft, offset), []),
    highlight: (draft, offset) => askDraft('highlight', draft, () => highlight(draft, offset), []),
    links: (draft) => askDraft('links', draft, () => links(draft, library), []),
    semanticTokens: (draft, within) => askDraft('semantic tokens', draft, () => semanticTokens(draft, within), []),
  };
}
