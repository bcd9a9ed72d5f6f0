import { multiplicatives } from '../../languages/latin.ts';
import type { Label } from '../../syntax/label.ts';
import { suffixName } from '../../syntax/label.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { documentOf } from '../document/document.ts';
import { blockEnd } from '../document/path.ts';
import { type Place, type PlacedIn, placeAt, placedAt } from '../document/places.ts';
import type { Draft } from '../draft.ts';

/** Where a paragraph goes that is moved to another one. */
export interface Destination {
  /** The paragraph that it is to stand with. */
  readonly target: PlacedIn;
  /** The paragraph that it goes after: the last of the target's sub-paragraphs, and of those that were inserted after it before. */
  readonly last: PlacedIn;
  /** The number that it takes: "2 bis"; undefined for a paragraph without one. */
  readonly number: string | undefined;
}

/**
 * Where `moved` goes to stand with `target`. Undefined where it can get no number: its label is of another kind than the target's, or bis to decies
 * are all taken.
 */
export function destination(draft: Draft, moved: PlacedIn, target: PlacedIn): Destination | undefined {
  const own = moved.place.label;
  const base = target.place.label;
  if (base?.kind !== 'arabic' || (own !== undefined && own.kind !== 'arabic')) return undefined;
  const document = documentOf(draft);
  let end = blockEnd(document, target.index);
  let suffix = base.suffix;
  for (let next = placeAt(draft, end); isInserted(next, target.place); next = placeAt(draft, end)) {
    suffix = Math.max(suffix, next?.label?.suffix ?? 0);
    end = blockEnd(document, end);
  }
  const last = placedAt(draft, end - 1);
  if (last === undefined || suffix >= multiplicatives.length) return undefined;
  return { target, last, number: own === undefined ? undefined : `${base.number}${suffixJoint(own)}${suffixName(suffix + 1)}` };
}

/** True for a paragraph of the same number: "2 bis" after 2. */
function isInserted(next: Place | undefined, { role, depth, label }: Place): boolean {
  return next?.role === role && next.depth === depth && next.label?.number === label?.number;
}

/** The edits that move a paragraph with its sub-paragraphs. `without` is a span of the draft that is left out: the instruction to move it. */
export function moveParagraph(draft: Draft, moved: PlacedIn, { last, number }: Destination, without: Span | undefined): TextEdit[] {
  const end = lastOfBlock(draft, moved.index) ?? moved;
  const edits: TextEdit[] = [];
  if (number !== undefined && moved.place.label !== undefined) edits.push({ span: moved.place.label.numberSpan, newText: number });
  if (without !== undefined) edits.push({ span: { start: without.start - moved.offset, end: without.end - moved.offset }, newText: '' });
  const text = applyEdits(draft.slice({ start: moved.offset, end: end.offset + end.paragraph.length }), edits).trimEnd();
  const tail = last.paragraph.text.slice(last.paragraph.content.end);
  const place = last.offset + last.paragraph.length;
  const lineBreak = /\r\n|\r/.exec(draft.slice({ start: moved.offset, end: moved.offset + moved.paragraph.length }))?.[0] ?? '\n';
  return [
    { span: { start: place, end: place }, newText: tail === '' ? `${lineBreak}${lineBreak}${text}` : text + tail },
    { span: blockSpan(draft, moved), newText: '' },
  ];
}

/** The span of a paragraph with its sub-paragraphs, and with as many of the blank lines after them as can be deleted. */
export function blockSpan(draft: Draft, placed: PlacedIn): Span {
  return paragraphsSpan(draft, placed, lastOfBlock(draft, placed.index) ?? placed);
}

/** The same for the paragraphs from one to another. */
export function paragraphsSpan(draft: Draft, { offset }: PlacedIn, last: PlacedIn): Span {
  const { text, content } = last.paragraph;
  // A blank line must be left between what stands before and what stands after.
  const divided = offset === 0 || blankLineAtEnd.test(draft.slice({ start: Math.max(0, offset - blankLinesUnits), end: offset }));
  const ownLine = content.end + (lineBreakAtStart.exec(text.slice(content.end))?.[0].length ?? 0);
  return { start: offset, end: last.offset + (divided ? text.length : ownLine) };
}

/** Room for two line breaks with some blanks. */
const blankLinesUnits = 40;
const blankLineAtEnd = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)[ \t]*$/;
const lineBreakAtStart = /^[ \t]*(?:\r\n|\r|\n)/;

/** The last of the paragraphs that are moved with this one. */
function lastOfBlock(draft: Draft, index: number): PlacedIn | undefined {
  return placedAt(draft, blockEnd(documentOf(draft), index) - 1);
}

/** What stands between number and suffix: as this label has it, else a space. */
function suffixJoint(label: Label): string {
  return label.suffix > 0 ? label.joint : ' ';
}
