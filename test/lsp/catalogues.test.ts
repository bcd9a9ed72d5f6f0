import assert from 'node:assert/strict';
import type { Diagnostic, Location, LocationLink, PublishDiagnosticsParams, RegistrationParams } from 'vscode-languageserver';
import { type Folder, folderWith, type LspClient, startClient } from '../support/lsp-client.ts';
import { positionAt } from '../support/places.ts';

const herons = { id: 'herons', type: 'legislation', number: 'AG/RES. 2077 (XXXV-O/05)', title: 'Protection of Herons' };
const catalogue = JSON.stringify([herons]);
const text = 'Recalling AG/RES. 2077 (XXXV-O/05),\n';

describe('The catalogues of a workspace', () => {
  let folder: Folder;
  let client: LspClient;
  beforeEach(async () => {
    folder = await folderWith({ 'a.draft': text, 'lists/birds.csl.json': catalogue });
    client = await startClient({ folders: [folder.uri] });
    await client.open(folder.uriOf('a.draft'), text);
  });
  afterEach(async () => {
    await client.stop();
    await folder.remove();
  });

  it('are read, and followed when they change or go', async () => {
    await leadsTo(['lists/birds.csl.json']);
    await folder.write('lists/birds.csl.json', JSON.stringify([{ ...herons, number: 'AG/RES. 2078 (XXXV-O/05)' }]));
    await changed('lists/birds.csl.json');
    await leadsTo([]);
    await folder.write('lists/more.csl.json', catalogue);
    await changed('lists/more.csl.json', 1);
    await leadsTo(['lists/more.csl.json']);
    await folder.delete('lists/more.csl.json');
    await changed('lists/more.csl.json', 3);
    await leadsTo([]);
  });

  it('may be named in the settings of the folder, wherever they are and whatever their names', async () => {
    await folder.delete('lists/birds.csl.json');
    await changed('lists/birds.csl.json', 3);
    await leadsTo([]);
    await folder.write('lists/birds.json', catalogue);
    await folder.write('penholder.json', JSON.stringify({ catalogues: ['lists/birds.json'] }));
    await changed('penholder.json', 1);
    await leadsTo(['lists/birds.json']);
    // The editor is asked to tell of this file too.
    const watched = client.received<RegistrationParams>('client/registerCapability').flatMap(({ registrations }) => registrations);
    assert.ok(JSON.stringify(watched).includes('**/birds.json'));
    await folder.write('penholder.json', '{}');
    await changed('penholder.json');
    await leadsTo([]);
    client.settings = () => ({ catalogues: ['lists/birds.json'] });
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await leadsTo(['lists/birds.json']);
  });

  it('that are named and not there are told of', async () => {
    client.settings = () => ({ catalogues: ['lists/owls.csl.json'] });
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.expect<{ message: string }>('window/showMessage', ({ message }) => message.includes('lists/owls.csl.json'));
  });

  it('that are damaged are said to be so in their file, at the place, until they are mended', async () => {
    const [damaged, foreign] = [`[\n${JSON.stringify(herons)},\n{ "id": }\n]`, new Uint8Array([0xff, 0xfe, 0x5b, 0])];
    await folder.write('lists/birds.csl.json', damaged);
    await changed('lists/birds.csl.json');
    const [fault] = await faults(1);
    assert.deepEqual(fault?.range.start, positionAt(damaged, damaged.indexOf('}', damaged.indexOf('"id": }'))));
    assert.match(`${fault?.message}`, /^This record is damaged here, and is not read/);
    await leadsTo(['lists/birds.csl.json']);
    await folder.write('lists/birds.csl.json', foreign);
    await changed('lists/birds.csl.json');
    assert.match(`${(await faults(1, /^This catalogue is not read/))[0]?.message}`, /UTF-16/);
    await folder.write('lists/birds.csl.json', catalogue);
    await changed('lists/birds.csl.json');
    await faults(0);
  });

  async function changed(name: string, type = 2): Promise<void> {
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uriOf(name), type }] });
  }

  /** Waits until the citation leads to these files. */
  async function leadsTo(names: readonly string[]): Promise<void> {
    const expected = names.map(folder.uriOf);
    for (;;) {
      const params = { textDocument: { uri: folder.uriOf('a.draft') }, position: { line: 0, character: 12 } };
      const found = await client.request<(LocationLink | Location)[] | null>('textDocument/definition', params);
      const uris = (found ?? []).map((each) => ('targetUri' in each ? each.targetUri : each.uri));
      if (JSON.stringify(uris) === JSON.stringify(expected)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async function faults(count: number, message = /(?:)/): Promise<readonly Diagnostic[]> {
    const uri = folder.uriOf('lists/birds.csl.json');
    const shown = await client.expect<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      ({ uri: of, diagnostics }) =>
        of === uri && diagnostics.length === count && diagnostics.every((each) => message.test(`${each.message}`)),
    );
    return shown.diagnostics;
  }
});
