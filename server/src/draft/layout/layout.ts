import { inOrder, type TextEdit } from '../../text/edit.ts';
import { countLineBreaks } from '../../text/line-breaks.ts';
import { shift } from '../../text/span.ts';
import { type PlacedIn, structure } from '../document/places.ts';
import type { Draft } from '../draft.ts';

/** The edits of the paragraphs `[from, to)` that change blanks and line breaks alone: no blank at a line's end, one blank line where several stand, one line break at the draft's end. In order. */
export function layoutEdits(draft: Draft, from = 0, to = draft.paragraphs.size): readonly TextEdit[] {
  return [...structure(draft, from, to)].flatMap((placed) => inOrder([...blanksAtLineEnds(placed), ...tail(draft, placed)]));
}

function blanksAtLineEnds({ paragraph: { text, content }, offset }: PlacedIn): readonly TextEdit[] {
  return Array.from(text.slice(0, content.end).matchAll(blanksAtEnd), ({ index, 0: { length } }) => ({
    span: shift({ start: index, end: index + length }, offset),
    newText: '',
  }));
}

/** What stands after a paragraph's words. */
function tail(draft: Draft, { paragraph: { text, content }, offset, index }: PlacedIn): readonly TextEdit[] {
  if (content.end === 0) return [];
  const isLast = index === draft.paragraphs.size - 1;
  const written = text.slice(content.end);
  const [lineBreak = '\n'] = /\r\n|\r|\n/.exec(written) ?? [];
  const newText = lineBreak.repeat(isLast ? 1 : Math.min(countLineBreaks(written, 3), 2));
  return written === newText ? [] : [{ span: { start: offset + content.end, end: offset + text.length }, newText }];
}

const blanksAtEnd = /[ \t\u00a0]+(?=\r\n|\r|\n)/g;
