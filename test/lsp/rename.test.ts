import assert from 'node:assert/strict';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { type Folder, folderWith, type LspClient, modern, plain, startClient } from '../support/lsp-client.ts';
import { applied, before as beforeWords, rangeOf } from '../support/places.ts';
import { adopted, wetlands } from './wetlands.ts';

const cited = 'AG/RES. 2345 (XXXVII-O/07)';
const newName = 'AG/RES. 2401 (XXXVIII-O/08)';
const mangroves = 'THE GENERAL ASSEMBLY,\n\nRecalling its resolution AG/RES 2345 on wetlands,\n';

describe('The renaming of a symbol', () => {
  let folder: Folder;
  let client: LspClient;
  beforeEach(async () => {
    folder = await folderWith({ 'draft.draft': wetlands, 'mapping.draft': adopted, 'mangroves.draft': mangroves });
    client = await startClient({ folders: [folder.uri], capabilities: withPrepare });
    await client.open(folder.uriOf('draft.draft'), wetlands);
  });
  afterEach(async () => {
    await client.stop();
    await folder.remove();
  });

  it('changes all drafts: the open one at its version, files by places that are looked at again', async () => {
    const { documentChanges = [] } = await rename();
    const changes = documentChanges as TextDocumentEdit[];
    assert.deepEqual(
      changes.map(({ textDocument }) => [textDocument.uri, textDocument.version]).sort(),
      [
        [folder.uriOf('draft.draft'), 1],
        [folder.uriOf('mangroves.draft'), null],
        [folder.uriOf('mapping.draft'), null],
      ].sort(),
    );
    const edited = (file: string, text: string) =>
      applied(
        text,
        changes.filter(({ textDocument }) => textDocument.uri === folder.uriOf(file)).flatMap(({ edits }) => edits as never[]),
      );
    assert.equal(edited('draft.draft', wetlands), wetlands.replace(cited, newName));
    assert.equal(edited('mapping.draft', adopted), adopted.replace(cited, newName));
    assert.equal(edited('mangroves.draft', mangroves), mangroves.replace('2345', '2401'));
  });

  it('writes nothing over a file that has changed without a word', async () => {
    await rename();
    await folder.write('mangroves.draft', `\n${mangroves}`);
    await assert.rejects(rename, /mangroves\.draft has just changed/);
  });

  it('begins with the symbol at the cursor, in full', async () => {
    const params = { textDocument: { uri: folder.uriOf('draft.draft') }, position: beforeWords(wetlands, cited) };
    assert.deepEqual(await client.request('textDocument/prepareRename', params), { range: rangeOf(wetlands, cited), placeholder: cited });
  });

  it('of a paragraph’s number takes the references to it along, and is refused for one that another has', async () => {
    const uri = folder.uriOf('draft.draft');
    const at = { textDocument: { uri }, position: beforeWords(wetlands, '2.\nTo request') };
    assert.deepEqual(await client.request('textDocument/prepareRename', at), {
      range: { start: at.position, end: { ...at.position, character: 1 } },
      placeholder: '2',
    });
    const { documentChanges = [] } = await client.request<WorkspaceEdit>('textDocument/rename', { ...at, newName: '7' });
    const edits = documentChanges.flatMap((change) => ('edits' in change ? change.edits : []));
    assert.equal(
      applied(wetlands, edits as never[]),
      wetlands.replace('2.\nTo request', '7.\nTo request').replace('paragraph 2', 'paragraph 7'),
    );
    await assert.rejects(client.request('textDocument/rename', { ...at, newName: '3' }), /Operative paragraph 3 has that number already/);
  });

  it('is refused elsewhere, and for what is no symbol, with words for the user', async () => {
    const params = { textDocument: { uri: folder.uriOf('draft.draft') }, position: beforeWords(wetlands, 'mangroves') };
    await assert.rejects(client.request('textDocument/prepareRename', params), /Only a symbol, a delegation or a number can be renamed/);
    await assert.rejects(rename(client, 'the maps'), /is not a symbol/);
  });

  it('takes the names of files that spell it along, after the edits, for a client that renames files', async () => {
    await folder.write('adopted/ag-res-2345 wetlands.draft', adopted);
    const workspaceEdit = { documentChanges: true, resourceOperations: ['rename' as const] };
    const able = await startClient({
      folders: [folder.uri],
      capabilities: { ...withPrepare, workspace: { ...withPrepare.workspace, workspaceEdit } },
    });
    await able.open(folder.uriOf('draft.draft'), wetlands);
    const { documentChanges = [] } = await rename(able);
    const files = documentChanges.flatMap((change) => ('kind' in change && change.kind === 'rename' ? change : []));
    assert.deepEqual(
      files.map(({ oldUri, newUri, options }) => [oldUri, newUri, options?.overwrite]),
      [[folder.uriOf('adopted/ag-res-2345 wetlands.draft'), folder.uriOf('adopted/ag-res-2401 wetlands.draft'), false]],
    );
    assert.equal(documentChanges.at(-1), files[0]);
    await able.stop();
    assert.ok((await rename()).documentChanges?.every((change) => !('kind' in change)));
  });

  it('is there for a client without versions', async () => {
    const old = await startClient({ folders: [folder.uri], capabilities: plain });
    await old.open(folder.uriOf('draft.draft'), wetlands);
    const { changes = {} } = await rename(old);
    assert.equal(applied(mangroves, changes[folder.uriOf('mangroves.draft')] ?? []), mangroves.replace('2345', '2401'));
    await old.stop();
  });

  function rename(by = client, name = newName): Promise<WorkspaceEdit> {
    return by.request('textDocument/rename', {
      textDocument: { uri: folder.uriOf('draft.draft') },
      position: beforeWords(wetlands, cited),
      newName: name,
    });
  }
});

const withPrepare = { ...modern, textDocument: { ...modern.textDocument, rename: { prepareSupport: true } } };
