import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosed, eventually, openDraft, penholder } from './support.ts';

const ready = () =>
  eventually(
    () => penholder().exports.status.state === 'ready',
    () => `a server that is ready, not ${JSON.stringify(penholder().exports.status)}`,
  );

describe('extension', () => {
  it('is active once a draft is open, and tells that the server is ready', async () => {
    const { document } = await openDraft('night-trains.draft');
    assert.equal(document.languageId, 'draft');
    await eventually(
      () => penholder().isActive,
      () => 'activation',
    );
    await ready();
  });

  it('brings editor settings that suit prose', () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'draft' });
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
  });

  it('restarts the server by command', async () => {
    const { document } = await openDraft('night-trains.draft');
    const before = await diagnosed(document.uri, ['unbalanced-bracket', 'number-gap']);
    assert.equal(before.length, 2);
    const restarted = vscode.commands.executeCommand('penholder.restartServer');
    await eventually(
      () => vscode.languages.getDiagnostics(document.uri).length === 0,
      () => 'the diagnostics of the old server to go',
    );
    await restarted;
    await ready();
    await diagnosed(document.uri, ['unbalanced-bracket', 'number-gap']);
  });

  it('shows its log by command', async () => {
    await vscode.commands.executeCommand('penholder.showLog');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});
