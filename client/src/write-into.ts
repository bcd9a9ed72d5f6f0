import { l10n, type TextDocument, type WorkspaceEdit, window } from 'vscode';

/**
 * Makes an edit of one draft in its editor, which alone knows whether the draft is read-only: VS Code makes the edits of an extension in such a draft too. One that
 * is read-only is left as it is, and that is said. `changed`: the draft is no longer the version that the edit is of.
 */
export async function writeInto(
  document: TextDocument,
  version: number,
  edit: WorkspaceEdit,
): Promise<'written' | 'read-only' | 'changed'> {
  const editor =
    window.visibleTextEditors.find((shown) => shown.document === document) ??
    (await window.showTextDocument(document, { preview: false, preserveFocus: true }));
  if (document.version !== version) return 'changed';
  const isMade = await editor.edit((builder) => {
    for (const { range, newText } of edit.get(document.uri)) builder.replace(range, newText);
  });
  if (!isMade) return 'changed';
  if (document.version !== version) return 'written';
  // The command is done, whether somebody has read this or not.
  void window.showInformationMessage(l10n.t('Nothing is written: this draft is read-only.'));
  return 'read-only';
}
