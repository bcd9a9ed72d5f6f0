import assert from 'node:assert/strict';
import {
  CompletionItemKind,
  type CompletionList,
  type DocumentHighlight,
  type Location,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { type Folder, folderWith, type LspClient, startClient } from '../support/lsp-client.ts';
import { before as beforeWords, rangeOf } from '../support/places.ts';
import { adopted, wetlands } from './wetlands.ts';

const cited = 'AG/RES. 2345 (XXXVII-O/07)';
const mangroves = `THE GENERAL ASSEMBLY,\n\nRecalling its resolution AG/RES 2345 and once more AG/RES 2345,\n`;

describe('From a symbol', () => {
  let folder: Folder;
  let client: LspClient;
  before(async () => {
    folder = await folderWith({ 'draft.draft': wetlands, 'mapping.draft': adopted, 'mangroves.draft': mangroves });
    client = await startClient({ folders: [folder.uri] });
    await client.open(folder.uriOf('draft.draft'), wetlands);
    await client.open(folder.uriOf('mapping.draft'), adopted);
  });
  after(async () => {
    await client.stop();
    await folder.remove();
  });

  it('references lead to its citations in all drafts, open or not', async () => {
    const all = [
      [folder.uriOf('draft.draft'), rangeOf(wetlands, cited)],
      [folder.uriOf('mangroves.draft'), rangeOf(mangroves, 'AG/RES 2345')],
      [folder.uriOf('mangroves.draft'), { start: { line: 2, character: 51 }, end: { line: 2, character: 62 } }],
    ];
    assert.deepEqual(await references('draft.draft', wetlands, false), all);
    assert.deepEqual(await references('mapping.draft', adopted, true), [[folder.uriOf('mapping.draft'), rangeOf(adopted, cited)], ...all]);
  });

  it('references know what was typed a moment ago', async () => {
    const uri = folder.uriOf('draft.draft');
    await client.change(uri, 2, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' });
    const [first] = await references('mapping.draft', adopted, false);
    assert.deepEqual(first, [uri, rangeOf(`\n${wetlands}`, cited)]);
    await client.change(uri, 3, { range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, text: '' });
  });

  it('or from words of a title a search leads to the draft of the workspace', async () => {
    for (const query of ['AG/RES. 2345', 'mapping wetlands']) {
      const [best] = await client.request<SymbolInformation[]>('workspace/symbol', { query });
      assert.deepEqual(best, {
        name: `${cited} MAPPING OF COASTAL WETLANDS`,
        kind: SymbolKind.File,
        location: { uri: folder.uriOf('mapping.draft'), range: rangeOf(adopted, cited) },
        containerName: 'mapping.draft',
      });
    }
  });

  it('typed in part, completion leads to the whole, and asks again at each letter', async () => {
    const uri = 'file:///drafts/typed.draft';
    const text = 'Recalling its resolution on the mapping of wet';
    await client.open(uri, text);
    const position = { line: 0, character: text.length };
    const { isIncomplete, items } = await client.request<CompletionList>('textDocument/completion', { textDocument: { uri }, position });
    assert.ok(isIncomplete);
    assert.deepEqual(items, [
      {
        label: cited,
        detail: 'MAPPING OF COASTAL WETLANDS',
        kind: CompletionItemKind.Reference,
        filterText: 'on the mapping of wet',
        sortText: '000',
        textEdit: { range: rangeOf(text, 'on the mapping of wet'), newText: cited },
      },
    ]);
    assert.ok(client.initialized.capabilities.completionProvider?.triggerCharacters?.includes('7'));
  });

  it('links lead to public addresses', async () => {
    const uri = 'file:///drafts/links.draft';
    const text = 'Recalling its resolution 60/30 on wetlands,\n';
    await client.open(uri, text);
    assert.deepEqual(await client.request('textDocument/documentLink', { textDocument: { uri } }), [
      {
        range: rangeOf(text, '60/30'),
        target: 'https://undocs.org/A/RES/60/30',
        tooltip: 'Resolution 60/30 of the General Assembly of the United Nations',
      },
    ]);
  });

  it('highlights are its citations in the draft', async () => {
    const uri = folder.uriOf('draft.draft');
    const position = beforeWords(wetlands, cited);
    const highlights = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', { textDocument: { uri }, position });
    assert.deepEqual(
      highlights.map(({ range }) => range),
      [rangeOf(wetlands, cited)],
    );
  });

  async function references(file: string, text: string, includeDeclaration: boolean): Promise<unknown[]> {
    const found = await client.request<Location[]>('textDocument/references', {
      textDocument: { uri: folder.uriOf(file) },
      position: beforeWords(text, cited),
      context: { includeDeclaration },
    });
    return found.map(({ uri, range }) => [uri, range]);
  }
});
