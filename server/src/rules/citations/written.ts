import type { Citation } from '../../citations/citation.ts';
import { oneLine } from '../../text/white-space.ts';

/** A citation as it stands in the text, in one line. */
export function written({ span }: Citation, text: string): string {
  return oneLine(text.slice(span.start, span.end));
}
