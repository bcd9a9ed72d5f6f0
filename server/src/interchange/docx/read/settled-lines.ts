import { hasChange, isIn, type Line, type Piece, type View } from '../line.ts';
import { changesOfLabel } from './join-lines.ts';

/** The lines as they are when all changes are accepted, or all rejected. Comments are about the changes, and go with them. */
export function settledLines(lines: readonly Line[], view: View): Line[] {
  return lines.map((line) => {
    const label = line.label && { text: line.label.text, changes: changesOfLabel(line.label.changes, line.pieces) };
    return {
      ...line,
      label: label && isIn(view, label.changes) ? { ...label, changes: {} } : undefined,
      pieces: line.pieces.flatMap((piece): Piece[] => {
        if (piece.type !== 'text') return piece.type === 'remark' ? [piece] : [];
        return isIn(view, piece.changes) ? [{ ...piece, changes: {} }] : [];
      }),
    };
  });
}

/** Whether a document has any tracked change. */
export function haveChanges(lines: readonly Line[]): boolean {
  return lines.some(
    ({ label, pieces }) => hasChange(label?.changes ?? {}) || pieces.some((each) => each.type === 'text' && hasChange(each.changes)),
  );
}
