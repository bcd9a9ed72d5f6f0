import type { Draft } from './draft/draft.ts';
import type { Fold, Hover, OutlineItem, SemanticToken, Target } from './features/data.ts';
import type { Library } from './library/library.ts';
import type { Settings } from './library/settings.ts';
import type { Finding, Severity } from './rules/finding.ts';
import type { TextEdit } from './text/edit.ts';
import type { Span } from './text/span.ts';

/**
 * The one facade that both edges use. Every method is total: an exception in one rule or one feature goes to
 * `onError` and is answered with nothing. All offsets are UTF-16 code units.
 */
export interface LanguageService {
  readonly rules: readonly RuleInfo[];
  readonly library: Library;
  /** Any string is a draft; faults are values in it. */
  parse(text: string): Draft;
  /** Equals `parse` of the edited text; paragraphs that the edit does not touch are reused by identity. */
  update(draft: Draft, edit: TextEdit): Draft;
  /** Findings in the order of the text. */
  check(draft: Draft, settings: Settings): readonly Finding[];
  /** Enters the draft in the library, under its file's address. */
  index(uri: string, draft: Draft): void;
  hover(draft: Draft, offset: number): Hover | undefined;
  definition(draft: Draft, offset: number): readonly Target[];
  outline(draft: Draft): readonly OutlineItem[];
  folds(draft: Draft): readonly Fold[];
  /** The two brackets (quotation marks, parentheses) of the pair that the cursor touches: none or two spans. */
  pair(draft: Draft, offset: number): readonly Span[];
  /** Of the paragraphs that `within` touches; of the whole draft without it. */
  semanticTokens(draft: Draft, within?: Span): readonly SemanticToken[];
}

export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  /** One sentence. */
  readonly summary: string;
  /** The address of the rule's page. */
  readonly page: string;
}

export interface LanguageServiceOptions {
  /** Told of an exception in a rule or a feature: a bug of ours. `where` names the rule or feature. */
  onError?(where: string, error: unknown): void;
}
