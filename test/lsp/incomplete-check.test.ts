import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { platformWithoutFiles } from '../../server/src/lsp/platform.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { modern } from '../support/lsp-client.ts';
import { withLostBracket } from './wetlands.ts';

const textDocument = { uri: 'file:///drafts/wet%20lands.draft' };

describe('A check that takes too long', () => {
  it('is told of by a finding and in the status, until a check comes to its end', async () => {
    // The server runs in this process, so that its clock is at hand: it goes on at every look.
    let time = 0;
    let pace = 1;
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    const connection = createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    const now = () => {
      time += pace;
      return time;
    };
    startServer(connection, platformWithoutFiles, { milliseconds: 10, now });
    const client = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    const told: unknown[] = [];
    client.onNotification('penholder/status', (status) => void told.push(status));
    client.onRequest(() => null);
    client.listen();
    await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: modern });
    const opened = { ...textDocument, languageId: 'draft', version: 1, text: withLostBracket };
    await client.sendNotification('textDocument/didOpen', { textDocument: opened });
    assert.deepEqual(await rulesFound(), ['check-incomplete', 'unbalanced-bracket']);
    assert.deepEqual(told, [{ state: 'error', message: 'The check of wet lands.draft took too long, and some rules were left out' }]);

    pace = 0;
    const start = { line: 0, character: 0 };
    await client.sendNotification('textDocument/didChange', {
      textDocument: { ...textDocument, version: 2 },
      contentChanges: [{ range: { start, end: start }, text: 'FIRST ' }],
    });
    assert.deepEqual(await rulesFound(), ['unbalanced-bracket']);
    assert.deepEqual(told.at(-1), { state: 'ready', message: 'Every draft is checked to its end' });

    async function rulesFound(): Promise<unknown[]> {
      const { items } = await client.sendRequest<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
      return items.map(({ code }) => code);
    }
  });
});
