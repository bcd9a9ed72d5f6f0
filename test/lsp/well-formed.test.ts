import assert from 'node:assert/strict';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { wellFormedJson } from '../../server/src/lsp/well-formed.ts';
import { modern, startServer } from '../support/lsp-client.ts';

const textDocument = { uri: 'file:///drafts/half.draft' };

describe('What the server writes', () => {
  it('is UTF-8 with every pair of surrogates whole, even of a draft that holds halves of them', async () => {
    const child = startServer();
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    connection.listen();
    const written = buffer(child.stdout);
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: modern });
    await connection.sendNotification('initialized', {});
    const text =
      '[\uD83D: to act]\n\n1. Decides “to act \uD83D at once;\n\n2.  Decides \uDE00  to [[act\uD83D]] 😀;\n\nMOVE 2 \uD83D BEFORE 1.\n';
    await connection.sendNotification('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'draft', version: 1, text } });
    const { items } = await connection.sendRequest<{ items: { range: unknown }[] }>('textDocument/diagnostic', { textDocument });
    assert.ok(items.length > 3);
    await connection.sendRequest('textDocument/documentSymbol', { textDocument });
    for (const { range } of items) {
      await connection.sendRequest('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
    }
    for (const character of [0, 1, 5]) {
      await connection.sendRequest('textDocument/hover', { textDocument, position: { line: 0, character } });
    }
    const exited = once(child, 'exit');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    await exited;
    const messages = new TextDecoder('utf-8', { fatal: true }).decode(await written);
    assert.ok(messages.includes('\\ufffd') || messages.includes('\uFFFD'), 'No answer repeats a half');
    assert.doesNotMatch(messages, /(?<!\\)\\ud[89a-f]/);
  });
});

describe('JSON for the wire', () => {
  it('is that of JSON.stringify for all that is well-formed', () => {
    for (const message of [{ a: '😀 \\ud83d \\\\ud83d', '\\': ['\n', '\u0000', 1, null, true] }, 'keepers', 7, '"\\"\\ud83d']) {
      assert.equal(wellFormedJson(message), JSON.stringify(message));
    }
  });

  it('has U+FFFD for halves, in keys too', () => {
    assert.deepEqual(JSON.parse(wellFormedJson({ 'a\uD83D': '\uDE00\uD83D 😀\\\uD83D' })), { 'a\uFFFD': '\uFFFD\uFFFD 😀\\\uFFFD' });
  });
});
