import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { draftUri, eventually, openDraft } from './support.ts';

describe('printing', () => {
  const page = draftUri('night-trains.html');
  const written = async () =>
    vscode.workspace.fs.readFile(page).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => undefined,
    );
  after(() => vscode.workspace.fs.delete(page));

  it('writes the draft as a page where its user says, and over no file', async () => {
    await openDraft('night-trains.draft');
    await vscode.commands.executeCommand('penholder.printDraft', { to: page.toString() });
    const first = await eventually(written, () => 'the page');
    assert.match(first, /^<!DOCTYPE html>[\s\S]*<title>night-trains\.draft<\/title>[\s\S]*NIGHT TRAINS OF THE HEMISPHERE/);
    await vscode.workspace.fs.writeFile(page, new TextEncoder().encode('mine'));
    // Its message stays until somebody closes it: nobody waits for the command.
    void vscode.commands.executeCommand('penholder.printDraft', { to: page.toString() });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal(await written(), 'mine');
  });

  it('says where a page cannot be written, and fails in nobody’s hands', async () => {
    await openDraft('night-trains.draft');
    // A file is no folder.
    await vscode.commands.executeCommand('penholder.printDraft', { to: draftUri('night-trains.draft/page.html').toString() });
  });
});
