import assert from 'node:assert/strict';
import type { Diagnostic, DocumentDiagnosticReport, PublishDiagnosticsParams, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { type Folder, folderWith, type LspClient, modern, plain, startClient } from '../support/lsp-client.ts';

const text = 'LA ASAMBLEA GENERAL,\n\nRESUELVE:\n\n1. Pintar los vagones del país según la tradición.]\n';
const inWindows = Buffer.from(text, 'latin1');
const asUtf8 = new TextDecoder().decode(inWindows);
const advice = 'Read as UTF-8, but most likely Windows 1252: use “Reopen with Encoding”. It is not checked.';

describe('a file in an old encoding', () => {
  let folder: Folder;
  let client: LspClient;
  const uri = () => folder.uriOf('old.draft');
  const told = ({ code, message, range }: Diagnostic) => [code, message, range.start.line];
  before(async () => {
    folder = await folderWith({ 'old.draft': inWindows, 'lost.draft': text.replace('í', '\uFFFD') });
  });
  after(() => folder.remove());
  afterEach(() => client.stop());

  async function pulled(of = uri()): Promise<readonly Diagnostic[]> {
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri: of } });
    return report.kind === 'full' ? report.items : [];
  }

  it('is named in its problems while it is closed', async () => {
    client = await startClient({ folders: [folder.uri] });
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
    const report = items.find((item) => item.uri === uri());
    assert.deepEqual(report?.kind === 'full' && report.items.map(told), [['draft-not-text', advice, 0]]);
  });

  it('has one finding and no other where it was opened as UTF-8, and its own once it is opened as it is', async () => {
    client = await startClient({ folders: [folder.uri] });
    await client.open(uri(), asUtf8);
    assert.deepEqual((await pulled()).map(told), [['draft-not-text', advice, 0]]);
    // As an editor does that reads the file anew.
    await client.change(uri(), 2, { text });
    assert.deepEqual(
      (await pulled()).map(({ code }) => code),
      ['unbalanced-bracket'],
    );
    await client.change(uri(), 3, { text: asUtf8 });
    assert.deepEqual((await pulled()).map(told), [['draft-not-text', advice, 0]]);
  });

  it('is told so to an editor that does not ask', async () => {
    client = await startClient({ folders: [folder.uri], capabilities: plain });
    await client.open(uri(), asUtf8);
    const published = await client.expect<PublishDiagnosticsParams>('textDocument/publishDiagnostics', (sent) => sent.uri === uri());
    assert.deepEqual(published.diagnostics.map(told), [['draft-not-text', advice, 0]]);
    await client.change(uri(), 2, { text });
    await client.expect<PublishDiagnosticsParams>('textDocument/publishDiagnostics', ({ diagnostics }) =>
      diagnostics.some(({ code }) => code === 'unbalanced-bracket'),
    );
  });

  it('is no file in UTF-8 in which a character was lost before: that has its findings', async () => {
    client = await startClient({ folders: [folder.uri], capabilities: modern });
    const lost = folder.uriOf('lost.draft');
    await client.open(lost, text.replace('í', '\uFFFD'));
    assert.deepEqual(
      (await pulled(lost)).map(({ code }) => code),
      ['damaged-character', 'unbalanced-bracket'],
    );
  });

  it('leaves no stack in the log', async () => {
    client = await startClient({ folders: [folder.uri] });
    await client.open(uri(), asUtf8);
    await pulled();
    await client.request('workspace/diagnostic', { previousResultIds: [] });
    const logged = client.received<{ message: string }>('window/logMessage').map(({ message }) => message);
    assert.ok(logged.some((line) => line.startsWith(`${uri()} is left out: This file is not UTF-8 but most likely Windows 1252`)));
    for (const message of logged) assert.doesNotMatch(message, /^\s+at /m);
  });
});
