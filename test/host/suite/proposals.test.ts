import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, rangeOf, showNewDraft } from './support.ts';

const ask = vscode.commands.executeCommand;
const text = 'RESOLVES:\n\n1.\nTo oil [Chile: and to grease] the [axle / axles].\n\n2.\nTo paint [Peru: every] wagon.\n';

describe('proposals', () => {
  let document: vscode.TextDocument;
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await showNewDraft(text);
    ({ document } = editor);
  });
  afterEach(async () => {
    // A text, or a comparison, before the draft that it is about.
    if (vscode.window.activeTextEditor !== editor) await ask('workbench.action.closeActiveEditor');
    await vscode.window.showTextDocument(document);
    await ask('workbench.action.revertAndCloseActiveEditor');
  });

  it('are accepted by an action, which one undo takes back', async () => {
    const actions = await actionsAt('to grease');
    const titles = actions.map(({ title }) => title);
    assert.deepEqual(titles.slice(0, 2), ['Accept “and to grease” (Chile)', 'Reject “and to grease”']);
    const [accept] = actions;
    assert.ok(accept?.edit);
    await vscode.workspace.applyEdit(accept.edit);
    assert.equal(document.getText(), text.replace('[Chile: and to grease]', 'and to grease'));
    await ask('undo');
    assert.equal(document.getText(), text);
  });

  it('are chosen from by their words', async () => {
    const choice = (await actionsAt('axles')).find(({ title }) => title === 'Choose “axles”');
    assert.ok(choice?.edit);
    await vscode.workspace.applyEdit(choice.edit);
    assert.equal(document.getText(), text.replace('[axle / axles]', 'axles'));
  });

  it('are walked through, round the ends of the draft, and rejected where the cursor is', async () => {
    const places: string[] = [];
    for (const command of ['next', 'next', 'next', 'next', 'previous']) {
      await ask(`penholder.${command}Proposal`);
      places.push(document.lineAt(editor.selection.active.line).text.slice(editor.selection.active.character).slice(0, 7));
    }
    assert.deepEqual(places, ['[Chile:', '[axle /', '[Peru: ', '[Chile:', '[Peru: ']);
    await ask('penholder.rejectProposal');
    await eventually(
      () => document.getText() === text.replace(' [Peru: every]', ''),
      () => `a draft without Peru’s word, not ${document.getText()}`,
    );
  });

  it('are told above each paragraph, unless that is switched off', async () => {
    const lenses = async () => {
      const found = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
      return found.map(({ command }) => command?.title);
    };
    assert.deepEqual(await lenses(), ['2 proposals: Chile, 1 without a name', '1 proposal: Peru']);
    const settings = vscode.workspace.getConfiguration('penholder');
    await settings.update('codeLens', false, vscode.ConfigurationTarget.Global);
    try {
      assert.deepEqual(await lenses(), []);
    } finally {
      await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('are left out of the text that is agreed, which is shown and lives with the draft', async () => {
    await chooseFirst('penholder.showTextAs', () => vscode.window.activeTextEditor?.document.uri.scheme === 'penholder-text');
    const agreed = vscode.window.activeTextEditor?.document;
    assert.ok(agreed);
    assert.equal(agreed.languageId, 'draft');
    assert.equal(agreed.getText(), 'RESOLVES:\n\n1.\nTo oil.\n\n2.\nTo paint wagon.\n');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, 'paint'), 'scrub');
    await vscode.workspace.applyEdit(edit);
    await eventually(
      () => agreed.getText().includes('To scrub wagon'),
      () => `the edit in the text that is agreed, not ${agreed.getText()}`,
    );
  });

  it('are what a comparison with such a text shows', async () => {
    const shown = () => vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    await chooseFirst('penholder.compareWithText', () => shown() instanceof vscode.TabInputTextDiff);
    const { original, modified } = shown() as vscode.TabInputTextDiff;
    assert.deepEqual([original.scheme, modified.toString()], ['penholder-text', document.uri.toString()]);
  });

  async function actionsAt(words: string): Promise<vscode.CodeAction[]> {
    const { start } = rangeOf(document, words);
    return ask('vscode.executeCodeActionProvider', document.uri, new vscode.Range(start, start), 'refactor.rewrite', 10);
  }

  async function chooseFirst(command: string, isDone: () => boolean): Promise<void> {
    await vscode.window.showTextDocument(document);
    void ask(command);
    await eventually(
      async () => {
        await ask('workbench.action.acceptSelectedQuickOpenItem');
        return isDone();
      },
      () => `what ${command} shows`,
    );
  }
});
