import { formatsThatShowChanges } from '../../../draft/layout/format-legend.ts';
import { hasChange, type Line, nobody, type Piece } from '../line.ts';

/**
 * Takes bold, underlined and struck words for changes, where the document says that its formatting shows them (`lines` has a sentence that explains two formats or more), or where the user says
 * so. Struck words are deleted; underlined ones are added, where any are bold as well only those that are. Headings and the sentence itself are as they were.
 */
export function withEmphasisAsChanges(lines: readonly Line[], isWanted: boolean): readonly Line[] {
  if (!isWanted && !lines.some(isLegend)) return lines;
  const others = lines.filter((line) => !line.heading && !isLegend(line));
  const bold = others.some(({ pieces }) =>
    pieces.some((each) => each.type === 'text' && each.emphasis?.bold === true && each.emphasis.underlined && !each.emphasis.struck),
  );
  return lines.map((line) =>
    isLegend(line)
      ? { ...line, pieces: [...line.pieces, said] }
      : line.heading
        ? line
        : { ...line, pieces: line.pieces.map((piece) => changedByFormat(piece, bold)) },
  );
}

const said: Piece = { type: 'remark', message: 'Bold, underlined and struck words of the document are taken for changes, as this says.' };

/** "Underlining the proposed measures," names one, and explains nothing. */
const leastFormats = 2;

function isLegend({ pieces }: Line): boolean {
  const words = pieces.map((each) => (each.type === 'text' ? each.text : '')).join('');
  return formatsThatShowChanges(words.trim()).length >= leastFormats;
}

function changedByFormat(piece: Piece, bold: boolean): Piece {
  if (piece.type !== 'text' || piece.emphasis === undefined || hasChange(piece.changes)) return piece;
  const { struck, underlined, bold: isBold } = piece.emphasis;
  if (struck) return { ...piece, changes: { del: nobody } };
  return underlined && (isBold || !bold) ? { ...piece, changes: { ins: nobody } } : piece;
}
