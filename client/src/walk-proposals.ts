import { commands, Disposable, Position, Range, Selection, TextEditorRevealType, window } from 'vscode';
import type { Position as WirePosition } from 'vscode-languageclient';
import type { ProposalList, ProposalRow } from './proposal-list.ts';

/** The commands that lead to the next proposal and to the one before, round the ends of the draft. */
export function registerWalk(list: ProposalList): Disposable {
  return Disposable.from(
    commands.registerCommand('penholder.nextProposal', () =>
      go((rows, at) => rows.find(({ range }) => isBefore(at, range.start)) ?? rows[0]),
    ),
    commands.registerCommand('penholder.previousProposal', () =>
      go((rows, at) => rows.findLast(({ range }) => isBefore(range.start, at)) ?? rows.at(-1)),
    ),
  );

  async function go(choose: (rows: readonly ProposalRow[], at: WirePosition) => ProposalRow | undefined): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined) return;
    const proposals = await list.refresh(editor.document);
    const row =
      proposals &&
      choose(
        proposals.rows.filter(({ isOpen }) => isOpen),
        editor.selection.active,
      );
    if (row === undefined) return;
    const { line, character } = row.range.start;
    const start = new Position(line, character);
    editor.selection = new Selection(start, start);
    editor.revealRange(new Range(start, start), TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

export function isBefore(a: WirePosition, b: WirePosition): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
