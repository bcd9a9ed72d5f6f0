import assert from 'node:assert/strict';
import { importWord } from '../../server/src/interchange/docx/read/import-word.ts';
import { type Folder, folderWith, type LspClient, modern, startClient } from '../support/lsp-client.ts';
import { paragraph, run, tracked, wordDocument } from '../support/word-document.ts';

const base = 'RESOLVES:\n\n1. To count herons at dawn.\n';
const sent = wordDocument({
  body:
    paragraph(run('RESOLVES:')) +
    paragraph(
      run('1. To count ') + tracked('ins', 'Chile', run('all ')) + run('herons') + tracked('del', 'Chile', run(' at dawn')) + run('.'),
    ),
});

describe('A Word document that a delegation sent', () => {
  let folder: Folder;
  let client: LspClient;
  before(async () => {
    folder = await folderWith({ 'base.draft': base, 'chile.docx': sent, 'letter.docx': 'no document' });
    const capabilities = { ...modern, workspace: { ...modern.workspace, textDocumentContent: {} } };
    client = await startClient({ folders: [folder.uri], capabilities });
  });
  after(async () => {
    await client.stop();
    await folder.remove();
  });

  it('is opened as a draft, with its tracked changes', async () => {
    assert.deepEqual(await client.request('penholder/import', { uri: folder.uriOf('chile.docx') }), {
      text: 'RESOLVES:\n\n1. To count {++all ++}{>>@Chile 2026-03-02T09:00:00Z<<}herons{-- at dawn--}{>>@Chile 2026-03-02T09:00:00Z<<}.\n',
      report: [],
    });
  });

  it('is refused with a reason where it is none, or is gone', async () => {
    const { refused } = await client.request<{ refused: string }>('penholder/import', { uri: folder.uriOf('letter.docx') });
    assert.match(refused, /^This is no Word document/);
    assert.deepEqual(await client.request('penholder/import', { uri: folder.uriOf('gone.docx') }), {
      refused: 'It cannot be read: it is not there any more, is no file, or is too large.',
    });
  });

  it('is compiled as a copy, and its name tells whose it is', async () => {
    const [uri, by] = [folder.uriOf('chile.docx'), 'Chile'];
    assert.deepEqual(await client.request('penholder/delegationsOfCopies', { base: folder.uriOf('base.draft'), uris: [uri] }), [by]);
    assert.deepEqual(await client.request('penholder/compile', { base: folder.uriOf('base.draft'), copies: [{ uri, by }] }), {
      text: 'RESOLVES:\n\n1. To count [herons at dawn] (Chile: delete) [Chile: all herons].\n',
      contested: 1,
      misread: [],
    });
  });

  it('is made of a draft, and gives that draft again', async () => {
    const uri = folder.uriOf('chile.docx');
    const { text } = await client.request<{ text: string }>('penholder/import', { uri });
    await folder.write('imported.draft', text);
    const { base64, report } = await client.request<{ base64: string; report: unknown }>('penholder/export', {
      uri: folder.uriOf('imported.draft'),
      to: 'docx',
    });
    assert.deepEqual(report, []);
    const made = importWord(Buffer.from(base64, 'base64'), { emphasisAsChanges: false });
    assert.equal('text' in made && made.text, text);
    const akn = await client.request<{ base64: string }>('penholder/export', { uri: folder.uriOf('base.draft'), to: 'akn' });
    assert.match(Buffer.from(akn.base64, 'base64').toString(), /<akomaNtoso/);
    assert.deepEqual(await client.request('penholder/export', { uri: folder.uriOf('gone.draft'), to: 'docx' }), {
      hindrance: 'It cannot be read as a draft, or is too long.',
    });
  });

  it('has a report of what it changes in a draft', async () => {
    const report = await client.request<{ uri: string }>('penholder/revisionReport', {
      textDocument: { uri: folder.uriOf('chile.docx') },
      before: folder.uriOf('base.draft'),
    });
    const { text } = await client.request<{ text: string }>('workspace/textDocumentContent', { uri: report.uri });
    assert.match(text, /^# base\.draft → chile\.docx\n/);
    assert.match(text, /To count \*\*all\*\* herons/);
  });
});
