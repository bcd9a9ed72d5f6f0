import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { draftUri, eventually, rangeOf, showNewDraft } from './support.ts';

const ask = vscode.commands.executeCommand;
const text = 'RESOLVES:\n\n1.\nTo oil [CHI: and to grease] the axles; APPROVED\n\n2.\nTo paint every wagon of the yard;\n';

/** Presses Enter in whatever list or box is shown, until something has come of it. */
async function acceptUntil(isDone: () => boolean, what: () => string): Promise<void> {
  await eventually(
    async () => {
      await ask('workbench.action.acceptSelectedQuickOpenItem');
      return isDone();
    },
    what,
    200,
  );
}

describe('what a drafter writes about proposals', () => {
  let document: vscode.TextDocument;
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await showNewDraft(text);
    ({ document } = editor);
  });
  afterEach(async () => {
    await vscode.window.showTextDocument(document);
    await ask('workbench.action.revertAndCloseActiveEditor');
  });

  it('brackets the selected words, with a delegation that is chosen from those of the draft, and one undo takes it back', async () => {
    select('every wagon');
    const done = ask('penholder.bracketAs');
    const expected = text.replace('every wagon', '[CHI: every wagon]');
    await acceptUntil(
      () => document.getText() === expected,
      () => `brackets of Chile, not ${document.getText()}`,
    );
    await done;
    await ask('undo');
    assert.equal(document.getText(), text);
  });

  it('proposes to delete and to replace words, by a key that is bound to a delegation', async () => {
    select('every wagon');
    await ask('penholder.proposeDeletion', { by: 'Peru' });
    assert.equal(document.getText(), text.replace('every wagon', '[every wagon] (Peru: delete)'));
    select('the yard');
    await ask('penholder.proposeReplacement', { by: 'Chile', words: 'the shed' });
    assert.match(document.getText(), /of \[the yard\] \(CHI: delete\) \[CHI: the shed\];\n$/);
  });

  it('says why it does not write what would not read as a proposal', async () => {
    select('grease] the');
    await ask('penholder.bracketAs', { by: 'Fiji' });
    assert.equal(document.getText(), text);
    await ask('notifications.clearAll');
  });

  it('stamps the paragraph at the cursor, with a note', async () => {
    select('every wagon');
    await ask('penholder.stampParagraph', { stamp: 'PENDING', note: 'Fiji asks' });
    assert.equal(document.getText(), text.replace('the yard;', 'the yard; PENDING – Fiji asks'));
    const outline = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const details = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
      symbols.flatMap(({ detail, children }) => [...(detail === '' ? [] : [detail]), ...details(children)]);
    assert.deepEqual(details(outline), ['APPROVED · 1 in brackets', 'PENDING – Fiji asks']);
  });

  it('asks for the stamp', async () => {
    select('every wagon');
    const done = ask('penholder.stampParagraph');
    await acceptUntil(
      () => document.getText() === text.replace('the yard;', 'the yard; APPROVED'),
      () => `a stamp, not ${document.getText()}`,
    );
    await done;
  });

  it('is offered the delegations of the draft after an opening bracket, and stamps at the end of a paragraph', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, rangeOf(document, 'every').start, '[]');
    edit.insert(document.uri, rangeOf(document, 'the axles; APPROVED').start, '');
    await vscode.workspace.applyEdit(edit);
    const inBracket = rangeOf(document, '[]').start.translate(0, 1);
    assert.deepEqual(await labelsAt(inBracket, '['), ['CHI: ']);
    const end = rangeOf(document, 'the yard;').end;
    const space = new vscode.WorkspaceEdit();
    space.insert(document.uri, end, ' ');
    await vscode.workspace.applyEdit(space);
    assert.deepEqual((await labelsAt(end.translate(0, 1))).slice(0, 2), ['APPROVED', 'AGREED']);
  });

  it('renames a delegation, in its form', async () => {
    const { start } = rangeOf(document, 'CHI:');
    const edit = await ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, start, 'Norway');
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText(), text.replace('CHI:', 'NOR:'));
  });

  function select(words: string): void {
    const { start, end } = rangeOf(document, words);
    editor.selection = new vscode.Selection(start, end);
  }

  async function labelsAt(place: vscode.Position, trigger?: string): Promise<string[]> {
    const { items } = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, place, trigger);
    return items.filter(({ kind }) => kind === vscode.CompletionItemKind.EnumMember).map(({ label }) => String(label));
  }
});

describe('the copies that delegations sent', () => {
  const base = 'RESOLVES:\n\n1.\nTo watch the tides at dawn.\n';
  const copies = { 'tides-chile': base.replace('at dawn', 'at dusk'), 'tides-peru': base.replace('the tides', 'all tides') };
  const folder = draftUri('copies');
  const file = (name: string) => vscode.Uri.joinPath(folder, `${name}.draft`);

  before(async () => {
    for (const [name, content] of Object.entries({ tides: base, ...copies }))
      await vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(content));
  });
  after(async () => {
    await ask('workbench.action.revertAndCloseActiveEditor');
    await ask('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('become one draft without a file, signed as their names tell', async () => {
    await vscode.window.showTextDocument(file('tides'), { preview: false });
    const shown = () => vscode.window.activeTextEditor?.document;
    const done = ask('penholder.compileCopies');
    await acceptUntil(
      () => shown()?.isUntitled === true,
      () => `the compiled draft, not ${shown()?.uri}`,
    );
    await done;
    assert.equal(shown()?.languageId, 'draft');
    assert.equal(
      shown()?.getText(),
      'RESOLVES:\n\n1.\nTo watch [the] (Peru: delete) [Peru: all] tides at [dawn] (Chile: delete) [Chile: dusk].\n',
    );
    for (const [name, content] of Object.entries({ tides: base, ...copies }))
      assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(file(name))), content);
  });
});

describe('a draft in a git repository', () => {
  const folder = draftUri('repository');
  const file = vscode.Uri.joinPath(folder, 'buoys.draft');
  const committed = 'RESOLVES:\n\n1.\nTo paint the buoys red.\n';

  const settings = () => vscode.workspace.getConfiguration('git');

  before(async () => {
    await settings().update('enabled', true, vscode.ConfigurationTarget.Global);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(committed));
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: folder.fsPath });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Agree on the buoys');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(committed.replace('red', 'green')));
  });
  after(async () => {
    await ask('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await settings().update('enabled', undefined, vscode.ConfigurationTarget.Global);
  });

  it('is compared with what was committed last', async () => {
    const git = await vscode.extensions.getExtension('vscode.git')?.activate();
    await eventually(
      () => git?.enabled && git.getAPI(1).openRepository(folder),
      () => 'the repository',
    );
    await vscode.window.showTextDocument(file, { preview: false });
    const shown = () => vscode.window.tabGroups.activeTabGroup.activeTab;
    void ask('penholder.compareWithRevision');
    await acceptUntil(
      () => / → buoys\.draft\.md$/.test(shown()?.label ?? ''),
      () => `the report, not ${shown()?.label}`,
    );
    assert.match(shown()?.label ?? '', /^buoys\.draft \([0-9a-f]{7}\) → buoys\.draft\.md$/);
    const report = shown()?.input;
    assert.ok(report instanceof vscode.TabInputCustom);
    const page = (await vscode.workspace.openTextDocument(report.uri)).getText();
    assert.match(page, /red/);
    assert.match(page, /green/);
  });
});
