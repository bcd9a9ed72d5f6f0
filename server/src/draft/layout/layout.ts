import { inOrder, type TextEdit } from '../../text/edit.ts';
import { countLineBreaks } from '../../text/line-breaks.ts';
import type { Slices } from '../../text/slices.ts';
import { shift } from '../../text/span.ts';
import { type PlacedIn, structure } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { lineBreakAt } from '../paragraphs.ts';
import { wrappedLines } from './wrapped-lines.ts';

/**
 * The edits of the paragraphs `[from, to)` that change blanks and line breaks alone, in slices: no blank at a line's end, one blank line where several stand, one line break at the draft's end; with a `column`, lines that are no longer, or for 0 one line a
 * paragraph. In order.
 */
export function* layoutEdits(draft: Draft, from: number, to: number, column?: number): Slices<readonly TextEdit[]> {
  const edits: TextEdit[] = [];
  for (const placed of structure(draft, from, to)) {
    const wrapped = column === undefined ? undefined : wrappedLines(draft, placed, column);
    const within = wrapped?.map((edit) => ({ ...edit, span: shift(edit.span, placed.offset) })) ?? blanksAtLineEnds(placed);
    edits.push(...inOrder([...within, ...tail(draft, placed)]));
    if (column !== undefined || placed.index % sliceParagraphs === 0) yield;
  }
  return edits;
}

/** Without wrapping, so many paragraphs take less than a millisecond. */
const sliceParagraphs = 64;

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
  const lineBreak = /\r\n|\r|\n/.exec(written)?.[0] ?? lineBreakAt(draft.paragraphs, index);
  const newText = lineBreak.repeat(isLast ? 1 : Math.min(countLineBreaks(written, 3), 2));
  return written === newText ? [] : [{ span: { start: offset + content.end, end: offset + text.length }, newText }];
}

const blanksAtEnd = /[ \t\u00a0]+(?=\r\n|\r|\n)/g;
