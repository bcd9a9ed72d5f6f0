import {
  commands,
  type Disposable,
  l10n,
  type QuickInputButton,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeIcon,
  Uri,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { draftsOfWorkspace } from './drafts-of-workspace.ts';
import { fileName } from './file-name.ts';
import { gitRevisions } from './git-revisions.ts';

interface RevisionItem extends QuickPickItem {
  /** None of a separator. */
  readonly uri?: Uri;
  /** What the older draft is called where its file has the name of the newer one. */
  readonly name?: string;
}

const diff: QuickInputButton = { iconPath: new ThemeIcon('diff'), tooltip: l10n.t('Compare line by line') };

/**
 * The command that reports what the draft in the editor changes in an older one, of its repository or of the workspace: paragraph by paragraph or, by the button beside it, line by line.
 */
export function registerCompareRevisions(clientOf: () => BaseLanguageClient | undefined): Disposable {
  return commands.registerCommand('penholder.compareWithRevision', async () => {
    const newer = window.activeTextEditor?.document.uri;
    if (newer === undefined) return;
    const pick = window.createQuickPick<RevisionItem>();
    pick.title = l10n.t('What does this draft change in …');
    pick.placeholder = l10n.t('Choose the older revision');
    pick.matchOnDescription = true;
    pick.busy = true;
    pick.onDidTriggerItemButton(({ item }) => {
      pick.hide();
      if (item.uri !== undefined)
        void commands.executeCommand('vscode.diff', item.uri, newer, `${item.name ?? item.label} ↔ ${fileName(newer)}`);
    });
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (chosen?.uri === undefined) return;
      pick.hide();
      void report(chosen, newer);
    });
    pick.onDidHide(() => pick.dispose());
    pick.show();
    const [committed, drafts] = await Promise.all([commitsOf(newer), draftsOfWorkspace()]);
    const others = drafts
      .filter(({ uri }) => uri.toString() !== newer.toString())
      .map((item): RevisionItem => ({ ...item, buttons: [diff] }));
    pick.items = [...section(l10n.t('committed'), committed), ...section(l10n.t('other drafts'), others)];
    pick.busy = false;
  });

  async function report({ uri, name }: RevisionItem, newer: Uri): Promise<void> {
    const found = await clientOf()?.sendRequest<{ readonly uri: string } | null>('penholder/revisionReport', {
      textDocument: { uri: newer.toString() },
      before: uri?.toString(),
      beforeName: name,
    });
    if (found) await commands.executeCommand('vscode.openWith', Uri.parse(found.uri), 'vscode.markdown.preview.editor');
  }
}

async function commitsOf(newer: Uri): Promise<RevisionItem[]> {
  return (await gitRevisions(newer)).map(({ uri, subject, date, hash }, at) => ({
    label: at === 0 ? l10n.t('As last committed') : subject,
    description: [at === 0 ? subject : '', date?.toLocaleDateString(), hash].filter((part) => part).join(' · '),
    buttons: [diff],
    uri,
    name: `${fileName(newer)} (${hash})`,
  }));
}

function section(label: string, items: readonly RevisionItem[]): readonly RevisionItem[] {
  return items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
}
