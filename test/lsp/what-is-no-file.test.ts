import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  LogMessageParams,
  PublishDiagnosticsParams,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { type Folder, folderWith, type LspClient, startClient } from '../support/lsp-client.ts';
import { pipeAt } from '../support/pipe.ts';
import { adopted } from './wetlands.ts';

const unbalanced = 'To mark the channels.]\n';

describe('In the folder of an editor, what is no file', function () {
  this.timeout(60_000);
  let folder: Folder;
  let outside: Folder;
  let client: LspClient | undefined;

  before(function () {
    if (process.platform === 'win32') this.skip();
  });
  beforeEach(async () => {
    folder = await folderWith({ 'a.draft': unbalanced });
    outside = await folderWith({ 'secret.draft': adopted, 'penholder.json': '{ "rules": { "unbalanced-bracket": "off" } }' });
  });
  afterEach(async () => {
    await client?.stop();
    client = undefined;
    await Promise.all([folder.remove(), outside.remove()]);
  });

  const at = (path: string) => fileURLToPath(folder.uriOf(path));

  async function diagnosed(): Promise<Map<string, readonly Diagnostic[]>> {
    client ??= await startClient({ folders: [folder.uri] });
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
    return new Map(items.map((item) => [item.uri.replace(/.*\//, ''), item.kind === 'full' ? item.items : []]));
  }

  async function logged(part: string): Promise<string> {
    return (await client?.expect<LogMessageParams>('window/logMessage', ({ message }) => message.includes(part)))?.message ?? '';
  }

  it('is passed over with a word in the log: links and pipes with the name of a draft', async () => {
    pipeAt(at('p.draft'));
    symlinkSync('/dev/zero', at('zero.draft'));
    symlinkSync(fileURLToPath(outside.uriOf('secret.draft')), at('out.draft'));
    const diagnostics = await diagnosed();
    assert.deepEqual([...diagnostics.keys()], ['a.draft']);
    assert.deepEqual(
      diagnostics.get('a.draft')?.map(({ code }) => code),
      ['unbalanced-bracket'],
    );
    assert.match(await logged('p.draft'), /is left out: it is no regular file$/);
    assert.match(await logged('zero.draft'), /is left out: it is a link/);
    assert.match(await logged('out.draft'), /is left out: it is a link/);
  });

  it('is not read when the editor tells that it has come', async () => {
    await diagnosed();
    pipeAt(at('p.draft'));
    symlinkSync('/dev/zero', at('zero.draft'));
    const changes = ['p.draft', 'zero.draft'].map((path) => ({ uri: folder.uriOf(path), type: 1 }));
    await client?.notify('workspace/didChangeWatchedFiles', { changes });
    assert.deepEqual([...(await diagnosed()).keys()], ['a.draft']);
    assert.match(await logged('zero.draft'), /is left out: it is a link/);
  });

  for (const [what, make, said] of [
    ['a pipe', pipeAt, /no regular file/],
    ['a device', (path: string) => symlinkSync('/dev/zero', path), /a link/],
    ['a link out of the folder', (path: string) => symlinkSync(fileURLToPath(outside.uriOf('penholder.json')), path), /a link/],
  ] as const) {
    it(`is not used as settings, and is told of in its place: ${what}`, async () => {
      make(at('penholder.json'));
      const diagnostics = await diagnosed();
      assert.deepEqual(
        diagnostics.get('a.draft')?.map(({ code }) => code),
        ['unbalanced-bracket'],
      );
      const shown = await client?.expect<PublishDiagnosticsParams>('textDocument/publishDiagnostics', ({ uri }) =>
        uri.endsWith('penholder.json'),
      );
      assert.match(String(shown?.diagnostics[0]?.message), said);
    });
  }

  it('is unlike a draft that is too long: that one is told of, until it is shorter', async () => {
    await folder.write('long.draft', Buffer.alloc(16 * 1024 * 1024 + 1, 'a'));
    const [finding, ...others] = (await diagnosed()).get('long.draft') ?? [];
    assert.deepEqual([finding?.code, finding?.range.start.line, others], ['draft-too-long', 0, []]);

    await folder.write('long.draft', unbalanced);
    await client?.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uriOf('long.draft'), type: 2 }] });
    await diagnosed();
    const textDocument = { uri: folder.uriOf('long.draft') };
    const report = await client?.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
    assert.deepEqual(report?.kind === 'full' && report.items.map(({ code }) => code), ['unbalanced-bracket']);
  });

  it('is told from a draft in UTF-16, of which the log says what to do', async () => {
    await folder.write('wide.draft', Buffer.from(adopted, 'utf16le'));
    await diagnosed();
    assert.match(await logged('wide.draft'), /is left out: This is UTF-16, and Penholder reads UTF-8\. Save it as UTF-8/);
  });
});
