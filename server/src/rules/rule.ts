import type { Draft } from '../draft/draft.ts';
import type { WorkspaceNames } from '../draft/names/workspace-names.ts';
import { gatherer } from '../draft/per-chunk.ts';
import type { Severity } from '../settings/schema.ts';
import type { Settings } from '../settings/settings.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { shift } from '../text/span.ts';
import type { Finding, Fix } from './finding.ts';

/** A rule as one literal: what it finds, how grave it is, and how it looks. Its page stands beside it: `<id>.md`. */
export interface Rule {
  /** Stable, kebab-case: the diagnostic's code, the settings' key, the page's name. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence: what it finds. */
  readonly summary: string;
  /** In any order. Must not walk the draft's paragraphs: it runs at every keystroke (see draft/per-chunk.ts). */
  check(draft: Draft, context: RuleContext): Iterable<Found>;
}

/** What a rule may look at besides the draft. */
export interface RuleContext {
  readonly settings: Settings;
  /** Absent where the draft is read by itself. */
  readonly names?: WorkspaceNames | undefined;
}

/** A finding before its rule's name and severity are put to it. */
export type Found = Pick<Finding, 'span' | 'message'> & Partial<Pick<Finding, 'related' | 'fixes'>>;

/** A check of each paragraph by itself, with spans relative to the paragraph; its findings are kept with the paragraph. */
export function perParagraph(check: (paragraph: Paragraph) => readonly Found[]): Rule['check'] {
  const gather = gatherer((paragraph) => {
    const found = check(paragraph);
    return found.length > 0 ? found : undefined;
  });
  return (draft) => gather(draft.paragraphs).flatMap(({ offset, value }) => value.map((found) => placed(found, offset)));
}

/** A finding in a paragraph at the paragraph's place in the draft. */
export function placed(found: Found, offset: number): Found {
  return {
    ...found,
    span: shift(found.span, offset),
    related: (found.related ?? []).map((related) => ('uri' in related ? related : { ...related, span: shift(related.span, offset) })),
    fixes: (found.fixes ?? []).map((fix) => placedFix(fix, offset)),
  };
}

function placedFix(fix: Fix, offset: number): Fix {
  return { ...fix, edits: () => fix.edits().map((edit) => ({ ...edit, span: shift(edit.span, offset) })) };
}
