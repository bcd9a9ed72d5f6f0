import assert from 'node:assert/strict';
import type { Diagnostic, DocumentDiagnosticReport, PublishDiagnosticsParams, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { type Folder, folderWith, type LspClient, plain, startClient } from '../support/lsp-client.ts';
import { rangeOf } from '../support/places.ts';

const adopted = (words: string) =>
  `CP/RES. 921 (1613/07)\n\nRINGING OF BELLS\n\nTHE PERMANENT COUNCIL,\n\nRECALLING the fogs of the region and the ships that were lost in them,\n\nRESOLVES:\n\n1. To thank the keepers of the bells ${words} of the region.\n`;
const quoting = 'RECALLING CP/RES. 921 (1613/07), in which it decided “to thank the keepers of the bells in every harbor” of the region;\n';
const other = 'RECALLING CP/RES. 953 (1700/09), on the tides, and the reports of the keepers;\n';
const right = adopted('in every harbor');
const wrong = adopted('in each port');

describe('A quotation that the text of the workspace does not have', () => {
  let folder: Folder;
  let client: LspClient;
  beforeEach(async () => {
    folder = await folderWith({ 'a.draft': quoting, 'other.draft': other, 'adopted/921.draft': wrong });
  });
  afterEach(async () => {
    await client.stop();
    await folder.remove();
  });

  it('is found in the open draft, with the place in the text and what is changed there, until the text is corrected', async () => {
    await start();
    const [finding] = await misquoted(1);
    assert.deepEqual(finding?.range, rangeOf(quoting, 'to thank the keepers of the bells in every harbor'));
    const [related] = finding?.relatedInformation ?? [];
    assert.equal(related?.location.uri, folder.uriOf('adopted/921.draft'));
    assert.equal(related?.location.range.start.line, 10);
    assert.ok(related?.message.includes('in {--each port--}{++every harbor++}'), related?.message);
    await folder.write('adopted/921.draft', right);
    await changed('adopted/921.draft');
    await misquoted(0);
  });

  it('is found as the text stands in the editor, before it is saved', async () => {
    await start();
    await misquoted(1);
    await client.open(folder.uriOf('adopted/921.draft'), right);
    await misquoted(0);
    await client.change(folder.uriOf('adopted/921.draft'), 2, { text: wrong });
    await misquoted(1);
    await client.close(folder.uriOf('adopted/921.draft'));
    await misquoted(1);
  });

  it('is found in a draft that is not open', async () => {
    await start({ opens: false });
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
    const found = items.find(({ uri }) => uri === folder.uriOf('a.draft'));
    assert.deepEqual(found?.kind === 'full' && found.items.map(({ code }) => code), ['citation-quote']);
    await folder.write('adopted/921.draft', right);
    await changed('adopted/921.draft');
    for (;;) {
      const previousResultIds = [{ uri: folder.uriOf('a.draft'), value: found?.resultId ?? '' }];
      const again = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
      const now = again.items.find(({ uri }) => uri === folder.uriOf('a.draft'));
      if (now?.kind === 'full' && now.items.length === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });

  it('goes from a client that only listens when a file changes, as an empty list, and nothing else is sent anew', async () => {
    await start({ capabilities: plain });
    await client.expect<PublishDiagnosticsParams>('textDocument/publishDiagnostics', isOf('a.draft', 1));
    await client.expect<PublishDiagnosticsParams>('textDocument/publishDiagnostics', isOf('other.draft', 0));
    const before = sentOf('other.draft');
    await folder.write('adopted/921.draft', right);
    await changed('adopted/921.draft');
    await client.expect<PublishDiagnosticsParams>('textDocument/publishDiagnostics', isOf('a.draft', 0));
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(sentOf('other.draft'), before);
  });

  async function start({ capabilities, opens = true }: { capabilities?: typeof plain; opens?: boolean } = {}): Promise<void> {
    client = await startClient({ folders: [folder.uri], ...(capabilities && { capabilities }) });
    await client.expect<{ state: string }>('penholder/status', ({ state }) => state === 'ready');
    if (!opens) return;
    await client.open(folder.uriOf('a.draft'), quoting);
    await client.open(folder.uriOf('other.draft'), other);
  }

  function isOf(name: string, count: number): (params: PublishDiagnosticsParams) => boolean {
    return ({ uri, diagnostics }) => uri === folder.uriOf(name) && diagnostics.length === count;
  }

  function sentOf(name: string): number {
    return client.received<PublishDiagnosticsParams>('textDocument/publishDiagnostics').filter(({ uri }) => uri === folder.uriOf(name))
      .length;
  }

  async function changed(name: string): Promise<void> {
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uriOf(name), type: 2 }] });
  }

  /** Waits until so many are found in the open draft. */
  async function misquoted(count: number): Promise<readonly Diagnostic[]> {
    for (;;) {
      const textDocument = { uri: folder.uriOf('a.draft') };
      const found = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
      const items = found.kind === 'full' ? found.items.filter(({ code }) => code === 'citation-quote') : [];
      if (found.kind === 'full' && items.length === count) return items;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
});
