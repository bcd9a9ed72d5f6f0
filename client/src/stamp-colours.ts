import { Disposable, ThemeColor, window } from 'vscode';
import { type ProposalList, toRange } from './proposal-list.ts';

/** Draws stamps in a colour that says whether anything is left to decide: a theme’s colours for code say nothing of that. */
export function drawStamps(list: ProposalList): Disposable {
  const styles = (['penholder.agreed', 'penholder.pending'] as const).map((id) => ({
    isAgreed: id === 'penholder.agreed',
    style: window.createTextEditorDecorationType({ color: new ThemeColor(id) }),
  }));
  draw();
  return Disposable.from(...styles.map(({ style }) => style), list.onDidChange(draw), window.onDidChangeVisibleTextEditors(draw));

  function draw(): void {
    const { current } = list;
    if (current === undefined) return;
    for (const editor of window.visibleTextEditors) {
      if (editor.document.uri.toString() !== current.uri.toString()) continue;
      for (const { isAgreed, style } of styles)
        editor.setDecorations(
          style,
          current.stamps.filter((stamp) => stamp.isAgreed === isAgreed).map(({ range }) => toRange(range)),
        );
    }
  }
}
