import { Disposable, StatusBarAlignment, window } from 'vscode';
import type { ProposalList } from './proposal-list.ts';

/** How far the draft in the editor is agreed, in the status bar: "41 of 48 agreed · 12 open". */
export function createAgreementItem(list: ProposalList): Disposable {
  const item = window.createStatusBarItem('penholder.agreement', StatusBarAlignment.Left);
  item.name = 'Penholder: How Far the Draft Is Agreed';
  item.command = 'penholder.proposals.focus';
  const draw = () => {
    const { current } = list;
    const document = window.activeTextEditor?.document;
    if (current === undefined || document?.uri.toString() !== current.uri.toString()) {
      item.hide();
      return;
    }
    const { paragraphs, agreed, open } = current.agreement;
    item.text = `${agreed} of ${paragraphs} agreed · ${open} open`;
    item.tooltip = `In ${agreed} of ${paragraphs} paragraphs nothing is open. ${open} proposals, brackets and placeholders are.`;
    item.show();
  };
  return Disposable.from(item, list.onDidChange(draw), window.onDidChangeActiveTextEditor(draw));
}
