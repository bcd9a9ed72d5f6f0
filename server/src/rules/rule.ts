import type { NotedDifferences } from '../concordance/noted-differences.ts';
import type { WorkspaceCitations } from '../draft/citations/workspace-citations.ts';
import type { Draft } from '../draft/draft.ts';
import type { WorkspaceNames } from '../draft/names/workspace-names.ts';
import { gatherer, type Placed } from '../draft/paragraphs.ts';
import type { Severity } from '../settings/schema.ts';
import type { Settings } from '../settings/settings.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { shift } from '../text/span.ts';
import { eachHit, type Hits } from '../tree/hits.ts';
import type { Finding, Fix, Related } from './finding.ts';

/** A rule as one literal: what it finds, how grave it is, and how it looks. Its page stands beside it: `<id>.md`. */
export interface Rule {
  /** Stable, kebab-case: the diagnostic's code, the settings' key, the page's name. */
  readonly id: string;
  readonly severity: Severity;
  /** True for a rule that is off unless the settings give it a severity: what it finds is no fault in most workspaces. */
  readonly isOff?: boolean;
  /** One sentence: what it finds. */
  readonly summary: string;
  /** Whether what the rule looks at besides the draft is not there: then it finds nothing, and that tells nothing of a comment that silences it. */
  readonly isBlind?: (context: RuleContext) => boolean;
  readonly check: Check;
}

/** What a rule finds, in any order. It runs at every keystroke, so it must not walk the draft's paragraphs: it measures them, or walks their tree (tree/). */
export interface Check {
  (draft: Draft, context: RuleContext): Iterable<Found>;
  /** The same for a rule whose findings stay with their paragraphs: a keystroke makes those anew that it changes, and no others. */
  readonly inParagraphs?: (draft: Draft, context: RuleContext) => Hits<readonly FoundInParagraph[]>;
  /** What it finds besides. */
  readonly others?: (draft: Draft, context: RuleContext) => Iterable<Found>;
}

/** What a rule may look at besides the draft. */
export interface RuleContext {
  readonly settings: Settings;
  /** Absent where the draft is read by itself. */
  readonly names?: WorkspaceNames | undefined;
  /** The same of the texts that it cites. */
  readonly citations?: WorkspaceCitations | undefined;
  /** What was noted when the draft was last compared with its other languages; absent where it has none, or was not compared. */
  readonly languages?: NotedDifferences | undefined;
  /** True when the time for this check is up: what is found by then is all that will be told. */
  readonly isOver?: () => boolean;
}

/** A finding before its rule's name and severity are put to it. */
export type Found = Pick<Finding, 'span' | 'message'> & Partial<Pick<Finding, 'detail' | 'related' | 'fixes'>>;

/** The same with spans from its paragraph's start. It is kept as long as the paragraph stays, so nothing in it may depend on the draft but `fixesIn` and `relatedIn`. */
export interface FoundInParagraph extends Found {
  /** Its fixes, with spans in the draft, where they depend on more than the paragraph. */
  readonly fixesIn?: (draft: Draft, placed: Placed) => readonly Fix[];
  /** Likewise its related places, where they are in other paragraphs: these move without it. */
  readonly relatedIn?: (draft: Draft, placed: Placed) => readonly Related[];
}

/** A check of each paragraph by itself. `holds` tells of the paragraph with a number whether what is found holds there. */
export function perParagraph(
  check: (paragraph: Paragraph) => readonly FoundInParagraph[],
  holds?: (draft: Draft, index: number) => boolean,
): Check {
  const found = gatherer((paragraph) => someOf(check(paragraph)));
  if (holds === undefined) return perParagraphs((draft) => found.hits(draft.paragraphs));
  return (draft) =>
    found(draft.paragraphs).flatMap((at) => (holds(draft, at.index) ? at.value.map((each) => inDraft(each, draft, at)) : []));
}

/** A check of findings that stay with their paragraphs, and of `others` that depend on more. */
export function perParagraphs(inParagraphs: NonNullable<Check['inParagraphs']>, others: NonNullable<Check['others']> = () => []): Check {
  const check = (draft: Draft, context: RuleContext): readonly Found[] => {
    const all: Found[] = [];
    eachHit(draft.paragraphs, inParagraphs(draft, context), (found, paragraph, index, offset, line) => {
      for (const each of found) all.push(inDraft(each, draft, { paragraph, index, offset, line }));
    });
    return [...all, ...others(draft, context)];
  };
  return Object.assign(check, { inParagraphs, others });
}

export function someOf<T>(found: readonly T[]): readonly T[] | undefined {
  return found.length > 0 ? found : undefined;
}

/** A finding in a paragraph at the paragraph's place in the draft. Its fixes and other places are told when asked for: of thousands, few are. */
export function inDraft<F extends FoundInParagraph>(
  { fixesIn, relatedIn, ...found }: F,
  draft: Draft,
  at: Placed,
): Omit<F, 'fixesIn' | 'relatedIn'> {
  let fixes: readonly Fix[] | undefined;
  let related: readonly Related[] | undefined;
  return {
    ...found,
    span: shift(found.span, at.offset),
    get related() {
      related ??= relatedIn?.(draft, at) ?? placedRelated(found as Found, at.offset);
      return related;
    },
    get fixes() {
      fixes ??= fixesIn?.(draft, at) ?? (found.fixes ?? []).map((fix) => placedFix(fix, at.offset));
      return fixes;
    },
  };
}

/** The same of one whose fixes depend on the paragraph alone. */
export function placed(found: Found, offset: number): Found {
  return {
    ...found,
    span: shift(found.span, offset),
    related: placedRelated(found, offset),
    fixes: (found.fixes ?? []).map((fix) => placedFix(fix, offset)),
  };
}

function placedRelated({ related = [] }: Found, offset: number): readonly Related[] {
  return related.length === 0 ? related : related.map((each) => ('uri' in each ? each : { ...each, span: shift(each.span, offset) }));
}

export function placedFix(fix: Fix, offset: number): Fix {
  return { ...fix, edits: () => fix.edits().map((edit) => ({ ...edit, span: shift(edit.span, offset) })) };
}
