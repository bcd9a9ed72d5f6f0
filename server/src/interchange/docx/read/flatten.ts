import { type Changes, hasChange, type Line, type Piece } from '../line.ts';
import type { Block } from './block.ts';
import { joinedLines } from './join-lines.ts';

/** The lines of paragraphs and tables. A row is a line, its cells divided by tabs; one of whose cells has several paragraphs is written cell by cell. */
export function linesOf(blocks: readonly Block[]): Line[] {
  // Lists of lists: a call takes no more arguments than the stack has room for, and a text may have more lines.
  const lines: (readonly Line[])[] = [];
  let paragraphs: Line[] = [];
  let boxes: (readonly Line[])[] = [];
  const flush = (): void => {
    lines.push(joinedLines(paragraphs), boxes.flat());
    paragraphs = [];
    boxes = [];
  };
  for (const block of blocks) {
    if (block.type === 'line') {
      paragraphs.push(block.line);
      // The next paragraph may be joined with one whose end is changed; a box belongs to the last line of a paragraph.
      if (!hasChange(block.line.mark)) flush();
    } else if (block.type === 'box') {
      boxes.push(linesOf(block.blocks));
      if (paragraphs.length === 0) flush();
    } else {
      // What stands before a table cannot be joined with what is in it.
      flush();
      lines.push(linesOfRow(block.cells.map(linesOf), block.changes));
    }
  }
  flush();
  return lines.flat();
}

function linesOfRow(cells: readonly (readonly Line[])[], changes: Changes): Line[] {
  const texts = cells.map((lines) => lines.filter(hasText));
  if (texts.every((lines) => lines.length === 0)) return cells.flat();
  if (texts.some((lines) => lines.length > 1)) {
    const all = cells.flat();
    if (cells.length < 2) return all;
    const message = 'A row of a table begins here whose cells have several paragraphs: they follow each other, cell by cell.';
    return [{ label: undefined, pieces: [{ type: 'remark', message }], mark: {}, soft: false, heading: false }, ...all];
  }
  const pieces = cells.flatMap((lines, at): Piece[] => {
    const tab: Piece[] = at === 0 ? [] : [{ type: 'text', text: '\t', changes }];
    return [...tab, ...lines.flatMap(({ label, pieces }): Piece[] => [...(label ? [{ type: 'text', ...label } as const] : []), ...pieces])];
  });
  return [{ label: undefined, pieces, mark: {}, soft: false, heading: false }];
}

function hasText({ pieces }: Line): boolean {
  return pieces.some((each) => each.type === 'text' && each.text.trim() !== '');
}
