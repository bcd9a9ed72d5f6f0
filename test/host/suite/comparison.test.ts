import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosed, draftUri, eventually, openDraft, rangeOf } from './support.ts';

const faults = ['unbalanced-bracket', 'number-gap'];

describe('a draft beside its old version', () => {
  const old = vscode.Uri.parse('old-version:/night-trains.draft');
  let provider: vscode.Disposable;

  before(async () => {
    const { document } = await openDraft('night-trains.draft');
    const text = document.getText();
    provider = vscode.workspace.registerTextDocumentContentProvider(old.scheme, { provideTextDocumentContent: () => text });
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    provider.dispose();
  });

  it('has its findings once', async () => {
    const uri = draftUri('night-trains.draft');
    await vscode.commands.executeCommand('vscode.diff', old, uri, 'Old and new');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.ok(vscode.workspace.textDocuments.some((each) => each.uri.toString() === old.toString() && each.languageId === 'draft'));
    // The old text has been open for longer than it takes to check the new one, twice.
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, rangeOf(document, ' night train between').start, ']');
    await vscode.workspace.applyEdit(edit);
    await diagnosed(uri, ['number-gap']);
    await vscode.commands.executeCommand('undo');
    await diagnosed(uri, faults);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(
      vscode.languages.getDiagnostics().flatMap(([{ scheme }, found]) => (found.length > 0 && scheme !== 'file' ? [scheme] : [])),
      [],
    );
  });
});

describe('a draft in the preview of a change', () => {
  it('has its findings once', async () => {
    const uri = draftUri('night-trains.draft');
    const { document } = await openDraft('night-trains.draft');
    await diagnosed(uri, faults);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, rangeOf(document, 'night train between'), 'sleeper between', { label: 'Rename', needsConfirmation: true });
    const applied = vscode.workspace.applyEdit(edit, { isRefactoring: true });
    const isPreview = ({ uri: { scheme }, languageId }: vscode.TextDocument) =>
      scheme.startsWith('vscode-bulkeditpreview') && languageId === 'draft';
    await eventually(
      async () => {
        for (const command of ['list.focusFirst', 'list.select']) await vscode.commands.executeCommand(command);
        return vscode.workspace.textDocuments.some(isPreview);
      },
      () => `a preview among ${vscode.workspace.textDocuments.map((each) => each.uri.scheme)}`,
      200,
    );
    // Longer than it takes to check the draft itself.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.deepEqual(
      vscode.languages.getDiagnostics().flatMap(([{ scheme }, found]) => (found.length > 0 && scheme !== 'file' ? [scheme] : [])),
      [],
    );
    await vscode.commands.executeCommand('refactorPreview.discard');
    await applied;
    assert.equal(document.isDirty, false);
  });
});

describe('a draft beside an older one', () => {
  it('has a report of what it changes, as a page', async () => {
    await openDraft('level-crossings.draft');
    const shown = () => vscode.window.tabGroups.activeTabGroup.activeTab;
    void vscode.commands.executeCommand('penholder.compareWithRevision');
    await eventually(
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return /\.draft → level-crossings\.draft\.md$/.test(shown()?.label ?? '');
      },
      () => `the report, not ${shown()?.label}`,
    );
    const report = shown()?.input;
    assert.ok(report instanceof vscode.TabInputCustom);
    assert.equal(report.viewType, 'vscode.markdown.preview.editor');
    assert.match((await vscode.workspace.openTextDocument(report.uri)).getText(), /^# [^\n]+ → level-crossings\.draft\n\nParagraphs: /);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});
