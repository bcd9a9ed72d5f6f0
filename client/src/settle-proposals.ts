import { commands, Disposable, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import type { ProposalList } from './proposal-list.ts';
import type { ProposalNode } from './proposal-tree.ts';
import { writeInto } from './write-into.ts';

/** The commands that accept and reject a proposal: the one of a line in the tree or, without one, the one at the cursor. */
export function registerSettle(clientOf: () => BaseLanguageClient | undefined, list: ProposalList): Disposable {
  return Disposable.from(
    commands.registerCommand('penholder.acceptProposal', (node?: ProposalNode) => settle('accept', node)),
    commands.registerCommand('penholder.rejectProposal', (node?: ProposalNode) => settle('reject', node)),
  );

  /** VS Code drops an action that is asked for by command when the cursor has moved a moment ago; so the edit is asked for here. False where none is clear. */
  async function settleAtCursor(kind: 'accept' | 'reject'): Promise<boolean> {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== 'draft' || !editor.selection.isEmpty) return false;
    const { uri, version } = editor.document;
    const client = clientOf();
    const answer = await client
      ?.sendRequest<WorkspaceEdit | null>('penholder/settle', {
        textDocument: { uri: uri.toString(), version },
        position: editor.selection.active,
        kind,
      })
      .catch(() => null);
    const edit = answer && (await client?.protocol2CodeConverter.asWorkspaceEdit(answer));
    return edit !== null && edit !== undefined && (await writeInto(editor.document, version, edit)) !== 'changed';
  }

  async function settle(kind: 'accept' | 'reject', node: ProposalNode | undefined): Promise<void> {
    if (node?.row === undefined) {
      // Where there is nothing, or a choice, VS Code says so.
      if (!(await settleAtCursor(kind)))
        await commands.executeCommand('editor.action.codeAction', { kind: `refactor.rewrite.${kind}`, apply: 'ifSingle' });
      return;
    }
    const { proposals, row } = node;
    const document = await workspace.openTextDocument(proposals.uri);
    const client = clientOf();
    const edit = await client
      ?.sendRequest<WorkspaceEdit>('penholder/settle', {
        textDocument: { uri: proposals.uri.toString(), version: proposals.version },
        id: row.id,
        position: row.range.start,
        kind,
      })
      .then((answer) => client.protocol2CodeConverter.asWorkspaceEdit(answer))
      .catch(() => undefined);
    // Never at another place than the one shown.
    if (edit && (await writeInto(document, proposals.version, edit)) !== 'changed') return;
    await list.refresh(document);
    await window.showInformationMessage(l10n.t('The draft has changed since this list was made. Look again, and settle it then.'));
  }
}
