import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { importWord } from '../../../server/src/interchange/docx/read/import-word.ts';
import { paragraph, run, tracked, wordDocument } from '../../support/word-document.ts';
import { eventually } from './support.ts';

describe('a Word document', () => {
  let folder: string;
  let document: vscode.Uri;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'penholder-word-'));
    const body = paragraph(run('RESOLVES:')) + paragraph(run('1. To count ') + tracked('ins', 'Chile', run('all ')) + run('herons.'));
    writeFileSync(join(folder, 'sent.docx'), wordDocument({ body }));
    document = vscode.Uri.file(join(folder, 'sent.docx'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('opens as a draft beside it, with its tracked changes, and is saved without a question', async () => {
    await vscode.commands.executeCommand('penholder.openAsDraft', document);
    const shown = vscode.window.activeTextEditor?.document;
    assert.ok(shown);
    assert.equal(shown.getText(), 'RESOLVES:\n\n1. To count {++all ++}{>>@Chile 2026-03-02T09:00:00Z<<}herons.\n');
    assert.deepEqual([shown.languageId, shown.uri.scheme, shown.uri.fsPath], ['draft', 'untitled', join(folder, 'sent.draft')]);
    await eventually(
      async () => (await vscode.commands.executeCommand<unknown[]>('vscode.executeCodeLensProvider', shown.uri)).length > 0,
      () => 'the lens on its proposal',
    );
    // Opened again before it is saved, it stands beside that one.
    await vscode.commands.executeCommand('penholder.openAsDraft', document);
    assert.equal(vscode.window.activeTextEditor?.document.uri.fsPath, join(folder, 'sent 2.draft'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    assert.ok(await shown.save());
    // Opened again, it stands beside the one that is there.
    await vscode.commands.executeCommand('penholder.openAsDraft', document);
    assert.equal(vscode.window.activeTextEditor?.document.uri.fsPath, join(folder, 'sent 2.draft'));
  });

  it('is made of a draft in which a proposal was settled, with the others as tracked changes', async () => {
    const draft = vscode.Uri.file(join(folder, 'settled.draft'));
    writeFileSync(draft.fsPath, 'RESOLVES:\n\n1. To count [Chile: all] herons [Peru: at dawn].\n');
    const editor = await vscode.window.showTextDocument(draft);
    const at = editor.document.positionAt(editor.document.getText().indexOf('all'));
    const accept = await eventually(
      async () => {
        const range = new vscode.Range(at, at);
        const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          draft,
          range,
          undefined,
          20,
        );
        return found.find(({ title }) => title.startsWith('Accept “all”'));
      },
      () => 'the action that accepts it',
    );
    assert.ok(accept.edit && (await vscode.workspace.applyEdit(accept.edit)));
    const target = vscode.Uri.file(join(folder, 'settled.docx'));
    await vscode.commands.executeCommand('penholder.exportDocument', { to: 'docx', asTracked: true, target });
    const made = importWord(readFileSync(target.fsPath), { emphasisAsChanges: false });
    assert.equal('text' in made && made.text, 'RESOLVES:\n\n1. To count all herons{++ at dawn++}{>>@Peru<<}.\n');
    // What cannot be written is told, and the command ends: a folder is no document.
    await vscode.commands.executeCommand('penholder.exportDocument', { to: 'docx', target: vscode.Uri.file(folder) });
  });

  it('is compared with the draft that is shown', async () => {
    const draft = vscode.Uri.file(join(folder, 'ours.draft'));
    writeFileSync(draft.fsPath, 'RESOLVES:\n\n1. To count herons.\n');
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand('penholder.compareWithWordDocument', document);
    const shown = vscode.window.tabGroups.activeTabGroup.activeTab;
    assert.equal(shown?.label.replace(/^Preview /, ''), 'ours.draft → sent.docx.md');
    assert.ok(shown?.input instanceof vscode.TabInputCustom);
    assert.match((await vscode.workspace.openTextDocument(shown.input.uri)).getText(), /To count \*\*all\*\* herons/);
  });
});
