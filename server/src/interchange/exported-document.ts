import type { Draft } from '../draft/draft.ts';
import type { Slices } from '../text/slices.ts';
import type { TemplateName } from './docx/template-names.ts';

export interface ExportOptions {
  /** Undefined for the body whose habits the draft keeps. */
  readonly template: TemplateName | undefined;
  /** What stands in brackets with the name of who proposes it becomes a tracked change by that delegation. */
  readonly asTracked: boolean;
}

/** What a document does not have of the draft, or has in another way. */
export interface ExportRemark {
  /** Of the draft, from 1; undefined for what the draft no longer has. */
  readonly line: number | undefined;
  /** In whole sentences. */
  readonly message: string;
}

export interface ExportedDocument {
  readonly bytes: Uint8Array;
  readonly report: readonly ExportRemark[];
}

export interface WriteBackOptions {
  /** Whose the changes are of which the draft does not say it. */
  readonly author: string;
  /** Of these changes: as in `2026-03-02` or `2026-03-02T16:30:00Z`. */
  readonly date: string | undefined;
}

/** A document that a draft was made of. */
export interface OriginalDocument {
  /** As it is imported. */
  readonly text: string;
  /** The document with what the draft changes in it, as tracked changes, in slices. */
  readonly writeBack: (draft: Draft, options: WriteBackOptions) => Slices<ExportedDocument>;
}
