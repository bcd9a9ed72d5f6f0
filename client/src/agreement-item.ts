import { Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import type { ProposalList } from './proposal-list.ts';

/** How far the draft in the editor is agreed, in the status bar: "41 of 48 agreed · 12 open". */
export function createAgreementItem(list: ProposalList): Disposable {
  const item = window.createStatusBarItem('penholder.agreement', StatusBarAlignment.Left);
  item.name = l10n.t('Penholder: How Far the Draft Is Agreed');
  item.command = 'penholder.proposals.focus';
  const draw = () => {
    const { current } = list;
    const document = window.activeTextEditor?.document;
    if (current === undefined || document?.uri.toString() !== current.uri.toString()) {
      item.hide();
      return;
    }
    const { paragraphs, agreed, open } = current.agreement;
    item.text = l10n.t('{0} of {1} agreed · {2} open', agreed, paragraphs, open);
    item.tooltip = l10n.t(
      'In {0} of {1} paragraphs nothing is open. {2} proposals, brackets and placeholders are.',
      agreed,
      paragraphs,
      open,
    );
    item.show();
  };
  return Disposable.from(item, list.onDidChange(draw), window.onDidChangeActiveTextEditor(draw));
}
