import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  Diagnostic,
  FullDocumentDiagnosticReport,
  PublishDiagnosticsParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { type Folder, folderWith, type LspClient, modern, plain, startClient } from '../support/lsp-client.ts';
import { rangeOf } from '../support/places.ts';
import { wetlands, withLostBracket } from './wetlands.ts';

const uri = 'file:///drafts/wetlands.draft';

describe('Diagnostics that the client asks for', () => {
  let client: LspClient;
  before(async () => {
    client = await startClient();
  });
  after(() => client.stop());
  afterEach(() => client.close(uri));

  it('show a lost bracket at its place, with its rule and source, until it is mended', async () => {
    await client.open(uri, withLostBracket);
    const [found] = await items(client);
    assert.ok(found);
    assert.deepEqual(found.range, rangeOf(withLostBracket, '['));
    assert.equal(found.code, 'unbalanced-bracket');
    assert.equal(found.source, 'penholder');
    assert.equal(found.severity, 1);
    // No page is published, and a client that has the pages would have said so.
    assert.equal(found.codeDescription, undefined);

    await client.change(uri, 2, { range: rangeOf(withLostBracket, '['), text: '' });
    assert.deepEqual(await items(client), []);
  });

  it('lead to the rule’s page where the client has the pages', async () => {
    const withPages = await startClient({ initializationOptions: { rulePages: 'pages:/' } });
    await withPages.open(uri, withLostBracket);
    const [found] = await items(withPages);
    assert.deepEqual(found?.codeDescription, { href: 'pages:/unbalanced-bracket.md' });
    await withPages.stop();
  });

  it('of a long draft that was just opened are its errors first, and all else when the client is told to ask again', async () => {
    const filling = Array.from(
      { length: 3000 },
      (_, at) => `${(at % 900) + 1}. Decides to keep lamp number ${at} burning through the winter, at the cost of the district;`,
    );
    await client.open(uri, `The Council of Lighthouses,\n\n1. Decides  to keep [the lamp burning;\n\n${filling.join('\n\n')}\n`);
    const rulesOf = async () => new Set((await items(client)).map(({ code }) => code));
    const before = client.received('workspace/diagnostic/refresh').length;
    const first = await rulesOf();
    assert.ok(first.has('unbalanced-bracket') && !first.has('double-space'));
    while (client.received('workspace/diagnostic/refresh').length === before) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok((await rulesOf()).has('double-space'));
  });

  it('are a thousand at most, the gravest, with a word on the rest', async () => {
    const paragraphs = Array.from({ length: 1100 }, (_, at) => `${at + 1}. Decides  to keep [the lamp burning;`).join('\n\n');
    await client.open(uri, `The Council of Lighthouses,\n\n${paragraphs}\n`);
    const found = await items(client);
    assert.equal(found.length, 1001);
    assert.ok(found.slice(0, 1000).every(({ code }) => code === 'unbalanced-bracket'));
    assert.match(String(found.at(-1)?.message), /further findings of less weight are not shown here/);
  });

  it('are reported unchanged until there is something else to show', async () => {
    await client.open(uri, withLostBracket);
    const first = await pull(client);
    assert.deepEqual(await pull(client, first.resultId), { kind: 'unchanged', resultId: first.resultId });

    await client.change(uri, 2, { range: rangeOf(withLostBracket, 'DRAFT'), text: 'REVISED DRAFT' });
    assert.deepEqual(await pull(client, first.resultId), { kind: 'unchanged', resultId: first.resultId });

    const start = { line: 0, character: 0 };
    await client.change(uri, 3, { range: { start, end: start }, text: '\n' });
    const second = await pull(client, first.resultId);
    assert.equal(second.kind, 'full');
    assert.notEqual(second.resultId, first.resultId);
    assert.deepEqual(await pull(client), second);
  });

  it('are new for a draft opened again with another text under the same version', async () => {
    await client.open(uri, withLostBracket);
    const first = await pull(client);
    await client.close(uri);
    await client.open(uri, wetlands);
    const second = await pull(client, first.resultId);
    assert.deepEqual(second.kind === 'full' && second.items, []);
  });

  it('follow a client that sends the whole text instead of an edit', async () => {
    await client.open(uri, wetlands);
    await client.change(uri, 2, { text: withLostBracket });
    assert.equal((await items(client)).length, 1);
  });
});

describe('Diagnostics of the workspace', () => {
  let folder: Folder;
  let client: LspClient;
  before(async () => {
    folder = await folderWith({ 'clean.draft': wetlands, 'faulty.draft': withLostBracket, 'notes.txt': withLostBracket });
    client = await startClient({ folders: [folder.uri] });
  });
  after(async () => {
    await client.stop();
    await folder.remove();
  });

  it('cover the drafts that nobody has opened', async () => {
    const reports = await ofWorkspace(client);
    assert.deepEqual(
      reports.map((report) => [report.uri, report.version, report.kind === 'full' && report.items.map((item) => item.code)]),
      [
        [folder.uriOf('clean.draft'), null, []],
        [folder.uriOf('faulty.draft'), null, ['unbalanced-bracket']],
      ],
    );
    const again = await ofWorkspace(client, reports);
    assert.deepEqual(
      again.map((report) => report.kind),
      ['unchanged', 'unchanged'],
    );
  });

  it('do not read a file again that the library has read: they speak of it as it was then, until it is told of', async () => {
    const text = await folderWith({ 'a.draft': withLostBracket });
    const reader = await startClient({ folders: [text.uri] });
    await reader.expect<{ state: string }>('penholder/status', ({ state }) => state === 'ready');
    await text.write('a.draft', wetlands);
    const count = async () => (await ofWorkspace(reader)).map((report) => report.kind === 'full' && report.items.length);
    assert.deepEqual(await count(), [1]);
    await reader.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: text.uriOf('a.draft'), type: 2 }] });
    assert.deepEqual(await count(), [0]);
    await reader.stop();
    await text.remove();
  });

  it('come in parts when the client wants parts', async () => {
    const answer = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'parts',
    });
    const parts = client
      .received<{ token: string; value: WorkspaceDiagnosticReport }>('$/progress')
      .filter(({ token }) => token === 'parts');
    assert.deepEqual(answer.items, []);
    assert.equal(parts.flatMap(({ value }) => value.items).length, 2);
  });

  it('speak of the open text, not of the file, for a draft that is open', async () => {
    await client.open(folder.uriOf('clean.draft'), withLostBracket);
    const report = (await ofWorkspace(client)).find((one) => one.uri === folder.uriOf('clean.draft'));
    assert.equal(report?.version, 1);
    assert.equal(report?.kind === 'full' && report.items.length, 1);
    await client.close(folder.uriOf('clean.draft'));
  });

  it('follow a file that is changed on the disk, and one that is deleted', async () => {
    const reports = await ofWorkspace(client);
    await folder.write('clean.draft', withLostBracket);
    await folder.delete('faulty.draft');
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: folder.uriOf('clean.draft'), type: 2 },
        { uri: folder.uriOf('faulty.draft'), type: 3 },
      ],
    });
    const later = await ofWorkspace(client, reports);
    assert.deepEqual(
      later.map((report) => [report.uri, report.kind === 'full' && report.items.length]),
      [
        [folder.uriOf('clean.draft'), 1],
        [folder.uriOf('faulty.draft'), 0],
      ],
    );
  });
});

describe('Diagnostics for a client that cannot ask for them', () => {
  let client: LspClient;
  before(async () => {
    client = await startClient({ capabilities: plain });
  });
  after(() => client.stop());

  it('are sent for the latest version only, and taken back when the draft is closed', async () => {
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    await client.open(uri, wetlands);
    await client.change(uri, 2, { range: rangeOf(wetlands, 'map the'), text: '[[map the' });
    await client.change(uri, 3, { text: withLostBracket });
    const published = await client.expect<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    assert.equal(published.version, 3);
    assert.deepEqual(
      published.diagnostics.map((one) => [one.code, one.range]),
      [['unbalanced-bracket', rangeOf(withLostBracket, '[')]],
    );

    await client.close(uri);
    await client.expect<PublishDiagnosticsParams>('textDocument/publishDiagnostics', ({ diagnostics }) => diagnostics.length === 0);
    assert.equal(client.received('textDocument/publishDiagnostics').length, 2);
  });

  it('are not sent to one that can ask', async () => {
    const asking = await startClient({ capabilities: modern });
    await asking.open(uri, withLostBracket);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(asking.received('textDocument/publishDiagnostics').length, 0);
    await asking.stop();
  });
});

describe('Diagnostics of the real drafts', () => {
  it('are one stray quotation mark in the two of them, as far as marks and numbers go', async function () {
    const corpus = process.env['PENHOLDER_CORPUS'];
    if (corpus === undefined) return this.skip();
    const client = await startClient();
    const found: unknown[] = [];
    for (const name of (await readdir(join(corpus, 'seeds'))).sort()) {
      await client.open(uri, await readFile(join(corpus, 'seeds', name), 'utf8'));
      for (const { code, range } of await items(client))
        if (/^(?:unbalanced|number-(?:gap|duplicate|order))/.test(String(code))) found.push([name.slice(0, 3), code, range.start.line + 1]);
      await client.close(uri);
    }
    assert.deepEqual(found, [['000', 'unbalanced-quote', 50]]);
    await client.stop();
  });
});

function pull(
  client: LspClient,
  previousResultId?: string,
): Promise<FullDocumentDiagnosticReport | { kind: 'unchanged'; resultId: string }> {
  return client.request('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId && { previousResultId }) });
}

async function items(client: LspClient): Promise<Diagnostic[]> {
  const report = await pull(client);
  assert.ok(report.kind === 'full');
  return report.items;
}

async function ofWorkspace(
  client: LspClient,
  previous: readonly WorkspaceDocumentDiagnosticReport[] = [],
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const previousResultIds = previous.map((report) => ({ uri: report.uri, value: report.resultId ?? '' }));
  const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
  return items.sort((a, b) => (a.uri < b.uri ? -1 : 1));
}
