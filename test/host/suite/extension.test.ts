import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { relative } from 'node:path';
import * as vscode from 'vscode';
import { serverProcesses } from './processes.ts';
import { diagnosed, eventually, openDraft, penholder, showNewDraft } from './support.ts';

const faults = ['unbalanced-bracket', 'number-gap'];

/** Before a number the key asks the server, which is gone. */
async function tabIsABlank(): Promise<void> {
  const editor = await showNewDraft('1. Welcomes night trains.\n');
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  await vscode.commands.executeCommand('penholder.moveLevelDown', { orElse: 'tab' });
  await eventually(
    () => /^[ \t]+1\. Welcomes/.test(editor.document.getText()),
    () => JSON.stringify(editor.document.getText()),
  );
}

/** Halts the server's process, so that it takes what it is sent and never answers. */
async function restartsAfterHanging({ uri }: vscode.TextDocument, servers: readonly number[]): Promise<void> {
  assert.equal(servers.length, 1);
  for (const server of servers) process.kill(server, 'SIGSTOP');
  await vscode.commands.executeCommand('penholder.restartServer');
  const gone = !serverProcesses().some((server) => servers.includes(server));
  assert.ok(gone, 'The hanging process is still there when another has started.');
  await ready();
  await diagnosed(uri, faults);
}

const ready = () =>
  eventually(
    () => penholder().exports.status.state === 'ready',
    () => `a server that is ready, not ${JSON.stringify(penholder().exports.status)}`,
  );

describe('extension', () => {
  it('is the installed one, without a source, in a folder of its own', () => {
    const { extensionPath } = penholder();
    assert.match(relative(import.meta.dirname, extensionPath), /^(\.\.[/\\]){4}/, 'It is not within the project.');
    assert.deepEqual(globSync('**/*.{ts,map}', { cwd: extensionPath }), []);
  });

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
    assert.deepEqual([editor.get('wordWrap'), editor.get('wordWrapColumn')], ['bounded', 100]);
    assert.deepEqual([editor.get('minimap.enabled'), editor.get('lineNumbers')], [false, 'off']);
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.equal(editor.get('acceptSuggestionOnEnter'), 'off');
  });

  it('has deleted words struck and added ones underlined, whatever the theme', () => {
    const semantic = vscode.workspace.getConfiguration('editor').get<{ rules: object }>('semanticTokenColorCustomizations');
    assert.deepEqual(semantic?.rules, { 'deletion:draft': { strikethrough: true }, 'addition:draft': { underline: true } });
  });

  it('deletes by command what is kept on disk, and goes on', async () => {
    const { document } = await openDraft('night-trains.draft');
    await vscode.commands.executeCommand('penholder.clearCache');
    await diagnosed(document.uri, faults);
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

  it('restarts a server that hangs while it works, and ends its process', async function () {
    if (process.platform !== 'linux') this.skip();
    const { document } = await openDraft('night-trains.draft');
    await diagnosed(document.uri, faults);
    await restartsAfterHanging(document, serverProcesses());
  });

  it('restarts a server that hangs while it starts, and ends its process', async function () {
    if (process.platform !== 'linux') this.skip();
    const { document } = await openDraft('night-trains.draft');
    const before = serverProcesses();
    void vscode.commands.executeCommand('penholder.restartServer');
    const starting = () => serverProcesses().filter((server) => !before.includes(server));
    await eventually(
      () => starting().length > 0,
      () => 'a new server',
      1,
    );
    await restartsAfterHanging(document, starting());
  });

  it('that ends again and again is not started again, says so, and starts by command', async function () {
    if (process.platform !== 'linux') this.skip();
    const { document } = await openDraft('night-trains.draft');
    // A client of its own: what ended before does not count.
    await vscode.commands.executeCommand('penholder.restartServer');
    for (let time = 1; time <= 5; time++) {
      await ready();
      await diagnosed(document.uri, faults);
      const [server, ...others] = serverProcesses();
      assert.ok(server !== undefined && others.length === 0);
      process.kill(server, 'SIGKILL');
      await eventually(
        () => !serverProcesses().includes(server) && penholder().exports.status.state !== 'ready',
        () => `the end of server ${time}, not ${JSON.stringify(penholder().exports.status)}`,
        5,
      );
    }
    await eventually(
      () => penholder().exports.status.state === 'stopped',
      () => `a server that has stopped, not ${JSON.stringify(penholder().exports.status)}`,
    );
    assert.match(penholder().exports.status.message, /ended five times/);
    await tabIsABlank();
    await vscode.commands.executeCommand('penholder.restartServer');
    await ready();
    await diagnosed(document.uri, faults);
  });

  it('shows by command what holds for a draft and why, in a document that is only to be read', async () => {
    await openDraft('night-trains.draft');
    await vscode.commands.executeCommand('penholder.showConfiguration');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.path, '/Configuration of night-trains.draft.json');
    const shown = document.getText();
    const { detected, rules } = JSON.parse(shown);
    assert.equal(detected.language.is, 'en');
    assert.match(detected.language.because, /of English/);
    assert.equal(typeof detected.convention.because, 'string');
    assert.equal(rules['unbalanced-bracket'], 'error');
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(document.getText(), shown);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('shows its log by command', async () => {
    await vscode.commands.executeCommand('penholder.showLog');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});
