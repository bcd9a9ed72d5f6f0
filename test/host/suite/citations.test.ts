import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { draftUri, eventually, openDraft, rangeOf } from './support.ts';

const ask = vscode.commands.executeCommand;
const symbol = 'AG/RES. 2417 (XXXVIII-O/08)';

/** From the draft to the adopted resolution that it cites, and back. */
describe('citations', () => {
  let document: vscode.TextDocument;
  let adopted: vscode.TextDocument;

  before(async () => {
    ({ document } = await openDraft('night-trains.draft'));
    adopted = await vscode.workspace.openTextDocument(draftUri('adopted/ag-res-2417-xxxviii-o-08.draft'));
  });

  it('references on the symbol in the heading lead to those who cite it', async () => {
    const references = await ask<vscode.Location[]>('vscode.executeReferenceProvider', adopted.uri, rangeOf(adopted, '2417').start);
    assert.deepEqual(
      references.map(({ uri, range }) => [uri.toString(), range]),
      [
        [adopted.uri.toString(), rangeOf(adopted, symbol)],
        [document.uri.toString(), rangeOf(document, symbol)],
      ],
    );
  });

  it('the line above the heading tells in how many drafts it is cited, and its command shows them', async () => {
    const editor = await vscode.window.showTextDocument(adopted, { preview: false });
    const lens = await eventually(
      async () => (await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', adopted.uri))[0],
      () => 'a code lens',
    );
    assert.equal(lens.command?.title, 'cited in 1 draft');
    await ask(lens.command.command, ...(lens.command.arguments ?? []));
    assert.equal(vscode.window.activeTextEditor, editor, 'The references are shown where the symbol stands.');
    await ask('closeReferenceSearch');
  });

  it('the workspace’s texts are found by symbol and by words of the title', async () => {
    for (const query of ['AG/RES. 2417', 'gauge rails']) {
      const found = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
      const [best] = found.filter(({ location }) => location.uri.path.endsWith('.draft'));
      assert.equal(best?.name, `${symbol} THE GAUGE OF RAILS`, query);
    }
  });

  it('the hierarchy leads in to those who cite a text', async () => {
    const [item] = await ask<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', document.uri, rangeOf(document, '2417').start);
    assert.equal(item?.uri.toString(), adopted.uri.toString());
    const incoming = await ask<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item);
    assert.deepEqual(
      incoming.map(({ from }) => from.name),
      ['NIGHT TRAINS OF THE HEMISPHERE'],
    );
  });

  it('the hierarchy leads out to what a text cites', async () => {
    const [item] = await ask<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', document.uri, new vscode.Position(0, 0));
    const outgoing = await ask<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', item);
    assert.ok(
      outgoing.some(({ to }) => to.uri.toString() === adopted.uri.toString()),
      outgoing.map(({ to }) => to.name).join(', '),
    );
  });

  it('hover tells what is cited, and where it is in the workspace', async () => {
    const cards = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, rangeOf(document, '2417').start);
    const words = cards
      .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
      .join('\n');
    assert.match(words, /Resolution 2417 of the General Assembly of the OAS/);
    assert.match(words, /In this workspace: THE GAUGE OF RAILS/);
  });

  it('the addresses of a text can be chosen from', async () => {
    assert.ok((await vscode.commands.getCommands(true)).includes('penholder.openAddress'));
  });

  it('completion offers what the workspace has, and writes it whole', async () => {
    const draft = await vscode.workspace.openTextDocument({ language: 'draft', content: 'Recalling its resolution on the gauge of ra' });
    const end = draft.positionAt(draft.getText().length);
    await vscode.window.showTextDocument(draft, { selection: new vscode.Range(end, end) });
    const { items } = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', draft.uri, end);
    assert.equal(items.find(({ detail }) => detail === 'THE GAUGE OF RAILS')?.label, symbol);
    await ask('editor.action.triggerSuggest');
    await eventually(
      async () => {
        await ask('acceptSelectedSuggestion');
        return draft.getText() === `Recalling its resolution ${symbol}`;
      },
      () => `the suggestion in place of ${draft.getText()}`,
      200,
    );
    await ask('workbench.action.revertAndCloseActiveEditor');
  });

  it('a link leads to the public address of a text that the workspace does not have', async () => {
    const draft = await vscode.workspace.openTextDocument({ language: 'draft', content: `Recalling resolution 60/30 and ${symbol},\n` });
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', draft.uri);
    assert.deepEqual(
      links.map(({ target, range }) => [target?.toString(true), range]),
      [['https://undocs.org/A/RES/60/30', rangeOf(draft, '60/30')]],
    );
  });

  it('the title stands after a citation where the setting asks for it', async () => {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = async () => (await ask<vscode.InlayHint[] | undefined>('vscode.executeInlayHintProvider', document.uri, whole)) ?? [];
    const settings = vscode.workspace.getConfiguration('penholder');
    assert.deepEqual(await hints(), []);
    await settings.update('titleHints', true, vscode.ConfigurationTarget.Global);
    try {
      const shown = await eventually(
        async () => (await hints()).map(({ label, position }) => ({ label, position }))[0],
        () => 'a title after the citation',
      );
      assert.deepEqual(shown, { label: 'THE GAUGE OF RAILS', position: rangeOf(document, symbol).end });
    } finally {
      await settings.update('titleHints', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('rename changes the draft and the heading that bears the symbol', async () => {
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      rangeOf(document, '2417').start,
      'AG/RES. 2418 (XXXVIII-O/08)',
    );
    assert.deepEqual(
      edit
        .entries()
        // What other tests left unsaved cites it too.
        .filter(([{ scheme }]) => scheme === 'file')
        .map(([uri, edits]) => [uri.toString(), edits.map(({ range, newText }) => [range, newText])])
        .sort(),
      [
        [adopted.uri.toString(), [[rangeOf(adopted, symbol), 'AG/RES. 2418 (XXXVIII-O/08)']]],
        [document.uri.toString(), [[rangeOf(document, symbol), 'AG/RES. 2418 (XXXVIII-O/08)']]],
      ],
    );
    await assert.rejects(
      async () => ask('vscode.prepareRename', document.uri, rangeOf(document, 'sleeping').start),
      /Only a symbol, a delegation or a number can be renamed/,
    );
  });
});
