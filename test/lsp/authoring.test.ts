import assert from 'node:assert/strict';
import type { CompletionList, Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { draft } from '../support/fixture.ts';
import { type Folder, folderWith, type LspClient, modern, startClient } from '../support/lsp-client.ts';
import { applied, before as beforeWords, rangeOf, textAt } from '../support/places.ts';

interface Answer {
  readonly edit?: WorkspaceEdit;
  readonly hindrance?: string;
}

const text = draft`
  RESOLVES:

  1.
  To count herons [CHI: and egrets] at dawn; APPROVED

  2.
  To ring every heron of the bay;
`;
const nested = '1. To ring [Peru: every heron [Fiji: of the bay] at dawn];\n';
const base = 'RESOLVES:\n\n1.\nTo count herons at dawn.\n';

describe('Writing who proposes what', () => {
  let folder: Folder;
  let client: LspClient;
  let uri: string;
  before(async () => {
    folder = await folderWith({
      'herons.draft': text,
      'base.draft': base,
      'base-chile.draft': base.replace('at dawn', 'at dusk'),
      'base-peru.draft': base.replace('herons', 'all herons'),
    });
    const capabilities = {
      ...modern,
      workspace: { ...modern.workspace, textDocumentContent: {} },
      textDocument: { ...modern.textDocument, rename: { prepareSupport: true } },
    };
    client = await startClient({ folders: [folder.uri], capabilities, initializationOptions: { readsFiles: true } });
    uri = folder.uriOf('herons.draft');
  });
  after(async () => {
    await client.stop();
    await folder.remove();
  });
  beforeEach(() => client.open(uri, text));
  afterEach(() => client.close(uri));

  it('lists who may propose, first those whom the draft names', async () => {
    const [first, ...others] = await client.request<{ written: string; isNamed: boolean }[]>('penholder/proposers', {
      textDocument: { uri },
    });
    assert.deepEqual(first, { written: 'CHI', name: 'Chile', isNamed: true });
    assert.ok(others.some(({ written, isNamed }) => written === 'Peru' && !isNamed));
  });

  it('answers the edit of a proposal at the version shown, or why there is none', async () => {
    const range = rangeOf(text, 'every heron');
    assert.equal(edited(await propose({ range, kind: 'delete', by: 'Chile' })), text.replace('every heron', '[every heron] (CHI: delete)'));
    const replaced = await propose({ range, kind: 'replace', by: 'Fiji', words: 'each heron' });
    assert.equal(edited(replaced), text.replace('every heron', '[every heron] (Fiji: delete) [Fiji: each heron]'));
    const cut = await propose({ range: rangeOf(text, 'egrets] at'), kind: 'bracket', by: 'Fiji' });
    assert.match(cut.hindrance ?? '', /^With brackets round them these words would not read as a proposal of Fiji/);
    await assert.rejects(propose({ range, kind: 'delete', by: 'Chile' }, 7), /The draft has changed/);
  });

  it('answers the edit of a stamp', async () => {
    const position = beforeWords(text, 'of the bay');
    const textDocument = { uri, version: 1 };
    const forms = await client.request<{ written: string }[]>('penholder/stampForms', { textDocument, position });
    assert.deepEqual(
      forms.slice(0, 2).map(({ written }) => written),
      ['APPROVED', 'AGREED'],
    );
    const answer = await client.request<Answer>('penholder/stamp', { textDocument, position, written: 'PENDING', note: 'Fiji asks' });
    assert.equal(edited(answer), text.replace('of the bay;', 'of the bay; PENDING – Fiji asks'));
  });

  it('completes a delegation in a bracket as it is opened', async () => {
    await client.change(uri, 2, { range: { start: beforeWords(text, 'every'), end: beforeWords(text, 'every') }, text: '[' });
    const position = { ...beforeWords(text, 'every'), character: beforeWords(text, 'every').character + 1 };
    assert.deepEqual(await completed(position, { triggerKind: 2, triggerCharacter: '[' }), ['CHI: ']);
  });

  it('completes a stamp at the end of a paragraph when it is asked for', async () => {
    const { end } = rangeOf(text, 'of the bay;');
    await client.change(uri, 2, { range: { start: end, end }, text: ' ' });
    const after = { ...end, character: end.character + 1 };
    assert.deepEqual((await completed(after, { triggerKind: 1 })).slice(0, 2), ['APPROVED', 'AGREED']);
    assert.deepEqual(await completed(after, { triggerKind: 2, triggerCharacter: ' ' }), []);
  });

  it('renames a delegation in its form, in this draft', async () => {
    const position = beforeWords(text, 'CHI:');
    const textDocument = { uri };
    assert.deepEqual(await client.request('textDocument/prepareRename', { textDocument, position }), {
      range: rangeOf(text, 'CHI'),
      placeholder: 'CHI',
    });
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { textDocument, position, newName: 'Norway' });
    assert.equal(edited({ edit }), text.replace('CHI:', 'NOR:'));
    await assert.rejects(
      client.request('textDocument/rename', { textDocument, position, newName: 'Fiji: x' }),
      /no name of one delegation/,
    );
  });

  it('compiles copies, whose delegations their names tell', async () => {
    const copies = ['base-chile.draft', 'base-peru.draft'].map(folder.uriOf);
    const names = await client.request<string[]>('penholder/delegationsOfCopies', {
      base: folder.uriOf('base.draft'),
      uris: [...copies, uri],
    });
    assert.deepEqual(names, ['Chile', 'Peru', null]);
    const compiled = await client.request('penholder/compile', {
      base: folder.uriOf('base.draft'),
      copies: copies.map((copy, at) => ({ uri: copy, by: names[at] })),
    });
    assert.deepEqual(compiled, {
      text: 'RESOLVES:\n\n1.\nTo count [Peru: all] herons at [dawn] (Chile: delete) [Chile: dusk].\n',
      contested: 2,
      misread: [],
    });
    const missing = { base: folder.uriOf('base.draft'), copies: [{ uri: folder.uriOf('none.draft'), by: 'Fiji' }] };
    assert.deepEqual(await client.request('penholder/compile', missing), { hindrance: 'none.draft cannot be read.' });
  });

  it('compares with a text that the client alone can read', async () => {
    const asked: unknown[] = [];
    client.connection.onRequest('penholder/readFile', (params: unknown) => {
      asked.push(params);
      return { base64: Buffer.from(text.replace('every heron', 'a heron')).toString('base64') };
    });
    const older = 'git:/herons.draft?%7B%22ref%22%3A%22HEAD%22%7D';
    const report = await client.request<{ uri: string }>('penholder/revisionReport', {
      textDocument: { uri },
      before: older,
      beforeName: 'herons.draft (1a2b3c4)',
    });
    const { text: page } = await client.request<{ text: string }>('workspace/textDocumentContent', { uri: report.uri });
    assert.match(page, /^# herons\.draft \(1a2b3c4\) → herons\.draft\n/);
    assert.match(page, /every/);
    assert.deepEqual(asked, [{ uri: older, mostBytes: 16 * 1024 * 1024 }]);
  });

  it('colours: each delegation, where it is named and the words that it is for', async () => {
    const table = await client.request<{
      delegations: string[];
      rows: { marks: { delegation: number; is: string; range: unknown }[] }[];
    }>('penholder/proposals', { textDocument: { uri } });
    assert.deepEqual(table.delegations, ['Chile']);
    assert.deepEqual(table.rows[0]?.marks, [
      { delegation: 0, is: 'name', range: rangeOf(text, 'CHI') },
      { delegation: 0, is: 'words', range: rangeOf(text, 'and egrets') },
    ]);
    await client.change(uri, 2, { text: nested });
    // The inner words have the inner colour alone.
    const { rows } = await client.request<typeof table>('penholder/proposals', { textDocument: { uri } });
    assert.deepEqual(
      rows.map(({ marks }) => marks.map(({ delegation, range }) => [delegation, textAt(nested, range as Range)])),
      [
        [
          [0, 'Peru'],
          [0, 'every heron'],
          [0, 'at dawn'],
        ],
        [
          [1, 'Fiji'],
          [1, 'of the bay'],
        ],
      ],
    );
  });

  function propose(asked: object, version = 1): Promise<Answer> {
    return client.request('penholder/propose', { textDocument: { uri, version }, ...asked });
  }

  function edited({ edit, hindrance }: Answer): string {
    const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.ok(change, hindrance);
    assert.deepEqual(change.textDocument, { uri, version: 1 });
    return applied(text, change.edits as never[]);
  }

  async function completed(position: object, context: object): Promise<string[]> {
    const { items } = await client.request<CompletionList>('textDocument/completion', { textDocument: { uri }, position, context });
    return items.map(({ label }) => label);
  }
});
