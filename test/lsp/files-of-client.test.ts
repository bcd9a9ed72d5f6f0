import assert from 'node:assert/strict';
import { draft } from '../support/fixture.ts';
import { type LspClient, modern, startClient } from '../support/lsp-client.ts';
import { rangeOf } from '../support/places.ts';

/** The files of a workspace that the machine of the server does not have. */
const files: Record<string, string> = {
  'mem:/talks/mapping.draft': draft`
    AG/RES. 2222 (XXXVI-O/06)

    MAPPING OF WELLS

    THE GENERAL ASSEMBLY,

    RESOLVES:

    1. To map the wells.
  `,
  'mem:/talks/wells.csl.json': JSON.stringify([{ id: 'a', type: 'legislation', number: 'CP/RES. 908 (1567/06)', title: 'Deep wells' }]),
  'mem:/talks/penholder.json': JSON.stringify({ rules: { 'unbalanced-bracket': 'off' } }),
};
const citing = 'THE GENERAL ASSEMBLY,\n\nRECALLING AG/RES. 2222 (XXXVI-O/06) and CP/RES. 908 (1567/06) [,\n';

describe('A workspace whose files the client alone can read', () => {
  const uri = 'mem:/talks/citing.draft';
  let client: LspClient;
  before(async () => {
    client = await startClient({
      folders: ['mem:/talks'],
      capabilities: modern,
      initializationOptions: { readsFiles: true },
    });
    client.connection.onRequest('penholder/findFiles', ({ folder }: { folder: string }) =>
      Object.keys(files).filter((each) => each.startsWith(`${folder}/`)),
    );
    client.connection.onRequest(
      'penholder/readFile',
      ({ uri: asked, mostBytes }: { uri: string; mostBytes: number }): { base64?: string } | null => {
        const text = files[asked];
        return text === undefined ? null : text.length > mostBytes ? {} : { base64: Buffer.from(text).toString('base64') };
      },
    );
    await client.open(uri, citing);
  });
  after(() => client.stop());

  const definition = (words: string) =>
    client.request<{ targetUri: string; targetRange: unknown }[]>('textDocument/definition', {
      textDocument: { uri },
      position: rangeOf(citing, words).start,
    });

  it('is known: a citation leads to the draft that bears the symbol', async () => {
    const [found] = await definition('AG/RES');
    assert.equal(found?.targetUri, 'mem:/talks/mapping.draft');
  });

  it('has its catalogues', async () => {
    const [found] = await definition('CP/RES');
    assert.equal(found?.targetUri, 'mem:/talks/wells.csl.json');
  });

  it('has its settings', async () => {
    const { items } = await client.request<{ items: { code: string }[] }>('textDocument/diagnostic', { textDocument: { uri } });
    assert.deepEqual(
      items.filter(({ code }) => code === 'unbalanced-bracket'),
      [],
    );
  });

  it('is read anew where the client tells of a change', async () => {
    const added = 'mem:/talks/deep.draft';
    files[added] = 'CP/RES. 909 (1567/06)\n\nDEEPER WELLS\n\nTHE PERMANENT COUNCIL,\n';
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: added, type: 1 }] });
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: citing.replace('908', '909') }],
    });
    const asked = () =>
      client.request<{ targetUri: string }[]>('textDocument/definition', {
        textDocument: { uri },
        position: rangeOf(citing, 'CP/RES').start,
      });
    for (let tries = 0; tries < 100 && (await asked())?.[0]?.targetUri !== added; tries++)
      await new Promise((wake) => setTimeout(wake, 50));
    assert.equal((await asked())[0]?.targetUri, added);
  });
});
