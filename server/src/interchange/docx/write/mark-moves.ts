import type { Piece, TextPiece } from './piece.ts';
import type { WordParagraph } from './story.ts';
import { wordDate } from './word-date.ts';

/** Words that one author deleted in one place and added in another on the same day are moved, where they are enough to be known again, and stand in two such changes and no more. */
export function markMoves(story: readonly WordParagraph[]): readonly WordParagraph[] {
  const ends = new Map<string, { from: TextPiece[]; to: TextPiece[] }>();
  for (const { pieces } of story) {
    for (const piece of pieces) {
      const key = keyOf(piece);
      if (piece.type !== 'text' || key === undefined) continue;
      const both = ends.get(key) ?? { from: [], to: [] };
      both[piece.changes.del === undefined ? 'to' : 'from'].push(piece);
      ends.set(key, both);
    }
  }
  const moves = new Map<Piece, number>();
  let count = 0;
  for (const { from, to } of ends.values()) {
    const [one, other] = [from[0], to[0]];
    if (one === undefined || other === undefined || from.length > 1 || to.length > 1) continue;
    count += 1;
    moves.set(one, count);
    moves.set(other, count);
  }
  if (count === 0) return story;
  return story.map((paragraph) => ({ ...paragraph, pieces: paragraph.pieces.map((piece) => moved(piece, moves.get(piece))) }));
}

function keyOf(piece: Piece): string | undefined {
  if (piece.type !== 'text' || !piece.isWhole || piece.text.trim().split(/\s+/).length < leastMovedWords) return undefined;
  const { author, date } = piece.changes.del ?? piece.changes.ins ?? {};
  // Word has no move without a date.
  return author === undefined || date === undefined || wordDate(date) === undefined
    ? undefined
    : JSON.stringify([author, date, piece.text]);
}

/** “of the” is deleted here and added there by chance. */
const leastMovedWords = 4;

function moved(piece: Piece, move: number | undefined): Piece {
  if (piece.type !== 'text' || move === undefined) return piece;
  const { ins, del } = piece.changes;
  return { ...piece, move, changes: { ins: ins && { ...ins, moved: true }, del: del && { ...del, moved: true } } };
}
