import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Location, LogMessageParams, SymbolInformation } from 'vscode-languageserver';
import { type Folder, folderWith, type LspClient, plain, startClient } from '../support/lsp-client.ts';
import { before as beforeWords, rangeOf } from '../support/places.ts';
import { adopted, wetlands } from './wetlands.ts';

const cited = 'AG/RES. 2345 (XXXVII-O/07)';

describe('What the server knows of drafts, from session to session', () => {
  let folder: Folder;
  let cache: string;
  let clients: LspClient[];
  beforeEach(async () => {
    folder = await folderWith({ 'draft.draft': wetlands, 'mapping.draft': adopted });
    cache = await mkdtemp(join(tmpdir(), 'penholder-cache-'));
    clients = [];
  });
  afterEach(async () => {
    await Promise.all(clients.map((client) => client.stop()));
    await folder.remove();
    await rm(cache, { recursive: true, force: true });
  });

  it('is known again without reading them, and leads to the same places', async () => {
    await (await start()).stop();
    const client = await start();
    assert.deepEqual(known(client), ['Of 2 drafts, 2 are as they were in an earlier session, and were not read']);
    assert.deepEqual(await jump(client), rangeOf(adopted, cited));
  });

  it('is read anew of a draft that has changed meanwhile', async () => {
    await (await start()).stop();
    const longer = `Permanent Council\n\n${adopted}`;
    await folder.write('mapping.draft', longer);
    const client = await start();
    assert.deepEqual(known(client), ['Of 2 drafts, 1 are as they were in an earlier session, and were not read']);
    assert.deepEqual(await jump(client), rangeOf(longer, cited));
  });

  it('is not lost when the server is killed', async () => {
    const killed = await start();
    while ((await segments()).length === 0) await pause(50);
    killed.process.kill('SIGKILL');
    clients = [];
    assert.equal(known(await start()).length, 1);
  });

  it('is read anew where it is damaged', async () => {
    await (await start()).stop();
    for (const segment of await segments()) {
      const content = await readFile(join(cache, segment));
      await writeFile(
        join(cache, segment),
        content.map((byte, at) => (at > 60 && at % 100 === 0 ? ~byte : byte)),
      );
    }
    const client = await start();
    assert.deepEqual(known(client), []);
    assert.deepEqual(await jump(client), rangeOf(adopted, cited));
  });

  it('is kept by two servers at once', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    await folder.write('mapping.draft', `\n\n${adopted}`);
    const changes = [{ uri: folder.uriOf('mapping.draft'), type: 2 }];
    await Promise.all([one, other].map((client) => client.notify('workspace/didChangeWatchedFiles', { changes })));
    await Promise.all([one, other].map(jump));
    await Promise.all([one.stop(), other.stop()]);
    const client = await start();
    assert.deepEqual(known(client), ['Of 2 drafts, 2 are as they were in an earlier session, and were not read']);
    assert.deepEqual(await jump(client), rangeOf(`\n\n${adopted}`, cited));
  });

  it('is known still when its folder is deleted meanwhile, and kept again of what changes', async () => {
    const client = await start();
    // The server may be writing there at this very moment.
    await rm(cache, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
    await folder.write('mapping.draft', `\n${adopted}`);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uriOf('mapping.draft'), type: 2 }] });
    assert.deepEqual(await jump(client), rangeOf(`\n${adopted}`, cited));
    await client.stop();
    assert.equal(known(await start()).length, 1);
  });

  it('is deleted at the wish of the user', async () => {
    await (await start()).stop();
    const client = await start();
    assert.notDeepEqual(await segments(), []);
    await client.request('penholder/clearCache', undefined);
    assert.deepEqual(await segments(), []);
    await client.stop();
    assert.deepEqual(known(await start()), []);
  });

  it('is no setting, in the eyes of a server that gets its settings with its start', async () => {
    const client = await start();
    assert.deepEqual(
      client.received<LogMessageParams>('window/logMessage').filter(({ type }) => type <= 2),
      [],
    );
  });

  it('is kept nowhere where the client names no folder', async () => {
    const client = await startClient({ folders: [folder.uri] });
    clients.push(client);
    await client.open(folder.uriOf('draft.draft'), wetlands);
    await jump(client);
    assert.deepEqual(await segments(), []);
    assert.equal(await client.request('penholder/clearCache', undefined), null);
  });

  async function start(): Promise<LspClient> {
    const client = await startClient({
      capabilities: plain,
      folders: [folder.uri],
      initializationOptions: { cacheFolder: pathToFileURL(cache).href },
    });
    clients.push(client);
    await client.open(folder.uriOf('draft.draft'), wetlands);
    await jump(client);
    return client;
  }

  async function jump(client: LspClient): Promise<Location['range'] | undefined> {
    const textDocument = { uri: folder.uriOf('draft.draft') };
    const position = beforeWords(wetlands, cited);
    const [place] = await client.request<Location[]>('textDocument/definition', { textDocument, position });
    return place?.range;
  }

  async function segments(): Promise<string[]> {
    return (await readdir(cache).catch(() => [])).filter((name) => name.endsWith('.segment'));
  }
});

describe('A workspace of many drafts', () => {
  it('is read on several threads, while the drafts that are known so far are found and an open one is checked', async () => {
    const drafts = Object.fromEntries(
      Array.from({ length: 120 }, (_, nth) => [`${nth}.draft`, adopted.replace(cited, `AG/RES. ${2100 + nth} (XXXVI-O/06)`)]),
    );
    const folder = await folderWith({ ...drafts, 'mapping.draft': adopted, 'latin-1.draft': Buffer.from('CAF\xc9 [', 'latin1') });
    const client = await startClient({ folders: [folder.uri] });
    await client.open(folder.uriOf('draft.draft'), wetlands);
    const textDocument = { uri: folder.uriOf('draft.draft') };
    const report = await client.request<{ items: unknown[] }>('textDocument/diagnostic', { textDocument });
    assert.ok(Array.isArray(report.items));
    await client.request('textDocument/definition', { textDocument, position: beforeWords(wetlands, cited) });
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'AG/RES. 21' });
    assert.equal(found.length, 100);
    const [last] = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'AG/RES. 2219' });
    assert.equal(last?.location.uri, folder.uriOf('119.draft'));
    const warnings = client.received<LogMessageParams>('window/logMessage').filter(({ type }) => type <= 2);
    assert.deepEqual(
      warnings.map(({ message }) => message.replace(/ and is not checked.*/, '')),
      [`${folder.uriOf('latin-1.draft')} is left out: This file is not UTF-8 but most likely Windows 1252,`],
    );
    await client.stop();
    await folder.remove();
  });
});

/** What the log says of drafts that were known before. */
function known(client: LspClient): readonly string[] {
  return client
    .received<LogMessageParams>('window/logMessage')
    .map(({ message }) => message)
    .filter((message) => message.includes('earlier session'));
}
