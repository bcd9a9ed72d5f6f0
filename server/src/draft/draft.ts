import { Paragraph } from '../syntax/paragraph.ts';
import { paragraphEnd } from '../syntax/scan.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineEnd } from '../text/line-breaks.ts';
import type { Span } from '../text/span.ts';
import { listOf, type ParagraphList, paragraphAt, paragraphNumber, paragraphOnLine, replace, walk } from './paragraph-list.ts';

/** Zero-based; `character` counts UTF-16 code units. A line ends with LF, CR LF or CR. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A place in a text that need not be at hand. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** An immutable snapshot of a draft: its text in paragraphs. What they mean is computed from it, and kept with it, by this folder's other files. */
export interface Draft {
  readonly paragraphs: ParagraphList;
  /** In UTF-16 code units. */
  readonly length: number;
  readonly lineCount: number;
  /** The whole text, built anew at each call: for writing files and for tests, never on a keystroke. */
  text(): string;
  slice(span: Span): string;
  /** Offsets outside the text are clamped. */
  positionAt(offset: number): Position;
  /** Positions outside the text or the line are clamped. */
  offsetAt(position: Position): number;
}

/** Any string is a draft; faults are values in it. */
export function parse(text: string): Draft {
  return draftOf(listOf(scan(text)));
}

/**
 * Equals `parse` of the edited text. Only the paragraphs that the edit touches are read again, with one before them, whose end
 * may depend on the line after it, and as many after them as it takes until an old paragraph's start is a new one's too: from
 * there on everything is as it was, since a paragraph's extent depends on nothing before it.
 *
 * @throws RangeError when the edit's span does not lie in the draft.
 */
export function update(draft: Draft, edit: TextEdit): Draft {
  const { start, end } = edit.span;
  if (!(start >= 0 && start <= end && end <= draft.length))
    throw new RangeError(`No span [${start}, ${end}) in a draft of ${draft.length}`);
  const { paragraphs } = draft;
  const touched = paragraphAt(paragraphs, start);
  const last = paragraphAt(paragraphs, end);
  if (touched === undefined || last === undefined) return parse(edit.newText);
  const first = paragraphNumber(paragraphs, Math.max(0, touched.index - 2)) ?? touched;
  const lastEnd = last.offset + last.paragraph.length;
  const toOld = first.offset + end - start - edit.newText.length;

  let text = draft.slice({ start: first.offset, end: start }) + edit.newText + draft.slice({ start: end, end: lastEnd });
  let read = last.index + 1;
  const fresh: Paragraph[] = [];
  for (let at = 0, step = 1; ; step *= 2) {
    while (at < text.length) {
      const stop = paragraphEnd(text, at);
      // Where the text read so far stops, a paragraph may go on: its end is not known yet.
      if (stop === text.length && read < paragraphs.size) break;
      fresh.push(new Paragraph(text.slice(at, stop)));
      at = stop;
      const old = at + toOld >= lastEnd ? paragraphAt(paragraphs, at + toOld) : undefined;
      if (old?.offset === at + toOld && old.index > last.index) return draftOf(replace(paragraphs, first.index, old.index, fresh));
    }
    if (read >= paragraphs.size) return draftOf(replace(paragraphs, first.index, paragraphs.size, fresh));
    for (const { paragraph } of walk(paragraphs, read, read + step)) text += paragraph.text;
    read = Math.min(paragraphs.size, read + step);
  }
}

function scan(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < text.length; ) {
    const end = paragraphEnd(text, at);
    paragraphs.push(new Paragraph(text.slice(at, end)));
    at = end;
  }
  return paragraphs;
}

function draftOf(paragraphs: ParagraphList): Draft {
  return {
    paragraphs,
    length: paragraphs.length,
    lineCount: paragraphs.lineBreaks + 1,
    text: () => sliceOf(paragraphs, { start: 0, end: paragraphs.length }),
    slice: (span) => sliceOf(paragraphs, span),
    positionAt: (offset) => positionIn(paragraphs, offset),
    offsetAt: (position) => offsetIn(paragraphs, position),
  };
}

function sliceOf(paragraphs: ParagraphList, { start, end }: Span): string {
  const from = paragraphAt(paragraphs, start);
  let text = '';
  for (const { paragraph, offset } of walk(paragraphs, from?.index ?? 0)) {
    if (offset >= end) break;
    text += paragraph.text.slice(Math.max(0, start - offset), end - offset);
  }
  return text;
}

function positionIn(paragraphs: ParagraphList, offset: number): Position {
  const clamped = Math.min(Math.max(0, offset), paragraphs.length);
  const placed = paragraphAt(paragraphs, clamped);
  if (placed === undefined) return { line: 0, character: 0 };
  const inside = clamped - placed.offset;
  const starts = placed.paragraph.lineStarts;
  const line = countUpTo(starts, inside);
  return { line: placed.line + line, character: inside - (starts[line - 1] ?? 0) };
}

function offsetIn(paragraphs: ParagraphList, { line, character }: Position): number {
  if (line < 0) return 0;
  if (line > paragraphs.lineBreaks) return paragraphs.length;
  const placed = paragraphOnLine(paragraphs, line);
  if (placed === undefined) return 0;
  const inside = line - placed.line;
  const { text, lineStarts } = placed.paragraph;
  const start = inside === 0 ? 0 : (lineStarts[inside - 1] ?? text.length);
  return placed.offset + Math.min(start + Math.max(0, character), lineEnd(text, start));
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
