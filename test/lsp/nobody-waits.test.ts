import assert from 'node:assert/strict';
import type { Diagnostic, FullDocumentDiagnosticReport, Hover } from 'vscode-languageserver';
import { generateDraft } from '../bench/generate.ts';
import { type Folder, folderWith, type LspClient, startClient } from '../support/lsp-client.ts';
import { before as beforeWords } from '../support/places.ts';
import { adopted, wetlands } from './wetlands.ts';

const long = generateDraft({ bytes: 10_000_000, seed: 1, faults: 3 });
const short = `${generateDraft({ bytes: 10_000, seed: 2, tidy: true })}\n${wetlands}`;
const cited = 'AG/RES. 2345 (XXXVII-O/07)';

describe('While the server reads a draft of 10 MB', function () {
  this.timeout(120_000);
  let folder: Folder;
  let client: LspClient;
  afterEach(async () => {
    await client.stop();
    await folder.remove();
  });

  /** Types and hovers every 20 milliseconds until `done`. Returns how often both were answered by then. */
  async function workUntil(done: Promise<unknown>): Promise<{ readonly hovers: number; readonly keystrokes: number }> {
    const uri = folder.uriOf('short.draft');
    const answered = { hovers: 0, keystrokes: 0 };
    let isDone = false;
    void done.finally(() => {
      isDone = true;
    });
    const all: Promise<void>[] = [];
    for (let sent = 0; !isDone; sent++) {
      const text = 'x'.repeat(sent % 2);
      const end = { line: 0, character: (sent + 1) % 2 && sent > 0 ? 1 : 0 };
      await client.change(uri, 2 + sent, { range: { start: { line: 0, character: 0 }, end }, text });
      const position = beforeWords(short, cited);
      all.push(
        client
          .request<Hover>('textDocument/hover', { textDocument: { uri }, position: { ...position, character: position.character + 2 } })
          .then((hover) => {
            assert.match(JSON.stringify(hover.contents), /2345/);
            if (!isDone) answered.hovers += 1;
          }),
        client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } }).then(({ kind }) => {
          assert.equal(kind, 'full');
          if (!isDone) answered.keystrokes += 1;
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await Promise.all(all);
    return answered;
  }

  it('of the workspace, the draft in the editor is served, and the library knows the long one in the end', async () => {
    folder = await folderWith({ 'long.draft': `${adopted}\n${long}` });
    client = await startClient({ folders: [folder.uri] });
    await client.open(folder.uriOf('short.draft'), short);
    const { hovers, keystrokes } = await workUntil(client.expect<{ state: string }>('penholder/status', ({ state }) => state === 'ready'));
    assert.ok(hovers >= 5 && keystrokes >= 5, `${hovers} hovers and ${keystrokes} keystrokes were answered meanwhile`);
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
    const { hovers, keystrokes } = await workUntil(report);
    assert.ok(hovers >= 5 && keystrokes >= 5, `${hovers} hovers and ${keystrokes} keystrokes were answered meanwhile`);
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
