import { commands, type Disposable, type QuickInputButton, type QuickPickItem, ThemeIcon, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

interface DraftItem extends QuickPickItem {
  readonly uri: Uri;
}

const diff: QuickInputButton = { iconPath: new ThemeIcon('diff'), tooltip: 'Compare line by line' };

/** The command that reports what the draft in the editor changes in an older one of the workspace: paragraph by paragraph or, by the button beside it, line by line. */
export function registerCompareRevisions(clientOf: () => BaseLanguageClient | undefined): Disposable {
  return commands.registerCommand('penholder.compareWithRevision', async () => {
    const newer = window.activeTextEditor?.document.uri;
    if (newer === undefined) return;
    const pick = window.createQuickPick<DraftItem>();
    pick.title = 'What does this draft change in …';
    pick.placeholder = 'Choose the older revision';
    pick.matchOnDescription = true;
    pick.busy = true;
    pick.onDidTriggerItemButton(({ item }) => {
      pick.hide();
      void commands.executeCommand('vscode.diff', item.uri, newer);
    });
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (chosen === undefined) return;
      pick.hide();
      void report(chosen.uri, newer);
    });
    pick.onDidHide(() => pick.dispose());
    pick.show();
    const drafts = await workspace.findFiles('**/*.draft');
    pick.items = drafts.filter((uri) => uri.toString() !== newer.toString()).map(itemOf);
    pick.busy = false;
  });

  async function report(before: Uri, after: Uri): Promise<void> {
    const found = await clientOf()?.sendRequest<{ readonly uri: string } | null>('penholder/revisionReport', {
      textDocument: { uri: after.toString() },
      before: before.toString(),
    });
    if (found) await commands.executeCommand('vscode.openWith', Uri.parse(found.uri), 'vscode.markdown.preview.editor');
  }
}

function itemOf(uri: Uri): DraftItem {
  const path = workspace.asRelativePath(uri);
  const slash = path.lastIndexOf('/');
  return { label: path.slice(slash + 1), description: path.slice(0, Math.max(0, slash)), buttons: [diff], uri };
}
