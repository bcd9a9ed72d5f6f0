import { type Span, shift } from '../text/span.ts';
import { trimmed } from '../text/white-space.ts';
import type { Placed } from './paragraphs.ts';
import { stampOf } from './stamps/stamps.ts';

/** What of a paragraph's words lies within a span of the draft: without the label, the stamp, and white space at its ends. Empty where that is nothing. */
export function wordsWithin({ paragraph, offset }: Placed, within: Span): Span {
  const { text, content, line } = paragraph;
  const start = Math.max(within.start - offset, line.label?.span.end ?? content.start);
  const end = Math.min(within.end - offset, stampOf(paragraph)?.span.start ?? content.end);
  return shift(trimmed(text, { start: Math.min(start, end), end }), offset);
}
