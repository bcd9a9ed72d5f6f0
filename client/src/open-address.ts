import { commands, type Disposable, env, l10n, type TextEditor, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

interface Address {
  readonly url: string;
  readonly label: string;
}

/** “Open Public Address…”: opens what the server knows of the text that is cited at the cursor in a browser, or lets the user choose. */
export function registerOpenAddress(clientOf: () => BaseLanguageClient | undefined): Disposable {
  return commands.registerTextEditorCommand('penholder.openAddress', (editor) => void open(editor));

  async function open({ document, selection: { active } }: TextEditor): Promise<void> {
    const addresses = await clientOf()?.sendRequest<readonly Address[] | null>('penholder/addresses', {
      textDocument: { uri: document.uri.toString() },
      position: { line: active.line, character: active.character },
    });
    const [first, ...others] = addresses ?? [];
    if (first === undefined) {
      void window.showInformationMessage(l10n.t('No public address is known here. Put the cursor on a citation.'));
      return;
    }
    const items = [first, ...others].map(({ url, label }) => ({ label, detail: url, url }));
    const chosen = others.length === 0 ? first : await window.showQuickPick(items, { placeHolder: l10n.t('Open in the browser') });
    if (chosen !== undefined) await env.openExternal(Uri.parse(chosen.url, true));
  }
}
