import { formatThatShowsChanges } from '../../draft/layout/format-legend.ts';
import type { Line, Piece, Revision } from './line.ts';

/**
 * Takes bold, underlined and struck words for changes, where the document says that its formatting shows them (`lines` has such a sentence), or where the user says
 * so. Struck words are deleted; underlined ones are added, where any are bold as well only those that are. Headings and the sentence itself are as they were.
 */
export function withEmphasisAsChanges(lines: readonly Line[], isWanted: boolean): readonly Line[] {
  if (!isWanted && !lines.some(isLegend)) return lines;
  const others = lines.filter((line) => !line.heading && !isLegend(line));
  const bold = others.some(({ pieces }) =>
    pieces.some((each) => each.type === 'text' && each.emphasis?.bold === true && each.emphasis.underlined && !each.emphasis.struck),
  );
  return lines.map((line) =>
    line.heading || isLegend(line) ? line : { ...line, pieces: line.pieces.map((piece) => changedByFormat(piece, bold)) },
  );
}

function isLegend({ pieces }: Line): boolean {
  return (
    formatThatShowsChanges(
      pieces
        .map((each) => (each.type === 'text' ? each.text : ''))
        .join('')
        .trim(),
    ) !== undefined
  );
}

function changedByFormat(piece: Piece, bold: boolean): Piece {
  if (piece.type !== 'text' || piece.emphasis === undefined || piece.changes.ins !== undefined || piece.changes.del !== undefined)
    return piece;
  const { struck, underlined, bold: isBold } = piece.emphasis;
  if (struck) return { ...piece, changes: { del: nobody } };
  return underlined && (isBold || !bold) ? { ...piece, changes: { ins: nobody } } : piece;
}

/** Whose it is says the document's heading. */
const nobody: Revision = { author: undefined, date: undefined, moved: false };
