import {
  commands,
  Disposable,
  type LogOutputChannel,
  l10n,
  Position,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fileName } from './file-name.ts';
import { isThere } from './is-there.ts';
import { tellRemarks } from './tell-remarks.ts';

/** What the server makes of a Word document; or why it makes nothing. */
interface Imported {
  readonly text?: string;
  readonly report?: readonly { readonly line?: number; readonly message: string }[];
  readonly refused?: string;
}

/** The commands that open Word documents as drafts, and compare the draft in the editor with one. */
export function registerWordDocuments(clientOf: () => BaseLanguageClient | undefined, log: LogOutputChannel): Disposable {
  return Disposable.from(
    commands.registerCommand('penholder.openAsDraft', async (given?: Uri, selected?: readonly Uri[]) => {
      const documents = selected ?? (given === undefined ? await choose(l10n.t('Open as Draft'), true) : [given]);
      for (const document of documents) await openAsDraft(document);
    }),
    commands.registerCommand('penholder.compareWithWordDocument', async (given?: Uri) => {
      const draft = window.activeTextEditor?.document.uri;
      if (draft === undefined) return;
      const [document] = given === undefined ? await choose(l10n.t('Compare'), false) : [given];
      if (document === undefined) return;
      // Its sender had the draft, and changed it.
      const asked = { textDocument: { uri: document.toString() }, before: draft.toString() };
      const report = await clientOf()?.sendRequest<{ readonly uri: string } | null>('penholder/revisionReport', asked);
      if (report) await commands.executeCommand('vscode.openWith', Uri.parse(report.uri), 'vscode.markdown.preview.editor');
    }),
  );

  async function openAsDraft(document: Uri): Promise<void> {
    const name = fileName(document);
    const {
      text,
      report = [],
      refused,
    } = (await clientOf()?.sendRequest<Imported | null>('penholder/import', { uri: document.toString() })) ?? {};
    if (text === undefined) {
      void window.showErrorMessage(`${name}: ${refused ?? l10n.t('It could not be opened as a draft; the log says why.')}`);
      return;
    }
    const draft = await newDraftBeside(document);
    const edit = new WorkspaceEdit();
    edit.insert(draft.uri, new Position(0, 0), text);
    await workspace.applyEdit(edit);
    await window.showTextDocument(draft, { preview: false });
    if (report.length > 0)
      void tellRemarks(log, name, report, l10n.t('Not all in {0} can be in a draft as Word has it: {1}.', name, report.length));
  }
}

async function choose(openLabel: string, canSelectMany: boolean): Promise<readonly Uri[]> {
  return (await window.showOpenDialog({ openLabel, canSelectMany, filters: { [l10n.t('Word documents')]: ['docx'] } })) ?? [];
}

/** An empty draft beside the document that has no file yet: saving it asks for no name, and writes over nothing. One that is there under the name, or was kept unsaved from another session, stays as it is. */
async function newDraftBeside(document: Uri): Promise<TextDocument> {
  const path = document.path.replace(/\.docx$/i, '');
  for (let number = 1; ; number++) {
    const file = document.with({ path: `${path}${number === 1 ? '' : ` ${number}`}.draft` });
    if (await isThere(file)) continue;
    const draft = await workspace.openTextDocument(file.with({ scheme: 'untitled' }));
    if (draft.getText() === '') return draft;
  }
}
