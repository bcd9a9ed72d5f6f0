import { Paragraph } from '../syntax/paragraph.ts';
import { longestDraft } from '../text/limits.ts';
import { countLineBreaks, lineEnd, nextLine } from '../text/line-breaks.ts';

/** As many as a text of 16 MB has that is wrapped at 70 columns. The paragraphs of a text with more lines would take more memory than a process has. */
const mostLineBreaks = 250_000;

/** Whether a text is too long to be read as a draft: its paragraphs are then pieces of lines, which nothing looks into. */
export function isUnread({ length, lineBreaks }: { readonly length: number; readonly lineBreaks: number }): boolean {
  return length > longestDraft || lineBreaks > mostLineBreaks;
}

/** The same for a text that has not been cut into paragraphs yet. */
export function isTooLong(text: string): boolean {
  return text.length > longestDraft || (text.length > mostLineBreaks && countLineBreaks(text, mostLineBreaks + 1) > mostLineBreaks);
}

/** Whether an edit may make the text too long, so that this is to be checked before paragraphs are made of it. */
export function mayBeTooLong(length: number, added: string): boolean {
  return length > longestDraft || added.length > mostLineBreaks;
}

/** The text in pieces of whole lines, end to end. Where a piece ends depends on nothing before it, as for a paragraph. */
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
  return { end: nextLine(text, lineEnd(text, Math.min(start + pieceUnits, text.length))), line: undefined };
}

/** The least length of a piece, which goes on to the end of its last line: large enough that few are needed, small enough to copy at an edit. */
const pieceUnits = 65_536;
