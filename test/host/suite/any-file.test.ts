import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codes, diagnosed, draftUri, eventually, showNewDraft } from './support.ts';

const ask = vscode.commands.executeCommand;
const text = 'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To oil [Chile: and to grease] the axles.\n\n2. To paint [the wagons.\n';
const bytes = new TextEncoder().encode(text);

describe('drafts of every kind', () => {
  const written: vscode.Uri[] = [];
  const file = async (name: string, content: Uint8Array = bytes) => {
    const uri = draftUri(name);
    await vscode.workspace.fs.writeFile(uri, content);
    written.push(uri);
    return uri;
  };
  afterEach(async () => {
    await ask('workbench.action.closeAllEditors');
    for (const uri of written.splice(0)) await vscode.workspace.fs.delete(uri);
  });

  for (const name of ['wagons.txt', 'wagons.md'])
    it(`${name} is a draft where files.associations says so`, async () => {
      const settings = vscode.workspace.getConfiguration('files');
      const uri = await file(name);
      await settings.update('associations', { 'wagons.*': 'draft' }, vscode.ConfigurationTarget.Workspace);
      try {
        const { document } = await vscode.window.showTextDocument(uri, { preview: false });
        assert.equal(document.languageId, 'draft');
        await diagnosed(uri, ['unbalanced-bracket']);
      } finally {
        await settings.update('associations', undefined, vscode.ConfigurationTarget.Workspace);
      }
    });

  it('a text file is a draft once its language is changed to that of drafts', async () => {
    const uri = await file('axles.txt');
    const { document } = await vscode.window.showTextDocument(uri, { preview: false });
    assert.deepEqual([document.languageId, codes(uri)], ['plaintext', []]);
    await vscode.languages.setTextDocumentLanguage(document, 'draft');
    await diagnosed(uri, ['unbalanced-bracket']);
  });

  it('a draft without a file has findings, cards and fixes', async () => {
    const { document } = await showNewDraft(text);
    await served(document);
    const [finding] = await diagnosed(document.uri, ['unbalanced-bracket']);
    assert.ok(finding);
    const actions = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, finding.range, 'quickfix', 9);
    assert.ok(actions.some(({ edit }) => edit));
    await ask('workbench.action.revertAndCloseActiveEditor');
  });

  it('a draft that is read-only has findings and cards, and nothing writes into it', async () => {
    const settings = vscode.workspace.getConfiguration('files');
    const uri = await file('kept.draft');
    await settings.update('readonlyInclude', { '**/kept.draft': true }, vscode.ConfigurationTarget.Workspace);
    try {
      const editor = await vscode.window.showTextDocument(uri, { preview: false });
      await served(editor.document);
      await diagnosed(uri, ['unbalanced-bracket']);
      const at = editor.document.positionAt(text.indexOf('and to grease') + 2);
      editor.selection = new vscode.Selection(at, at);
      await ask('type', { text: 'x' });
      for (const command of ['acceptProposal', 'rejectProposal', 'moveParagraphDown']) await ask(`penholder.${command}`);
      await ask('penholder.stampParagraph', { stamp: 'PENDING', note: '' });
      const end = editor.document.positionAt(text.indexOf('axles'));
      editor.selection = new vscode.Selection(end, end.translate(0, 5));
      await ask('penholder.bracketAs', { by: 'Chile' });
      await ask('penholder.proposeDeletion', { by: 'Chile' });
      assert.equal(editor.document.getText(), text);
      assert.equal(editor.document.isDirty, false);
    } finally {
      await settings.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('a file in an old encoding has one finding, closed and open, and VS Code can read it anew', async () => {
    const text = 'LA ASAMBLEA GENERAL,\n\nRESUELVE:\n\n1. Pintar los vagones del país según la tradición.\n\n2. Engrasar los ejes.\n';
    const uri = await file('latin.draft', Buffer.from(text, 'latin1'));
    await diagnosed(uri, ['draft-not-text']);
    await vscode.window.showTextDocument(uri, { preview: false });
    const [finding] = await diagnosed(uri, ['draft-not-text']);
    assert.match(finding?.message ?? '', /Windows 1252.*Reopen with Encoding/);
    const document = await vscode.workspace.openTextDocument(uri, { encoding: 'windows1252' });
    assert.equal(document.getText(), text);
    await diagnosed(uri, []);
  });
});

/** A card tells whose the first proposal is. */
async function served(document: vscode.TextDocument): Promise<void> {
  const at = document.positionAt(document.getText().indexOf('and to grease') + 2);
  await eventually(
    async () => {
      const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
      const told = hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)));
      return told.join().includes('Chile');
    },
    () => 'a card that names Chile',
    200,
  );
}
