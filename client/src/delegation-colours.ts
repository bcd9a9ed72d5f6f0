import {
  Disposable,
  OverviewRulerLane,
  Range,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { Range as WireRange } from 'vscode-languageclient';
import type { ProposalList, Proposals } from './proposal-list.ts';

const setting = 'penholder.delegationColors';

/** As many colours as the manifest contributes; further delegations share another. */
const coloursOfTheirOwn = 8;
const shared = coloursOfTheirOwn;

/**
 * Draws the draft's delegations, each in a colour: its name, a line below the words that it is for, and a mark in the overview ruler where that is open. Without colours the marks stay. A delegation keeps its colour
 * as long as the draft is open.
 */
export function drawDelegations(list: ProposalList): Disposable {
  const names = styles((color) => ({ color }));
  const words = styles((borderColor) => ({ borderColor, borderStyle: 'solid', borderWidth: '0 0 2px 0' }));
  const ruler = [...styles(markedBy), window.createTextEditorDecorationType(markedBy(new ThemeColor('penholder.openProposal')))];
  const neutral = ruler.length - 1;
  const chosen = new Map<string, Map<string, number>>();

  draw();
  return Disposable.from(
    ...names,
    ...words,
    ...ruler,
    list.onDidChange(draw),
    window.onDidChangeVisibleTextEditors(draw),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(setting)) draw();
    }),
    workspace.onDidCloseTextDocument(({ uri }) => chosen.delete(uri.toString())),
  );

  function draw(): void {
    const { current } = list;
    if (current === undefined) return;
    const shown = window.visibleTextEditors.filter(({ document }) => document.uri.toString() === current.uri.toString());
    if (shown.length > 0) for (const editor of shown) drawIn(editor, current);
  }

  function drawIn(editor: TextEditor, { rows, delegations }: Proposals): void {
    const isColoured = workspace.getConfiguration(undefined, editor.document).get(setting, true);
    const colours = delegations.map((name) => colourOf(editor.document.uri.toString(), name));
    const marks = isColoured ? rows.flatMap((row) => row.marks) : [];
    const open = rows.filter(({ isOpen }) => isOpen);
    const marked = (is: string, colour: number) =>
      marks.filter((mark) => mark.is === is && colours[mark.delegation] === colour).map(({ range }) => toRange(range));
    for (const [colour, style] of names.entries()) editor.setDecorations(style, marked('name', colour));
    for (const [colour, style] of words.entries()) editor.setDecorations(style, marked('words', colour));
    const colourOfRow = (row: (typeof rows)[number]) => (isColoured ? (colours[row.marks[0]?.delegation ?? -1] ?? neutral) : neutral);
    for (const [colour, style] of ruler.entries())
      editor.setDecorations(
        style,
        open.filter((row) => colourOfRow(row) === colour).map(({ range }) => toRange(range)),
      );
  }

  function colourOf(uri: string, name: string): number {
    const ofDraft = chosen.get(uri) ?? new Map<string, number>();
    chosen.set(uri, ofDraft);
    const colour = ofDraft.get(name) ?? Math.min(ofDraft.size, shared);
    ofDraft.set(name, colour);
    return colour;
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

function toRange({ start, end }: WireRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
