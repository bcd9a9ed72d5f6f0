import type { Span } from '../../text/span.ts';

/** What is known of a draft by its heading, for the head of a document. */
export interface DraftFacts {
  /** '' where none is known. */
  readonly title: string;
  /** Its own symbols, with their places in the draft. */
  readonly symbols: readonly { readonly symbol: string; readonly span: Span }[];
  readonly adopted: boolean;
  /** As in ISO 8601: a year, a month or a day. */
  readonly date: string | undefined;
}
