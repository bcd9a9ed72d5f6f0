import { commands, Disposable, l10n, type QuickPickItem, type TextDocument, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fileName } from './file-name.ts';

/** What the server lists: the draft as one side would have it, under an address whose content the server gives. */
interface ListedText {
  readonly title: string;
  readonly detail: string;
  readonly uri: string;
}

/** The commands that show a draft as one side would have it, and compare it with that. In a text that is shown so, they show and compare another of the same draft. */
export function registerTexts(clientOf: () => BaseLanguageClient | undefined): Disposable {
  return Disposable.from(
    commands.registerCommand('penholder.showTextAs', async () => {
      const chosen = await choose(l10n.t('Show the text as …'));
      if (chosen !== undefined) await commands.executeCommand('vscode.open', Uri.parse(chosen.text.uri));
    }),
    commands.registerCommand('penholder.compareWithText', async () => {
      const chosen = await choose(l10n.t('Compare with the text as …'));
      if (chosen === undefined) return;
      const { document, text } = chosen;
      await commands.executeCommand('vscode.diff', Uri.parse(text.uri), document.uri, `${text.title} ↔ ${fileName(document.uri)}`);
    }),
  );

  async function choose(title: string): Promise<{ readonly document: TextDocument; readonly text: ListedText } | undefined> {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'draft') {
      await window.showInformationMessage(l10n.t('Open a draft first: the texts are those of a draft.'));
      return undefined;
    }
    const listed = clientOf()?.sendRequest<readonly ListedText[]>('penholder/texts', { textDocument: { uri: document.uri.toString() } });
    const items = listed?.then((texts) => texts.map((text): QuickPickItem & { text: ListedText } => itemOf(text)));
    const chosen = items && (await window.showQuickPick(items, { title, placeHolder: l10n.t('Whose text?'), matchOnDescription: true }));
    return chosen && { document, text: chosen.text };
  }
}

function itemOf(text: ListedText): QuickPickItem & { readonly text: ListedText } {
  return { label: text.title, description: text.detail, text };
}
