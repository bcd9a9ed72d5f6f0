import type { Draft, Range } from '../service.ts';
import { cutAfter, cutBefore } from '../text/cut.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineStarts } from '../text/line-breaks.ts';
import { type Span, span } from '../text/span.ts';
import type { Excerpt, PlaceInFile, Replacement } from './report.ts';

// Here alone the command line's offsets become lines and columns, both counted from 1.

/** A byte order mark is not counted. */
export function placeOf(draft: Draft, span: Span): PlaceInFile {
  return fromOne(draft.rangeOf(span), markLength(draft));
}

/** Counted from 1. `mark` is the length of a byte order mark, which is not counted. */
export function fromOne({ start, end }: Range, mark = 0): PlaceInFile {
  const column = ({ line, character }: Range['start']) => Math.max(1, character + 1 - (line === 0 ? mark : 0));
  return { line: start.line + 1, column: column(start), endLine: end.line + 1, endColumn: column(end) };
}

export function replacementOf(draft: Draft, { span, newText }: TextEdit): Replacement {
  const mark = markLength(draft);
  return { place: placeOf(draft, span), range: [Math.max(0, span.start - mark), Math.max(0, span.end - mark)], newText };
}

/** Line and column of an offset in a text that is no draft. */
export function placeIn(text: string, offset: number): Pick<PlaceInFile, 'line' | 'column'> {
  const starts = lineStarts(text.slice(0, offset));
  return { line: starts.length + 1, column: offset - (starts.at(-1) ?? 0) + 1 };
}

/** A window of the line round a place. */
export function excerptOf(draft: Draft, { start, end }: Span): Excerpt {
  const { line } = draft.positionAt(start);
  const lineStart = draft.offsetAt({ line, character: 0 }) + (line === 0 ? markLength(draft) : 0);
  const lineEnd = draft.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
  const wanted = Math.max(lineStart, Math.min(start - windowUnitsBefore, lineEnd - windowUnits));
  // Read with some text round it, so that an edge of the window does not cut a character.
  const around = span(Math.max(lineStart, wanted - longestClusterUnits), Math.min(lineEnd, wanted + windowUnits + longestClusterUnits));
  const words = draft.slice(around);
  const from = around.start + cutAfter(words, wanted - around.start);
  const to = around.start + cutBefore(words, Math.min(lineEnd, from + windowUnits) - around.start);
  const window = words.slice(from - around.start, to - around.start);
  const head = from > lineStart ? Math.min(cutWordAtStart(window), start - from) : 0;
  const text = window
    .slice(head)
    .replace(/[\r\n]+$/, '')
    .toWellFormed();
  const within = (offset: number) => Math.max(0, Math.min(offset - from - head, text.length));
  return { text, start: within(start), end: within(end), cutBefore: from > lineStart, cutAfter: to < lineEnd };
}

/** The window of a line that a message shows, in UTF-16 code units, and how much of it stands before the place. */
const windowUnits = 84;
const windowUnitsBefore = 44;
/** How far beyond the window's edges a character's end is looked for, in UTF-16 code units: the longest emoji has 35. */
const longestClusterUnits = 64;

/** The length of the rest of a word that the window's edge cuts, with the space after it; 0 for a word so long that it fills the window's start. */
function cutWordAtStart(window: string): number {
  return /^\S{0,12}\s+/.exec(window)?.[0].length ?? 0;
}

/** 1 when the draft starts with a byte order mark, else 0. */
function markLength(draft: Draft): number {
  return draft.slice(span(0, 1)) === '\uFEFF' ? 1 : 0;
}
