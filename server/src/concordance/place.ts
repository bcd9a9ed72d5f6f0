import { type Span, shift } from '../text/span.ts';
import type { Side } from './difference.ts';

/** Where a difference is shown in its paragraph: at what it is about; where that is missing, at the paragraph's label or first word. Offsets are from the paragraph's start. */
export function placeInParagraph({ passage, facts: [first] }: Side): Span {
  if (first !== undefined) return first.span;
  if (passage === undefined) return { start: 0, end: 0 };
  const { text, line, content } = passage.placed.paragraph;
  if (line.label !== undefined) return line.label.span;
  const [word = ''] = /^\S+/.exec(text.slice(content.start, content.end)) ?? [];
  return { start: content.start, end: content.start + word.length };
}

/** The same in the draft. */
export function placeIn(side: Side): Span {
  return shift(placeInParagraph(side), side.passage?.placed.offset ?? 0);
}
