import assert from 'node:assert/strict';
import { basename } from 'node:path';
import * as vscode from 'vscode';
import { draftUri, eventually, openDraft, rangeOf, showNewDraft } from './support.ts';

const ask = vscode.commands.executeCommand;

describe('features', () => {
  let document: vscode.TextDocument;
  const at = (words: string) => rangeOf(document, words).start;

  before(async () => {
    ({ document } = await openDraft('night-trains.draft'));
  });

  it('hover tells who proposes', async () => {
    const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at('ask the railways'));
    const text = hovers
      .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
      .join('\n');
    assert.match(text, /Uruguay/);
  });

  it('definition leads from a citation to the resolution that it cites', async () => {
    const [target] = await ask<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, at('2417'));
    assert.ok(target);
    const uri = 'targetUri' in target ? target.targetUri : target.uri;
    assert.equal(uri.toString(), draftUri('adopted/ag-res-2417-xxxviii-o-08.draft').toString());
  });

  it('definition leads from a reference to the paragraph of the draft, and references lead back', async () => {
    const content = 'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To run trains;\n\n2. To act as paragraph 1 above says.\n';
    const own = await vscode.workspace.openTextDocument({ language: 'draft', content });
    const place = rangeOf(own, 'paragraph 1').start;
    const target = await eventually(
      async () => (await ask<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', own.uri, place))[0],
      () => 'a definition',
    );
    assert.deepEqual('targetRange' in target ? target.targetRange : target.range, rangeOf(own, '1.'));
    const references = await ask<vscode.Location[]>('vscode.executeReferenceProvider', own.uri, rangeOf(own, '1.').start);
    assert.ok(references.some(({ range }) => range.isEqual(rangeOf(own, 'paragraph 1 above'))));
  });

  it('definition knows of a resolution as soon as its file is there', async () => {
    const uri = draftUri('adopted/cp-res-900-1561-06.draft');
    const cites = await vscode.workspace.openTextDocument({
      language: 'draft',
      content: 'THE GENERAL ASSEMBLY,\n\nRECALLING resolution CP/RES. 900 (1561/06),\n',
    });
    const definition = () =>
      ask<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', cites.uri, rangeOf(cites, '900').start);
    assert.deepEqual(await definition(), []);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('CP/RES. 900 (1561/06)\n\nTIMETABLES\n'));
    try {
      const target = await eventually(
        async () => (await definition())[0],
        () => 'a definition',
      );
      assert.equal(basename(('targetUri' in target ? target.targetUri : target.uri).path), basename(uri.path));
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('“How was this said before?” leads to the passage of an adopted text', async () => {
    const content =
      'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1.\nTo recommend a single gauge for every line that crosses a border or a strait.\n';
    const asks = await showNewDraft(content);
    asks.selection = new vscode.Selection(5, 10, 5, 10);
    await ask('penholder.agreedLanguage');
    const adopted = draftUri('adopted/ag-res-2417-xxxviii-o-08.draft').toString();
    await eventually(
      async () => {
        await ask('workbench.action.acceptSelectedQuickOpenItem');
        return vscode.window.activeTextEditor?.document.uri.toString() === adopted;
      },
      () => 'the adopted text in the editor',
    );
    const { document: shown, selection } = vscode.window.activeTextEditor ?? asks;
    assert.match(shown.getText(selection), /^1\.\nTo recommend a single gauge/);
  });

  it('outline names sections and paragraphs', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const names = symbols.flatMap(function flat(symbol): string[] {
      return [symbol.name, ...symbol.children.flatMap(flat)];
    });
    for (const opening of [/RECALLING/, /RESOLVES/, /^1\. To invite/, /^4\. To request/]) {
      assert.ok(
        names.some((name) => opening.test(name)),
        `${opening} is not among ${JSON.stringify(names)}`,
      );
    }
  });

  it('highlights the bracket under the cursor and its partner', async () => {
    const highlights = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at('[URUGUAY'));
    const line = document.lineAt(at('[URUGUAY'));
    assert.deepEqual(
      highlights.map(({ range }) => [range.start.line, range.start.character]),
      [
        [line.lineNumber, 0],
        [line.lineNumber, line.text.lastIndexOf(']')],
      ],
    );
  });

  it('folds', async () => {
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.ok(folds.some(({ start }) => document.lineAt(start).text.startsWith('RESOLVES')));
  });

  it('colors by meaning', async () => {
    const legend = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
    const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    const typed = new Map<string, string | undefined>();
    let line = 0;
    let character = 0;
    for (let index = 0; index < tokens.data.length; index += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = tokens.data.slice(index, index + 4);
      character = down > 0 ? right : character + right;
      line += down;
      typed.set(document.getText(new vscode.Range(line, character, line, character + length)), legend.tokenTypes[type]);
    }
    assert.equal(typed.get('URUGUAY'), 'proposer');
    assert.equal(typed.get('APPROVED'), 'status');
    assert.equal(typed.get('AG/RES. 2417 (XXXVIII-O/08)'), 'citation');
  });
});
