/** What a draft does not have of the document that it was made of, or has in another way. */
export interface ImportRemark {
  /** Of the draft, from 1; undefined where it is about the whole document. */
  readonly line: number | undefined;
  /** In whole sentences. */
  readonly message: string;
}

/** A document as a draft. */
export interface ImportedDocument {
  readonly text: string;
  readonly report: readonly ImportRemark[];
}

export interface ImportOptions {
  /** Bold, underlined and struck words are changes, whether or not the document says so. */
  readonly emphasisAsChanges: boolean;
  /** Tracked changes as such, or the text with all of them accepted or rejected, without the comments in the margin. `shown` if it is not said. */
  readonly changes?: ImportedChanges;
}

/** What a report says of a document whose changes are settled, by whether it has changes and comments. */
export function settledRemarks(
  settled: Exclude<ImportedChanges, 'shown'>,
  has: { readonly changes: boolean; readonly comments: boolean },
): readonly string[] {
  return [...(has.changes ? [`Its tracked changes are ${settled}.`] : []), ...(has.comments ? ['Its comments are left out.'] : [])];
}

export type ImportedChanges = 'shown' | 'accepted' | 'rejected';
