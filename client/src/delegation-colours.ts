import { Disposable, OverviewRulerLane, type TextEditor, type TextEditorDecorationType, ThemeColor, window, workspace } from 'vscode';
import { coloursOfTheirOwn, coloursSetting, type DelegationPalette, isColoured } from './delegation-palette.ts';
import { type ProposalList, type Proposals, toRange } from './proposal-list.ts';

/**
 * Draws the draft's delegations, each in a colour: its name, a line below the words that it is for, and a mark in the overview ruler where that is open. Without colours the marks stay.
 */
export function drawDelegations(list: ProposalList, palette: DelegationPalette): Disposable {
  const names = styles((color) => ({ color }));
  const words = styles((borderColor) => ({ borderColor, borderStyle: 'solid', borderWidth: '0 0 2px 0' }));
  const ruler = [...styles(markedBy), window.createTextEditorDecorationType(markedBy(new ThemeColor('penholder.openProposal')))];
  const neutral = ruler.length - 1;

  draw();
  return Disposable.from(
    ...names,
    ...words,
    ...ruler,
    list.onDidChange(draw),
    window.onDidChangeVisibleTextEditors(draw),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(coloursSetting)) draw();
    }),
  );

  function draw(): void {
    const { current } = list;
    if (current === undefined) return;
    const shown = window.visibleTextEditors.filter(({ document }) => document.uri.toString() === current.uri.toString());
    if (shown.length > 0) for (const editor of shown) drawIn(editor, current);
  }

  function drawIn(editor: TextEditor, { rows, delegations }: Proposals): void {
    const hasColours = isColoured(editor.document.uri);
    const colours = delegations.map((name) => palette.colourOf(editor.document.uri, name));
    const marks = hasColours ? rows.flatMap((row) => row.marks) : [];
    const open = rows.filter(({ isOpen }) => isOpen);
    const marked = (is: string, colour: number) =>
      marks.filter((mark) => mark.is === is && colours[mark.delegation] === colour).map(({ range }) => toRange(range));
    for (const [colour, style] of names.entries()) editor.setDecorations(style, marked('name', colour));
    for (const [colour, style] of words.entries()) editor.setDecorations(style, marked('words', colour));
    const colourOfRow = (row: (typeof rows)[number]) => (hasColours ? (colours[row.marks[0]?.delegation ?? -1] ?? neutral) : neutral);
    for (const [colour, style] of ruler.entries())
      editor.setDecorations(
        style,
        open.filter((row) => colourOfRow(row) === colour).map(({ range }) => toRange(range)),
      );
  }
}

function styles(of: (colour: ThemeColor) => Parameters<typeof window.createTextEditorDecorationType>[0]): TextEditorDecorationType[] {
  const ids = Array.from({ length: coloursOfTheirOwn }, (_, at) => `penholder.delegation${at + 1}`);
  return [...ids, 'penholder.otherDelegations'].map((id) => window.createTextEditorDecorationType(of(new ThemeColor(id))));
}

function markedBy(overviewRulerColor: ThemeColor) {
  // Errors are marked on the right, changes since the last commit on the left.
  return { overviewRulerColor, overviewRulerLane: OverviewRulerLane.Center };
}
