import type { Paragraph } from '../../../syntax/paragraph.ts';
import { joiner } from '../../guarded-words.ts';
import type { Changes, Line, Source } from '../line.ts';
import { piecesOf } from '../write/paragraph-pieces.ts';
import type { WordComment } from '../write/piece.ts';

/** A UTF-16 code unit that a document or a draft shows, deleted ones too. */
export interface Letter {
  readonly unit: string;
  readonly changes: Changes;
  /** Undefined for what is not the document's own: a computed number, the tab between two cells. */
  readonly source: Source | undefined;
}

/** What lines of a document show, with line feeds between them; of the first without its computed number. */
export function lettersOfLines(lines: readonly Line[]): Letter[] {
  const letters: Letter[] = [];
  for (const [at, { label, pieces }] of lines.entries()) {
    if (at > 0) letters.push({ unit: '\n', changes: {}, source: undefined });
    if (at > 0 && label !== undefined) put(letters, label.text, label.changes);
    for (const piece of pieces) if (piece.type === 'text') put(letters, piece.text, piece.changes, piece.source);
  }
  return letters;
}

/** What a paragraph of a draft shows, and its comments. */
export function lettersOfParagraph(paragraph: Paragraph): { readonly letters: Letter[]; readonly comments: WordComment[] } {
  const letters: Letter[] = [];
  const comments: WordComment[] = [];
  for (const piece of piecesOf(paragraph)) {
    if (piece.type === 'text') put(letters, piece.text, piece.changes);
    else if (piece.type === 'mark') put(letters, piece.written, piece.changes);
    else if (piece.type === 'comment') comments.push(piece.comment);
  }
  return { letters, comments };
}

export function textOf(letters: readonly Letter[]): string {
  return letters.map(({ unit }) => unit).join('');
}

/** The signs that keep words of a document apart from those of a draft are none of them. */
function put(letters: Letter[], text: string, changes: Changes, source?: Source): void {
  for (const [at, unit] of text.replace(/\r\n?/g, '\n').split('').entries())
    if (unit !== joiner) letters.push({ unit, changes, source: source && { ...source, offset: source.offset + at } });
}
