import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Penholder } from '../../../client/src/client.ts';

export const penholder = () => {
  const extension = vscode.extensions.getExtension<Penholder>('penholder.penholder');
  assert.ok(extension, 'the extension is not known to VS Code');
  return extension;
};

export const draftUri = (path: string) => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
};

/** Shows the draft as the file has it: what an earlier test left unsaved is dropped. */
export async function openDraft(path: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(draftUri(path), { preview: false });
  if (editor.document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
  return editor;
}

/** Shows a draft that has no file. */
export async function showNewDraft(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'draft', content });
  return vscode.window.showTextDocument(document, { preview: false });
}

/** The place of the first `words` in the draft. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.notEqual(start, -1, `"${words}" is not in the draft`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

export const codes = (uri: vscode.Uri) =>
  vscode.languages
    .getDiagnostics(uri)
    .map(({ code }) => (typeof code === 'object' ? code.value : code))
    .sort();

/** Waits until the draft has diagnostics with exactly these codes. */
export async function diagnosed(uri: vscode.Uri, expected: readonly string[]): Promise<readonly vscode.Diagnostic[]> {
  await eventually(
    () => JSON.stringify(codes(uri)) === JSON.stringify([...expected].sort()),
    () => `diagnostics [${expected}], not [${codes(uri)}]`,
  );
  return vscode.languages.getDiagnostics(uri);
}

/** The first answer that is neither false nor nothing. */
export async function eventually<T>(ask: () => T | Promise<T>, what: () => string, everyMilliseconds = 50): Promise<NonNullable<T>> {
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, everyMilliseconds))) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(`waited in vain for ${what()}`);
}
