import assert from 'node:assert/strict';
import type { Diagnostic, FullDocumentDiagnosticReport, Hover } from 'vscode-languageserver';
import { generateDraft } from '../bench/generate.ts';
import { type Folder, folderWith, type LspClient, startClient } from '../support/lsp-client.ts';
import { before as beforeWords } from '../support/places.ts';
import { adopted, wetlands } from './wetlands.ts';

const long = generateDraft({ bytes: 10_000_000, seed: 1, faults: 3 });
const short = `${generateDraft({ bytes: 10_000, seed: 2, tidy: true })}\n${wetlands}`;
const cited = 'AG/RES. 2345 (XXXVII-O/07)';

/** A server that reads the long draft in one piece, or in a few, answers no more often than that. */
const many = 15;

describe('While the server reads a draft of 10 MB', function () {
  this.timeout(120_000);
  let folder: Folder;
  let client: LspClient;
  let version = 1;
  beforeEach(() => {
    version = 1;
  });
  afterEach(async () => {
    await client.stop();
    await folder.remove();
  });

  /** Types and hovers until `done`, each time when what was asked before is answered. Returns how often. */
  async function workUntil(done: Promise<unknown>): Promise<number> {
    const textDocument = { uri: folder.uriOf('short.draft') };
    const { line, character } = beforeWords(short, cited);
    let rounds = 0;
    let isDone = false;
    void done.finally(() => {
      isDone = true;
    });
    for (; !isDone; rounds++) {
      const isOdd = rounds % 2 === 1;
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: isOdd ? 1 : 0 } };
      version += 1;
      await client.change(textDocument.uri, version, { range, text: isOdd ? '' : 'x' });
      const position = { line, character: character + 2 };
      const [hover, { kind }] = await Promise.all([
        client.request<Hover>('textDocument/hover', { textDocument, position }),
        client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument }),
      ]);
      assert.match(JSON.stringify(hover.contents), /2345/);
      assert.equal(kind, 'full');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return rounds;
  }

  it('of the workspace, the draft in the editor is served, and the library knows the long one in the end', async () => {
    folder = await folderWith({ 'long.draft': `${adopted}\n${long}` });
    client = await startClient({ folders: [folder.uri] });
    await client.open(folder.uriOf('short.draft'), short);
    const rounds = await workUntil(client.expect<{ state: string }>('penholder/status', ({ state }) => state === 'ready'));
    assert.ok(rounds > many, `${rounds} rounds`);
    const links = await client.request<{ targetUri: string }[]>('textDocument/definition', {
      textDocument: { uri: folder.uriOf('short.draft') },
      position: beforeWords(short, cited),
    });
    assert.deepEqual(
      links.map(({ targetUri }) => targetUri),
      [folder.uriOf('long.draft')],
    );
  });

  it('in the editor, the one beside it is served, and of the long one an edit is not lost that came before it was read', async () => {
    folder = await folderWith();
    client = await startClient({ folders: [folder.uri] });
    const uri = folder.uriOf('long.draft');
    await client.open(folder.uriOf('short.draft'), short);
    await client.open(uri, long);
    const start = { line: 0, character: 0 };
    await client.change(uri, 2, { range: { start, end: start }, text: 'To mark the channels.]\n\n' });
    const report = client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    const rounds = await workUntil(report);
    assert.ok(rounds > many, `${rounds} rounds`);
    const isMine = ({ code, range }: Diagnostic) => code === 'unbalanced-bracket' && range.start.line === 0;
    assert.equal((await report).items.filter(isMine).length, 1);

    // What finds no errors is checked after that, and an edit meanwhile has the check begun anew.
    await client.change(uri, 3, { range: { start, end: { line: 2, character: 0 } }, text: '' });
    await workUntil(client.expect('workspace/diagnostic/refresh'));
    const whole = await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    assert.equal(whole.items.filter(isMine).length, 0);
  });

  it('a draft closed before it was read is gone, and one opened anew is the new one', async () => {
    folder = await folderWith();
    client = await startClient({ folders: [folder.uri] });
    const uri = folder.uriOf('long.draft');
    await client.open(uri, long);
    await client.close(uri);
    assert.equal(await client.request('textDocument/documentSymbol', { textDocument: { uri } }), null);
    await client.open(uri, long);
    await client.close(uri);
    await client.open(uri, 'To mark the channels.]\n');
    const { items } = await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    assert.deepEqual(
      items.map(({ code }) => code),
      ['unbalanced-bracket'],
    );
  });
});
