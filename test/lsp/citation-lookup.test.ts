import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CodeLens,
  CompletionItemKind,
  type CompletionList,
  type DocumentHighlight,
  type Hover,
  type Location,
  type LocationLink,
  MarkupContent,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { type Folder, folderWith, type LspClient, modern, startClient } from '../support/lsp-client.ts';
import { before as beforeWords, rangeOf } from '../support/places.ts';
import { adopted, wetlands } from './wetlands.ts';

const cited = 'AG/RES. 2345 (XXXVII-O/07)';
const withLenses = { ...modern, workspace: { ...modern.workspace, codeLens: { refreshSupport: true } } };
const mangroves = `THE GENERAL ASSEMBLY,\n\nRecalling its resolution AG/RES 2345 and once more AG/RES 2345,\n`;

describe('From a symbol', () => {
  let folder: Folder;
  let client: LspClient;
  before(async () => {
    folder = await folderWith({ 'draft.draft': wetlands, 'mapping.draft': adopted, 'mangroves.draft': mangroves });
    client = await startClient({ folders: [folder.uri], initializationOptions: { showsReferences: true }, capabilities: withLenses });
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

  it('with a paragraph’s number before it, the number leads to that paragraph, and a card says how it begins', async () => {
    const uri = 'file:///drafts/acting.draft';
    const text = 'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To act on operative paragraph 1 of resolution AG/RES. 2345.\n';
    await client.open(uri, text);
    const asked = { textDocument: { uri }, position: beforeWords(text, 'paragraph 1') };
    const found = await client.request<(Location & LocationLink)[]>('textDocument/definition', asked);
    const paragraph = rangeOf(adopted, '1.');
    assert.deepEqual(
      found.map((each) => [each.uri ?? each.targetUri, each.range ?? each.targetRange]),
      [[folder.uriOf('mapping.draft'), paragraph]],
    );
    const hover = await client.request<Hover>('textDocument/hover', asked);
    assert.ok(MarkupContent.is(hover.contents));
    assert.match(hover.contents.value, /^\*\*Operative paragraph 1\*\* of AG\/RES\. 2345/);
    assert.deepEqual(hover.range, rangeOf(text, 'operative paragraph 1'));
    await client.close(uri);
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

  it('a hierarchy leads in to those that cite it, and out to what they cite', async () => {
    const textDocument = { uri: folder.uriOf('mapping.draft') };
    const [mapping] = await client.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', {
      textDocument,
      position: { line: 0, character: 3 },
    });
    assert.deepEqual([mapping?.name, mapping?.detail, mapping?.uri], [cited, 'MAPPING OF COASTAL WETLANDS', textDocument.uri]);
    const incoming = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item: mapping });
    assert.deepEqual(
      incoming.map(({ from, fromRanges }) => [from.name, from.uri, fromRanges.length]),
      [
        ['PROTECTION OF COASTAL WETLANDS', folder.uriOf('draft.draft'), 1],
        ['mangroves.draft', folder.uriOf('mangroves.draft'), 2],
      ],
    );
    const outgoing = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item: incoming[0]?.from });
    assert.deepEqual(
      outgoing.map(({ to, fromRanges }) => [to.uri, fromRanges]),
      [[textDocument.uri, [rangeOf(wetlands, cited)]]],
    );
  });

  it('a line above it tells in how many drafts it is cited, and follows them', async () => {
    const lenses = () => client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: folder.uriOf('mapping.draft') } });
    const refreshes = () => client.received('workspace/codeLens/refresh').length;
    const range = rangeOf(adopted, cited);
    const command = {
      title: 'cited in 2 drafts',
      command: 'penholder.showReferences',
      arguments: [folder.uriOf('mapping.draft'), range.start],
    };
    assert.deepEqual(await lenses(), [{ range, command }]);
    const told = refreshes();
    await client.open('file:///drafts/more.draft', 'Recalling AG/RES. 2345,\n');
    for (const end = Date.now() + 10_000; refreshes() === told && Date.now() < end; ) await setTimeout(20);
    assert.equal(refreshes(), told + 1);
    assert.equal((await lenses())[0]?.command?.title, 'cited in 3 drafts');
    await client.close('file:///drafts/more.draft');
  });

  it('no line is shown by an editor that has no command for it', async () => {
    const other = await startClient({ folders: [folder.uri] });
    assert.equal(other.initialized.capabilities.codeLensProvider, undefined);
    await other.stop();
  });

  it('a hint after it is the title of the text, where the setting asks for it', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 40, character: 0 } };
    const hints = () => client.request('textDocument/inlayHint', { textDocument: { uri: folder.uriOf('draft.draft') }, range });
    assert.equal(await hints(), null);
    client.settings = () => ({ titleHints: true });
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await hints(), [
      {
        position: rangeOf(wetlands, cited).end,
        label: 'MAPPING OF COASTAL WETLANDS',
        tooltip: 'MAPPING OF COASTAL WETLANDS',
        paddingLeft: true,
      },
    ]);
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

  it('addresses are all that are known of it, or the user’s own', async () => {
    const uri = 'file:///drafts/links.draft';
    const ask = () => client.request('penholder/addresses', { textDocument: { uri }, position: { line: 0, character: 26 } });
    assert.deepEqual(await ask(), [
      { url: 'https://undocs.org/A/RES/60/30', label: 'undocs.org' },
      { url: 'https://documents.un.org/api/symbol/access?s=A/RES/60/30&l=en&t=pdf', label: 'documents.un.org' },
    ]);
    client.settings = () => ({ addresses: { un: 'https://library.example.org/{session}/{number}' } });
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await ask(), [{ url: 'https://library.example.org/60/30', label: 'library.example.org' }]);
    client.settings = () => ({});
    await client.notify('workspace/didChangeConfiguration', { settings: null });
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
