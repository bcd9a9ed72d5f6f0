import assert from 'node:assert/strict';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { type Folder, folderWith, type LspClient, startClient } from '../support/lsp-client.ts';
import { rangeOf } from '../support/places.ts';

const cites = (told: string) => `RECALLING resolution CP/RES. 912 (${told}) on the keepers;\n`;
const other = 'RECALLING resolution CP/RES. 953 (1700/09) on the tides;\n';

describe('A resolution that two drafts of the workspace cite with two meetings', () => {
  let folder: Folder;
  let client: LspClient;
  beforeEach(async () => {
    folder = await folderWith({ 'a.draft': cites('1573/06'), 'b.draft': cites('1575/06'), 'other.draft': other });
    client = await startClient({ folders: [folder.uri] });
    await client.open(folder.uriOf('a.draft'), cites('1573/06'));
    await client.open(folder.uriOf('other.draft'), other);
    await client.expect<{ state: string }>('penholder/status', ({ state }) => state === 'ready');
  });
  afterEach(async () => {
    await client.stop();
    await folder.remove();
  });

  it('is found in the open draft, with a link to the place in the other, until that one is corrected', async () => {
    const [finding] = await conflicts(1);
    assert.deepEqual(finding?.range, rangeOf(cites('1573/06'), 'CP/RES. 912 (1573/06)'));
    const [related] = finding?.relatedInformation ?? [];
    assert.deepEqual(
      [related?.location.uri, related?.location.range],
      [folder.uriOf('b.draft'), rangeOf(cites('1575/06'), 'CP/RES. 912 (1575/06)')],
    );
    await folder.write('b.draft', cites('1573/06'));
    await changed('b.draft');
    await conflicts(0);
  });

  it('is decided by a catalogue as soon as there is one, and no draft is checked anew that does not cite it', async () => {
    await conflicts(1);
    const { resultId } = await report('other.draft');
    await folder.write('oas.csl.json', JSON.stringify([{ type: 'legislation', number: 'CP/RES. 912 (1573/06)' }]));
    await changed('oas.csl.json', 1);
    await conflicts(0);
    assert.equal((await report('other.draft', resultId)).kind, 'unchanged');
  });

  async function changed(name: string, type = 2): Promise<void> {
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uriOf(name), type }] });
  }

  /** Waits until so many are found in the open draft. */
  async function conflicts(count: number): Promise<readonly Diagnostic[]> {
    for (;;) {
      const found = await report('a.draft');
      const items = found.kind === 'full' ? found.items.filter(({ code }) => code === 'citation-conflict') : [];
      if (found.kind === 'full' && items.length === count) return items;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  function report(name: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return client.request('textDocument/diagnostic', { textDocument: { uri: folder.uriOf(name) }, previousResultId });
  }
});
