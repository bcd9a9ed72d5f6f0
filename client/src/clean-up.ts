import {
  commands,
  type DataTransfer,
  Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  type DocumentSelector,
  l10n,
  languages,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';

/** The command that cleans up the selection, or the draft, after a preview; and the offer to clean up what is pasted. */
export function registerCleanUp(clientOf: () => BaseLanguageClient | undefined, selector: DocumentSelector): Disposable {
  return Disposable.from(
    commands.registerCommand('penholder.cleanUp', () => cleanUp(clientOf())),
    languages.registerDocumentPasteEditProvider(selector, pasteProvider(clientOf), {
      providedPasteEditKinds: [kind],
      pasteMimeTypes: [plainText],
    }),
  );
}

async function cleanUp(client: BaseLanguageClient | undefined): Promise<void> {
  const editor = window.activeTextEditor;
  if (client === undefined || editor?.document.languageId !== 'draft') return;
  const { document, selection } = editor;
  const { version } = document;
  const range = selection.isEmpty ? undefined : client.code2ProtocolConverter.asRange(selection);
  const edit = await client.sendRequest<WorkspaceEdit | null>('penholder/cleanUp', { uri: document.uri.toString(), range });
  // What was typed meanwhile has moved the places, and has the server give up.
  if (document.version !== version) {
    void window.showInformationMessage(l10n.t('The draft has changed meanwhile. Try again.'));
    return;
  }
  if (edit === null) {
    void window.showInformationMessage(
      range === undefined
        ? l10n.t('There is nothing to clean up in this draft.')
        : l10n.t('There is nothing to clean up in the selection.'),
    );
    return;
  }
  await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit), { isRefactoring: true });
}

const plainText = 'text/plain';
const kind = DocumentDropOrPasteEditKind.Text.append('penholder', 'cleanedUp');

/** Offered beside the plain text, which stays what a paste brings at first. */
function pasteProvider(clientOf: () => BaseLanguageClient | undefined): DocumentPasteEditProvider {
  return {
    async provideDocumentPasteEdits(_document, _ranges, data: DataTransfer) {
      const client = clientOf();
      const text = await data.get(plainText)?.asString();
      if (client === undefined || text === undefined || !/[\r\n]\S/.test(text) || text.length > longestUnits) return undefined;
      const cleaned = await client.sendRequest<string | null>('penholder/cleanedUp', { text });
      if (cleaned === null || cleaned === text) return undefined;
      const edit = new DocumentPasteEdit(cleaned, l10n.t('Paste with lines joined and page numbers left out'), kind);
      edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
      return [edit];
    },
  };
}

/** Nobody pastes more by hand. In UTF-16 code units. */
const longestUnits = 200_000;
