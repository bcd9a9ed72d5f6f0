import assert from 'node:assert/strict';
import { type LspClient, startClient } from '../support/lsp-client.ts';

const uri = 'file:///drafts/lamps%20at%20night.draft';

describe('Printing', () => {
  let client: LspClient;
  before(async () => {
    client = await startClient();
    await client.open(uri, '1. To light [Chile: all] lamps.\n');
  });
  after(() => client.stop());

  it('has the page of an open draft, as written and as one side would have it', async () => {
    const page = await client.request<string>('penholder/printPage', { textDocument: { uri } });
    assert.match(page, /^<!DOCTYPE html>[\s\S]*<title>lamps at night\.draft<\/title>[\s\S]*<ins[^>]*data-by="Chile"/);
    const agreed = await client.request<string>('penholder/printPage', { textDocument: { uri }, whose: 'agreed' });
    assert.doesNotMatch(agreed, /Chile/);
  });

  it('counts words', async () => {
    assert.deepEqual(await client.request('penholder/wordCount', { textDocument: { uri } }), { agreed: 4, written: 6 });
  });

  it('answers with nothing where there is no draft', async () => {
    const textDocument = { uri: 'file:///drafts/none.draft' };
    assert.equal(await client.request('penholder/printPage', { textDocument }), null);
    assert.equal(await client.request('penholder/wordCount', { textDocument }), null);
  });
});
