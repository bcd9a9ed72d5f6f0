import assert from 'node:assert/strict';
import type { Diagnostic, DocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { type Folder, folderWith, type LspClient, modern, startClient } from '../support/lsp-client.ts';
import { rangeOf } from '../support/places.ts';

const [open, closed] = [
  'Recalling what the Fund for Old Locks said of the weirs in the spring of the year,\n',
  'Noting the maps of the delta,\n\nWelcoming the report of the Fund of Old Locks on the gates of the canals,\n',
];
const third = 'Recalling the tides of the delta and the maps of the gates of the canals,\n';
/** What the file says once both are of one mind. */
const agreed = closed.replace('Fund of', 'Fund for');

describe('A name in two drafts of the workspace', () => {
  let folder: Folder;
  let client: LspClient;
  beforeEach(async () => {
    folder = await folderWith({ 'open.draft': open, 'other (1).draft': closed, 'third.draft': third });
    client = await startClient({ folders: [folder.uri] });
    await client.open(folder.uriOf('open.draft'), open);
    await client.expect<{ state: string }>('penholder/status', ({ state }) => state === 'ready');
  });
  afterEach(async () => {
    await client.stop();
    await folder.remove();
  });

  it('is found in the open draft, with a link to the place in the other', async () => {
    const [finding, ...others] = await variants();
    assert.deepEqual(others, []);
    assert.deepEqual(finding?.range, rangeOf(open, 'Fund for Old Locks'));
    assert.match(`${finding.message}`, /“Fund of Old” in “other \(1\)\.draft”\./);
    const [related] = finding.relatedInformation ?? [];
    assert.equal(pathOf(related?.location.uri), pathOf(folder.uriOf('other (1).draft')));
    assert.deepEqual(related?.location.range, rangeOf(closed, 'Fund of Old Locks'));
  });

  it('is found in the draft that is not open, too', async () => {
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
    const ofFile = items.find(({ uri }) => pathOf(uri) === pathOf(folder.uriOf('other (1).draft')));
    assert.ok(ofFile?.kind === 'full');
    assert.deepEqual(
      ofFile.items.filter(({ code }) => code === 'name-variant').map(({ range }) => range),
      [rangeOf(closed, 'Fund of Old Locks')],
    );
  });

  it('is found no more when the other file is changed', async () => {
    const { resultId } = await report();
    const before = refreshes();
    await folder.write('other (1).draft', agreed);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uriOf('other (1).draft'), type: 2 }] });
    await refreshed(before);
    const after = await report(resultId);
    assert.ok(after.kind === 'full');
    assert.deepEqual(
      after.items.filter(({ code }) => code === 'name-variant'),
      [],
    );
  });

  it('is found no more when the other draft is edited, before it is saved', async () => {
    const uri = folder.uriOf('other (1).draft');
    await client.open(uri, closed);
    const before = refreshes();
    await client.change(uri, 2, { range: rangeOf(closed, 'of Old Locks'), text: 'for Old Locks' });
    await refreshed(before);
    assert.deepEqual(await variants(), []);
  });

  it('has no draft checked anew that does not write it', async () => {
    const uri = folder.uriOf('third.draft');
    await client.open(uri, third);
    const { resultId } = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    const before = refreshes();
    await folder.write('other (1).draft', agreed);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uriOf('other (1).draft'), type: 2 }] });
    await refreshed(before);
    const after = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId: resultId,
    });
    assert.equal(after.kind, 'unchanged');
  });

  it('is told in words to a client that shows no related places', async () => {
    const capabilities = { ...modern, textDocument: { ...modern.textDocument, publishDiagnostics: {} } };
    const bare = await startClient({ folders: [folder.uri], capabilities });
    await bare.open(folder.uriOf('open.draft'), open);
    await bare.expect<{ state: string }>('penholder/status', ({ state }) => state === 'ready');
    const [finding] = await variants(bare);
    assert.ok(finding && !('relatedInformation' in finding));
    await bare.stop();
  });

  function refreshes(): number {
    return client.received('workspace/diagnostic/refresh').length;
  }

  async function refreshed(before: number): Promise<void> {
    while (refreshes() === before) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  async function variants(of = client): Promise<Diagnostic[]> {
    const found = await report(undefined, of);
    assert.ok(found.kind === 'full');
    return found.items.filter(({ code }) => code === 'name-variant');
  }

  function report(previousResultId?: string, of = client): Promise<DocumentDiagnosticReport> {
    return of.request('textDocument/diagnostic', { textDocument: { uri: folder.uriOf('open.draft') }, previousResultId });
  }
});

/** Parentheses may be escaped in an address or not. */
function pathOf(uri: string | undefined): string {
  return decodeURIComponent(new URL(uri ?? '').pathname);
}
