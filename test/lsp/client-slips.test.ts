import assert from 'node:assert/strict';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { DocumentDiagnosticReport, LogMessageParams } from 'vscode-languageserver';
import { type LspClient, modern, startClient, startServer } from '../support/lsp-client.ts';
import { withLostBracket } from './wetlands.ts';

const uri = 'file:///drafts/wetlands.draft';
const textDocument = { uri };
const position = { line: 0, character: 0 };
const invalidRequest = { code: -32600 };

describe('A client that does not tell its settings', () => {
  it('but answers with an error gets those that hold by default', async () => {
    const client = await startClient({
      settings: () => {
        throw new Error('No settings today');
      },
    });
    await client.open(uri, withLostBracket);
    assert.deepEqual(await rulesFound(client), ['unbalanced-bracket']);
    await client.expect<LogMessageParams>('window/logMessage', ({ message }) => message.includes('No settings today'));
    await client.stop();
  });

  it('and never answers gets those that hold by default after a second, and its own if it answers after all', async () => {
    const client = await startClient();
    const answer = Promise.withResolvers<unknown[]>();
    client.connection.onRequest('workspace/configuration', () => answer.promise);
    await client.open(uri, withLostBracket);
    const start = performance.now();
    assert.deepEqual(await rulesFound(client), ['unbalanced-bracket']);
    assert.ok(performance.now() - start < 5000, `${performance.now() - start} ms`);
    const refreshed = new Promise<void>((resolve) => {
      client.connection.onRequest('workspace/diagnostic/refresh', () => {
        resolve();
        return null;
      });
    });
    answer.resolve([{ rules: { 'unbalanced-bracket': 'off' } }]);
    await refreshed;
    assert.deepEqual(await rulesFound(client), []);
    await client.stop();
  });
});

describe('A client that is out of step', () => {
  it('and asks before it has introduced itself is told so', async () => {
    const child = startServer();
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    connection.listen();
    await assert.rejects(connection.sendRequest('textDocument/hover', { textDocument, position }), { code: -32002 });
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: modern });
    assert.equal(await connection.sendRequest('textDocument/hover', { textDocument, position }), null);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
  });

  it('and introduces itself twice is refused, and served as before', async () => {
    const client = await startClient();
    await client.open(uri, withLostBracket);
    const again = client.request('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    await assert.rejects(again, invalidRequest);
    assert.deepEqual(await rulesFound(client), ['unbalanced-bracket']);
    await client.stop();
  });

  it('and asks after its goodbye is refused whatever it asks', async () => {
    const client = await startClient();
    await client.open(uri, withLostBracket);
    await client.request('shutdown', undefined);
    for (const [method, params] of [
      ['textDocument/hover', { textDocument, position }],
      ['textDocument/diagnostic', { textDocument }],
      ['textDocument/semanticTokens/full', { textDocument }],
      ['codeAction/resolve', { title: 'Any' }],
      ['workspace/diagnostic', { previousResultIds: [] }],
      ['penholder/configuration', { uri }],
      ['penholder/unheard-of', {}],
      ['initialize', { processId: process.pid, rootUri: null, capabilities: {} }],
      ['shutdown', undefined],
    ] as const) {
      await assert.rejects(client.request(method, params), invalidRequest, method);
    }
    const exited = new Promise((resolve) => client.process.once('exit', resolve));
    await client.notify('exit', undefined);
    assert.equal(await exited, 0);
  });
});

async function rulesFound(client: LspClient): Promise<unknown[]> {
  const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
  return report.kind === 'full' ? report.items.map(({ code }) => code) : [report.kind];
}
