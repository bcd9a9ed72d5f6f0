import assert from 'node:assert/strict';
import type { Location, LocationLink, LogMessageParams } from 'vscode-languageserver';
import { type Folder, folderWith, type LspClient, plain, startClient } from '../support/lsp-client.ts';
import { before as beforeWords, rangeOf } from '../support/places.ts';
import { adopted, wetlands } from './wetlands.ts';

const cited = 'AG/RES. 2345 (XXXVII-O/07)';

describe('A jump to a cited resolution', () => {
  let folder: Folder;
  let client: LspClient;
  beforeEach(async () => {
    folder = await folderWith({ 'draft.draft': wetlands, 'adopted (2007)/mapping.draft': adopted });
    client = await startClient({ folders: [folder.uri] });
    await client.open(folder.uriOf('draft.draft'), wetlands);
  });
  afterEach(async () => {
    await client.stop();
    await folder.remove();
  });

  it('goes to the draft of the workspace that bears the symbol', async () => {
    const [link] = await jump(client, folder);
    assert.ok(link);
    assert.equal(pathOf(link.targetUri), pathOf(folder.uriOf('adopted (2007)/mapping.draft')));
    assert.deepEqual(link.originSelectionRange, rangeOf(wetlands, cited));
    assert.deepEqual(link.targetSelectionRange, rangeOf(adopted, cited));
  });

  it('goes to the open text rather than to the file', async () => {
    const uri = folder.uriOf('adopted (2007)/mapping.draft');
    const text = `Permanent Council\n\n${adopted}`;
    await client.open(uri, text);
    const [link] = await jump(client, folder);
    assert.equal(link?.targetUri, uri);
    assert.deepEqual(link.targetSelectionRange, rangeOf(text, cited));
  });

  it('follows files that come and go', async () => {
    const gone = 'adopted (2007)/mapping.draft';
    await folder.delete(gone);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uriOf(gone), type: 3 }] });
    assert.deepEqual(await jump(client, folder), []);

    await folder.write('again.draft', adopted);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uriOf('again.draft'), type: 1 }] });
    const [link] = await jump(client, folder);
    assert.equal(link?.targetUri, folder.uriOf('again.draft'));
  });

  it('follows a folder that is deleted with all that is in it', async () => {
    await folder.delete('adopted (2007)');
    await client.notify('workspace/didDeleteFiles', { files: [{ uri: folder.uriOf('adopted (2007)') }] });
    assert.deepEqual(await jump(client, folder), []);
  });

  it('follows the folders of the workspace', async () => {
    const other = await folderWith({ 'copy.draft': adopted });
    const change = (added: Folder[], removed: Folder[]) =>
      client.notify('workspace/didChangeWorkspaceFolders', { event: { added: added.map(named), removed: removed.map(named) } });
    await change([other], []);
    assert.equal((await jump(client, folder)).length, 2);
    await change([], [other]);
    assert.equal((await jump(client, folder)).length, 1);
    await other.remove();
  });

  it('is a plain place for a client that knows no links', async () => {
    const old = await startClient({ capabilities: plain, folders: [folder.uri] });
    await old.open(folder.uriOf('draft.draft'), wetlands);
    const [place] = await jump<Location>(old, folder);
    assert.deepEqual(place?.range, rangeOf(adopted, cited));
    await old.stop();
  });
});

describe('The workspace', () => {
  it('is read with progress, and the client is told when it is ready', async () => {
    const folder = await folderWith({ 'one.draft': wetlands, 'two.draft': adopted, 'node_modules/three.draft': adopted });
    const client = await startClient({ folders: [folder.uri] });
    const ready = await client.expect<{ state: string; message: string }>('penholder/status', ({ state }) => state === 'ready');
    assert.match(ready.message, /^2 drafts/);
    const kinds = client.received<{ value: { kind: string } }>('$/progress').map(({ value }) => value.kind);
    assert.equal(kinds[0], 'begin');
    assert.equal(kinds.at(-1), 'end');
    await client.stop();
    await folder.remove();
  });

  it('serves the draft in the editor while it is still being read', async () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, number) => [`${number}.draft`, wetlands.repeat(20)]));
    const folder = await folderWith(many);
    const client = await startClient({ folders: [folder.uri] });
    await client.open('file:///drafts/a.draft', wetlands);
    await client.request('textDocument/diagnostic', { textDocument: { uri: 'file:///drafts/a.draft' } });
    const states = client.received<{ state: string }>('penholder/status').map(({ state }) => state);
    assert.ok(!states.includes('ready'), `${states}`);
    await client.expect<{ state: string }>('penholder/status', ({ state }) => state === 'ready');
    await client.stop();
    await folder.remove();
  });

  it('leaves out a file that is not UTF-8, says so, and reads the others', async () => {
    const latin1 = Buffer.from('AG/RES. 2345 (XXXVII-O/07)\n\nConvenção\n', 'latin1');
    const folder = await folderWith({ 'a.draft': latin1, 'b.draft': adopted, 'draft.draft': wetlands });
    const client = await startClient({ folders: [folder.uri] });
    await client.open(folder.uriOf('draft.draft'), wetlands);
    const links = await jump(client, folder);
    assert.deepEqual(
      links.map((link) => link.targetUri),
      [folder.uriOf('b.draft')],
    );
    const logged = await client.expect<LogMessageParams>('window/logMessage', ({ message }) => message.includes('a.draft'));
    assert.match(logged.message, /not UTF-8/);
    await client.stop();
    await folder.remove();
  });

  it('has its files watched by a client that can', async () => {
    const client = await startClient();
    const { registrations } = await client.expect<{ registrations: { method: string; registerOptions: unknown }[] }>(
      'client/registerCapability',
      ({ registrations: [first] }) => first?.method === 'workspace/didChangeWatchedFiles',
    );
    assert.deepEqual(registrations[0]?.registerOptions, {
      watchers: [{ globPattern: '**/*.draft' }, { globPattern: '**/*.csl.json' }, { globPattern: '**/penholder.json' }],
    });
    await client.stop();
  });
});

function jump<R = LocationLink>(client: LspClient, folder: Folder): Promise<R[]> {
  return client.request('textDocument/definition', {
    textDocument: { uri: folder.uriOf('draft.draft') },
    position: beforeWords(wetlands, cited),
  });
}

function named({ uri }: Folder): { uri: string; name: string } {
  return { uri, name: uri };
}

/** Parentheses may be escaped in an address or not. */
function pathOf(uri: string): string {
  return decodeURIComponent(new URL(uri).pathname);
}
