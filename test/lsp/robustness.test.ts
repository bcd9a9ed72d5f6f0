import assert from 'node:assert/strict';
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { CancellationTokenSource, createMessageConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node';
import type { InitializeResult, LogMessageParams } from 'vscode-languageserver';
import { command, extensionServer, path } from '../support/installed.ts';
import { type LspClient, startClient } from '../support/lsp-client.ts';
import { before as beforeWords } from '../support/places.ts';
import { wetlands, withLostBracket } from './wetlands.ts';

const uri = 'file:///drafts/wetlands.draft';
const textDocument = { uri };

describe('The server goes on', () => {
  let client: LspClient;
  before(async () => {
    client = await startClient();
    await client.open(uri, withLostBracket);
  });
  after(() => client.stop());
  afterEach('serves the next request', async () => {
    const { items } = await client.request<{ items: unknown[] }>('textDocument/diagnostic', { textDocument });
    assert.equal(items.length, 1);
  });

  it('after requests about a draft that it does not know', async () => {
    const unknown = { textDocument: { uri: 'file:///drafts/unknown.draft' } };
    const position = { line: 0, character: 0 };
    assert.equal(await client.request('textDocument/hover', { ...unknown, position }), null);
    assert.equal(await client.request('textDocument/definition', { ...unknown, position }), null);
    assert.equal(await client.request('textDocument/documentHighlight', { ...unknown, position }), null);
    assert.equal(await client.request('textDocument/documentSymbol', unknown), null);
    assert.equal(await client.request('textDocument/foldingRange', unknown), null);
    assert.deepEqual(await client.request('textDocument/semanticTokens/full', unknown), { data: [] });
    assert.deepEqual(await client.request('textDocument/diagnostic', unknown), { kind: 'full', items: [] });
    await client.change('file:///drafts/unknown.draft', 2, { text: 'x' });
    await client.close('file:///drafts/unknown.draft');
  });

  it('after positions far outside the text', async () => {
    for (const position of [
      { line: 2 ** 31 - 1, character: 2 ** 31 - 1 },
      { line: 0, character: 2 ** 31 - 1 },
      { line: -5, character: -5 },
    ]) {
      assert.equal(await client.request('textDocument/hover', { textDocument, position }), null);
      assert.deepEqual(await client.request('textDocument/documentHighlight', { textDocument, position }), []);
    }
  });

  it('after requests without sense, which it logs and answers with nothing', async () => {
    for (const position of [undefined, null, { line: 'first' }, { line: 0.5, character: 0 }]) {
      assert.equal(await client.request('textDocument/hover', { textDocument, position }), null);
    }
    assert.equal(await client.request('textDocument/documentSymbol', {}), null);
    assert.equal(await client.request('textDocument/codeAction', { textDocument }), null);
    await client.expect<LogMessageParams>('window/logMessage', ({ type, message }) => type === 1 && message.startsWith('hover:'));
  });

  it('after an edit without sense, which leaves the draft as it was', async () => {
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: {} }, text: 'lost' }],
    });
    await client.notify('textDocument/didChange', { textDocument });
  });

  it('after a method that it does not have', async () => {
    await assert.rejects(client.request('textDocument/moniker', { textDocument }), { code: -32601 });
    await client.notify('penholder/unheard-of', {});
  });
});

describe('Requests that the client cancels', () => {
  it('are not begun when they still wait in the queue, and those that follow are served', async () => {
    const client = await startClient();
    // Long enough that the requests behind it arrive while it is being read.
    await client.open(uri, wetlands.repeat(5000));
    const cancelled = new CancellationTokenSource();
    const position = beforeWords(wetlands, 'shelter');
    const dropped = [1, 2, 3].map(() =>
      assert.rejects(client.connection.sendRequest('textDocument/hover', { textDocument, position }, cancelled.token), { code: -32800 }),
    );
    const kept = client.request('textDocument/hover', { textDocument, position });
    cancelled.cancel();
    await Promise.all(dropped);
    assert.equal(await kept, null);
    await client.stop();
  });
});

describe('The server over IPC', () => {
  it('serves the client that forked it', async () => {
    const child = fork(extensionServer, ['--node-ipc'], { silent: true });
    const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    connection.listen();
    const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    assert.equal(capabilities.hoverProvider, true);
    const exited = once(child, 'exit');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.deepEqual(await exited, [0, null]);
  });
});

describe('The server ends', () => {
  it('with 0 when the client has said goodbye', async () => {
    const client = await startClient();
    assert.equal(await client.stop(), 0);
  });

  it('with 1 on an exit without a goodbye', async () => {
    const client = await startClient();
    const exited = once(client.process, 'exit');
    await client.notify('exit', undefined);
    assert.deepEqual(await exited, [1, null]);
  });

  it('with 1 and without a word when nobody reads its answers any more', async () => {
    const child = spawn(command, ['lsp', '--stdio'], { env: { PATH: path } });
    child.stdout.destroy();
    const request = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    child.stdin.write(`Content-Length: ${request.length}\r\n\r\n${request}`);
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    assert.deepEqual([said, code], ['', 1]);
  });

  it('with 1 when the client closes the line, after an answer to what came before', async () => {
    const client = await startClient();
    const exited = once(client.process, 'exit');
    const last = client.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } });
    // Messages are written one after another: when this one is out, so is the request before it.
    await client.notify('penholder/unheard-of', {});
    client.process.stdin?.end();
    assert.equal(await last, null);
    assert.deepEqual(await exited, [1, null]);
  });

  it('when the editor that started it dies', async () => {
    const editor = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
    assert.ok(editor.pid);
    const client = await startClient({ parent: editor.pid });
    const exited = once(client.process, 'exit');
    editor.kill();
    assert.deepEqual(await exited, [1, null]);
  });
});
