import type { TemplateName } from './docx/template-names.ts';

export interface ExportOptions {
  /** Undefined for the body whose habits the draft keeps. */
  readonly template: TemplateName | undefined;
  /** What stands in brackets with the name of who proposes it becomes a tracked change by that delegation. */
  readonly asTracked: boolean;
}

/** What a document does not have of the draft, or has in another way. */
export interface ExportRemark {
  /** Of the draft, from 1. */
  readonly line: number;
  /** In whole sentences. */
  readonly message: string;
}

export interface ExportedDocument {
  readonly bytes: Uint8Array;
  readonly report: readonly ExportRemark[];
}
