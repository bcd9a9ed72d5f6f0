import { Paragraph } from '../syntax/paragraph.ts';
import { longestDraft } from '../text/limits.ts';
import { countLineBreaks, lineEnd, nextLine } from '../text/line-breaks.ts';

/** As many as 16 MB have that are wrapped at 70 columns. A text of more is no draft either, and its paragraphs would take more memory than a process has. */
const mostLineBreaks = 250_000;

/** True of a text that is too long to be read as a draft. Its paragraphs are mere pieces, and nobody looks into them. */
export function isUnread({ length, lineBreaks }: { readonly length: number; readonly lineBreaks: number }): boolean {
  return length > longestDraft || lineBreaks > mostLineBreaks;
}

/** The same of a text that has not been cut into paragraphs. */
export function isTooLong(text: string): boolean {
  return text.length > longestDraft || (text.length > mostLineBreaks && countLineBreaks(text, mostLineBreaks + 1) > mostLineBreaks);
}

/** Whether an edit may make a text too long that was not, and is to be looked at before its paragraphs are made. */
export function mayBeTooLong(length: number, added: string): boolean {
  return length > longestDraft || added.length > mostLineBreaks;
}

/** The text in pieces of whole lines, end to end. Like a paragraph's, a piece's end depends on nothing before it. */
export function piecesOf(text: string): Paragraph[] {
  const pieces: Paragraph[] = [];
  for (let at = 0; at < text.length; ) {
    const { end } = readPiece(text, at);
    pieces.push(new Paragraph(text.slice(at, end)));
    at = end;
  }
  return pieces;
}

/** The piece that starts at `start`. */
export function readPiece(text: string, start: number): { readonly end: number; readonly line: undefined } {
  return { end: nextLine(text, lineEnd(text, Math.min(start + pieceLength, text.length))), line: undefined };
}

/** In UTF-16 code units, without the rest of its last line. */
const pieceLength = 65_536;
