import { type Line, shiftLine } from '../syntax/line-form.ts';
import { Paragraph } from '../syntax/paragraph.ts';
import { readParagraph } from '../syntax/scan.ts';
import { inOrder, type TextEdit } from '../text/edit.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { finished, type Slices } from '../text/slices.ts';
import type { Span } from '../text/span.ts';
import { MemoHolder } from '../tree/memo.ts';
import { splice, treeOf } from '../tree/tree.ts';
import { type Paragraphs, type Placed, paragraphAt, paragraphNumber, paragraphOnLine, paragraphsIn } from './paragraphs.ts';
import { isTooLong, isUnread, mayBeTooLong, piecesOf, readPiece } from './unread.ts';

/** Zero-based; `character` counts UTF-16 code units. A line ends with LF, CR LF or CR. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A range by lines and characters, for a text that need not be loaded. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** An immutable version of a draft: its text in paragraphs. The other files of this room compute from it, and keep with it, what the text means. */
export class Draft extends MemoHolder {
  readonly paragraphs: Paragraphs;
  /** One object for all versions of a draft. */
  readonly lineage: Lineage;

  constructor(paragraphs: Paragraphs, lineage = new Lineage()) {
    super();
    this.paragraphs = paragraphs;
    this.lineage = lineage;
  }

  /** In UTF-16 code units. */
  get length(): number {
    return this.paragraphs.length;
  }

  /** True for a text that is too long to be read as a draft: only its lines are known. */
  get isUnread(): boolean {
    return isUnread(this.paragraphs);
  }

  get lineCount(): number {
    return this.paragraphs.lineBreaks + 1;
  }

  /** The whole text, built anew at each call: for writing files and for tests, never on a keystroke. */
  text(): string {
    return this.slice({ start: 0, end: this.length });
  }

  slice({ start, end }: Span): string {
    const from = paragraphAt(this.paragraphs, start);
    let text = '';
    for (const { paragraph, offset } of paragraphsIn(this.paragraphs, from?.index ?? 0)) {
      if (offset >= end) break;
      text += paragraph.text.slice(Math.max(0, start - offset), end - offset);
    }
    return text;
  }

  /** Offsets outside the text are clamped. */
  positionAt(offset: number): Position {
    const clamped = Math.min(Math.max(0, offset), this.length);
    const placed = paragraphAt(this.paragraphs, clamped);
    return placed === undefined ? { line: 0, character: 0 } : positionWithin(placed, clamped);
  }

  /** Both ends of a span; most lie in one paragraph, which is looked up once. */
  rangeOf({ start, end }: Span): Range {
    const placed = start < 0 ? undefined : paragraphAt(this.paragraphs, start);
    if (placed === undefined || end < start || end >= placed.offset + placed.paragraph.length)
      return { start: this.positionAt(start), end: this.positionAt(end) };
    return { start: positionWithin(placed, start), end: positionWithin(placed, end) };
  }

  /** Positions outside the text or the line are clamped. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line > this.paragraphs.lineBreaks) return this.length;
    const placed = paragraphOnLine(this.paragraphs, line);
    if (placed === undefined) return 0;
    const inside = line - placed.line;
    const { text, lineStarts } = placed.paragraph;
    const start = inside === 0 ? 0 : (lineStarts[inside - 1] ?? text.length);
    // The line's end is told by the next line's start, not looked for in the text: a line may be a megabyte long, and have thousands of findings.
    const next = lineStarts[inside];
    const end = next === undefined ? text.length : next - (text.endsWith('\r\n', next) ? 2 : 1);
    return placed.offset + Math.min(start + Math.max(0, character), end);
  }
}

/** The versions of one draft. What was computed of the last one is kept with it, to be compared with the next one. */
export class Lineage extends MemoHolder {}

/** Any string is a draft; faults are values in it. Of a text that is too long only the lines are read. */
export function parse(text: string): Draft {
  return finished(parsing(text));
}

/** As `parse`, in slices. */
export function* parsing(text: string): Slices<Draft> {
  return new Draft(treeOf(isTooLong(text) ? piecesOf(text) : yield* scan(text)));
}

/**
 * Equals `parse` of the edited text. Only the paragraphs that the edit touches are read again, with one before them, whose end
 * may depend on the line after it, and as many after them as it takes until an old paragraph's start is a new one's too: from
 * there on everything is as it was, since a paragraph's extent depends on nothing before it. Where an edit makes a text too long to be read, or
 * short enough, all of it is parsed.
 *
 * @throws RangeError when the edit's span does not lie in the draft.
 */
export function update(draft: Draft, edit: TextEdit): Draft {
  const { start, end } = edit.span;
  if (!(start >= 0 && start <= end && end <= draft.length))
    throw new RangeError(`No span [${start}, ${end}) in a draft of ${draft.length}`);
  const { paragraphs, isUnread: wasUnread } = draft;
  const length = draft.length - (end - start) + edit.newText.length;
  const afresh = () => parse(draft.slice({ start: 0, end: start }) + edit.newText + draft.slice({ start: end, end: draft.length }));
  if (!wasUnread && mayBeTooLong(length, edit.newText)) return afresh();
  const made = (list: Paragraphs): Draft => (isUnread(list) === wasUnread ? new Draft(list, draft.lineage) : afresh());
  const read = wasUnread ? readPiece : readParagraph;
  const touched = paragraphAt(paragraphs, start);
  const last = paragraphAt(paragraphs, end);
  if (touched === undefined || last === undefined) return parse(edit.newText);
  const first = paragraphNumber(paragraphs, Math.max(0, touched.index - 2)) ?? touched;
  const lastEnd = last.offset + last.paragraph.length;
  const toOld = first.offset + end - start - edit.newText.length;

  let text = draft.slice({ start: first.offset, end: start }) + edit.newText + draft.slice({ start: end, end: lastEnd });
  let known = last.index + 1;
  const fresh: Paragraph[] = [];
  for (let at = 0, step = 1; ; step *= 2) {
    while (at < text.length) {
      const { end: stop, line } = read(text, at);
      // A paragraph that ends where the known text ends may go on after it.
      if (stop === text.length && known < paragraphs.size) break;
      fresh.push(new Paragraph(text.slice(at, stop), line && shiftLine(line, -at)));
      at = stop;
      const old = at + toOld >= lastEnd ? paragraphAt(paragraphs, at + toOld) : undefined;
      if (old?.offset === at + toOld && old.index > last.index) return made(splice(paragraphs, first.index, old.index, fresh));
    }
    if (known >= paragraphs.size) return made(splice(paragraphs, first.index, paragraphs.size, fresh));
    for (const { paragraph } of paragraphsIn(paragraphs, known, known + step)) text += paragraph.text;
    known = Math.min(paragraphs.size, known + step);
  }
}

/**
 * Equals `parse` of the text after all edits, which refer to one text, in slices. The paragraphs that no edit touches are the same objects, with what is kept of them. It is a draft of its own, and no
 * later version of this one: what is kept to be compared with the next version stays.
 *
 * @throws RangeError when two edits overlap: one of them would be lost.
 */
export function* updatingAll(draft: Draft, edits: readonly TextEdit[]): Slices<Draft> {
  let now = new Draft(draft.paragraphs);
  let start = draft.length;
  // From the last one on, so that the offsets of the others stay.
  for (const [number, edit] of inOrder(edits).toReversed().entries()) {
    if (edit.span.end > start) throw new RangeError(`Edits overlap at offset ${edit.span.end}`);
    start = edit.span.start;
    now = update(now, edit);
    if (number % sliceParagraphs === sliceParagraphs - 1) yield;
  }
  return now;
}

/** Reading so many paragraphs mostly takes less than a millisecond. */
const sliceParagraphs = 64;

function* scan(text: string): Slices<Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  let known: Line | undefined;
  for (let at = 0; at < text.length; ) {
    const { end, line, next } = readParagraph(text, at, known);
    paragraphs.push(new Paragraph(text.slice(at, end), line && shiftLine(line, -at)));
    at = end;
    known = next;
    if (paragraphs.length % sliceParagraphs === 0) yield;
  }
  return paragraphs;
}

/** Of an offset that lies in the paragraph. */
function positionWithin({ paragraph, offset, line }: Placed, at: number): Position {
  const starts = paragraph.lineStarts;
  const passed = partitionPoint(starts.length, (number) => (starts[number] ?? 0) <= at - offset);
  return { line: line + passed, character: at - offset - (starts[passed - 1] ?? 0) };
}
