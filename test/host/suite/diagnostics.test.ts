import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosed, draftUri, openDraft, rangeOf } from './support.ts';

const faults = ['unbalanced-bracket', 'number-gap'];

describe('diagnostics', () => {
  it('stand where the faults are, with the rule and its page', async () => {
    const { document } = await openDraft('night-trains.draft');
    const diagnostics = await diagnosed(document.uri, faults);
    const bracket = diagnostics.find(({ code }) => typeof code === 'object' && code.value === 'unbalanced-bracket');
    assert.ok(bracket && typeof bracket.code === 'object');
    assert.equal(bracket.source, 'penholder');
    assert.equal(bracket.severity, vscode.DiagnosticSeverity.Error);
    assert.deepEqual(bracket.range.start, rangeOf(document, '[at least one').start);
    assert.match(bracket.code.target.toString(), /unbalanced-bracket/);
  });

  it('go when the fault is mended and come back with it', async () => {
    const editor = await openDraft('night-trains.draft');
    const { uri } = editor.document;
    await diagnosed(uri, faults);
    await editor.edit((edit) => edit.insert(rangeOf(editor.document, ' night train between').start, ']'));
    await diagnosed(uri, ['number-gap']);
    await vscode.commands.executeCommand('undo');
    await diagnosed(uri, faults);
  });

  for (const fault of faults) {
    it(`offer a quick fix for ${fault} that removes the fault`, async () => {
      const { document } = await openDraft('night-trains.draft');
      const diagnostics = await diagnosed(document.uri, faults);
      const diagnostic = diagnostics.find(({ code }) => typeof code === 'object' && code.value === fault);
      assert.ok(diagnostic);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        diagnostic.range,
        vscode.CodeActionKind.QuickFix.value,
        20,
      );
      const edit = actions[0]?.edit;
      assert.ok(edit, 'no quick fix with an edit');
      await vscode.workspace.applyEdit(edit);
      await diagnosed(
        document.uri,
        faults.filter((other) => other !== fault),
      );
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await diagnosed(document.uri, faults);
    });
  }

  it('cover drafts that are not open', async () => {
    await diagnosed(draftUri('level-crossings.draft'), ['number-duplicate']);
  });

  it('heed the settings', async () => {
    const { document } = await openDraft('night-trains.draft');
    await diagnosed(document.uri, faults);
    const settings = vscode.workspace.getConfiguration('penholder');
    await settings.update('rules', { 'number-gap': 'off' }, vscode.ConfigurationTarget.Workspace);
    await diagnosed(document.uri, ['unbalanced-bracket']);
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await diagnosed(document.uri, faults);
  });
});
