import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import type { Diagnostic, FullDocumentDiagnosticReport } from 'vscode-languageserver';
import { type LspClient, startClient } from '../support/lsp-client.ts';
import { withLostBracket } from './wetlands.ts';

const uri = 'file:///drafts/long.draft';
const other = 'file:///drafts/wetlands.draft';
const position = { line: 0, character: 2 };

describe('A draft of 100 MB', function () {
  this.timeout(120_000);

  const line = '1. Calls upon Member States [to act, in accordance with resolution 55/2;\n';
  const text = line.repeat(Math.ceil(100_000_000 / line.length));

  it('has one finding, and is edited and closed while the server goes on to serve the others', async () => {
    const client = await startClient();
    const id = client.process.pid ?? assert.fail();
    const before = memoryOf(id);
    await client.open(uri, text);
    await client.open(other, withLostBracket);
    assert.deepEqual(codes(await diagnostics(client, other)), ['unbalanced-bracket']);
    assert.deepEqual(codes(await diagnostics(client, uri)), ['draft-too-long']);
    assert.equal(await client.request('textDocument/hover', { textDocument: { uri }, position }), null);
    assert.deepEqual(await client.request('textDocument/documentSymbol', { textDocument: { uri } }), []);
    for (let version = 2; version < 12; version++) {
      await client.change(uri, version, { range: { start: position, end: position }, text: 'x' });
      assert.deepEqual(
        await client.request('textDocument/semanticTokens/range', { textDocument: { uri }, range: { start: position, end: position } }),
        { data: [] },
      );
    }
    const last = { line: 1_000_000, character: 0 };
    await client.change(uri, 12, { range: { start: { line: 1, character: 0 }, end: { line: 2_000_000, character: 0 } }, text: '' });
    assert.deepEqual(codes(await diagnostics(client, uri)), ['unbalanced-bracket']);
    assert.equal(await client.request('textDocument/hover', { textDocument: { uri }, position: last }), null);
    // In megabytes, the message's bytes and its text among them. V8 gives up at two thousand or more.
    assert.ok(memoryOf(id) - before < 1000, `${memoryOf(id)} MB, ${before} before`);
    await client.close(uri);
    assert.equal(await client.stop(), 0);
  });
});

async function diagnostics(client: LspClient, of: string): Promise<readonly Diagnostic[]> {
  return (await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri: of } })).items;
}

function codes(items: readonly Diagnostic[]): unknown[] {
  return items.map(({ code }) => code);
}

/** Of a process, in megabytes. */
function memoryOf(id: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(id)], { encoding: 'utf8' })) / 1000;
}
