import assert from 'node:assert/strict';
import { draft } from '../support/fixture.ts';
import { type Folder, folderWith, type LspClient, modern, startClient } from '../support/lsp-client.ts';
import { rangeOf } from '../support/places.ts';

interface ListedText {
  readonly title: string;
  readonly detail: string;
  readonly uri: string;
}

const text = draft`
  RESOLVES:

  1.
  To count herons [Chile: and egrets] [at dusk].

  2.
  To ring [Peru: every] heron.
`;
const as = (chile: string, dusk: string, peru: string) =>
  text.replace(' [Chile: and egrets]', chile).replace(' [at dusk]', dusk).replace(' [Peru: every]', peru);

describe('The texts of a draft', () => {
  let folder: Folder;
  let client: LspClient;
  let uri: string;
  before(async () => {
    folder = await folderWith({ 'herons.draft': text, 'closed.draft': '1. To rest [Fiji: by night].\n' });
    const capabilities = { ...modern, workspace: { ...modern.workspace, textDocumentContent: {} } };
    client = await startClient({ folders: [folder.uri], capabilities });
    uri = folder.uriOf('herons.draft');
  });
  after(async () => {
    await client.stop();
    await folder.remove();
  });
  beforeEach(() => client.open(uri, text));
  afterEach(() => client.close(uri));

  it('are those of three sides, and of each delegation that wants anything', async () => {
    assert.deepEqual(
      (await listed(uri)).map(({ title, detail }) => [title, detail]),
      [
        ['What is agreed', 'without all that stands in brackets'],
        ['Everything accepted', 'with the first text that is proposed at each place'],
        ['The original', 'as it was before anybody proposed anything'],
        ['Chile', 'as Chile would have it'],
        ['Peru', 'as Peru would have it'],
      ],
    );
  });

  it('have each an address, under which the server gives them', async () => {
    const texts = await Promise.all((await listed(uri)).map((each) => contentOf(each.uri)));
    assert.deepEqual(texts, [
      as('', '', ''),
      as(' and egrets', ' at dusk', ' every'),
      as('', ' [at dusk]', ''),
      as(' and egrets', ' [at dusk]', ''),
      as('', ' [at dusk]', ' every'),
    ]);
  });

  it('have a name that an editor shows', async () => {
    const [agreed] = await listed(uri);
    assert.equal(decodeURIComponent(new URL(agreed?.uri ?? '').pathname), '/What is agreed – herons.draft');
    const [unsaved] = await listed('untitled:Untitled-1');
    assert.equal(decodeURIComponent(new URL(unsaved?.uri ?? '').pathname), '/What is agreed – Untitled-1.draft');
  });

  it('are listed in a text of the same draft', async () => {
    const [first, ...others] = await listed(uri);
    assert.deepEqual(await listed(first?.uri ?? ''), [first, ...others]);
  });

  it('are there for a draft that is not open', async () => {
    const texts = await listed(folder.uriOf('closed.draft'));
    assert.equal(await contentOf(texts.find(({ title }) => title === 'Fiji')?.uri ?? ''), '1. To rest by night.\n');
  });

  it('are told to have changed when the draft is edited, to a client that still asks for them', async () => {
    const [{ uri: agreed } = { uri: '' }] = await listed(uri);
    await contentOf(agreed);
    const told = () => client.received<{ uri: string }>('workspace/textDocumentContent/refresh').filter((each) => each.uri === agreed);
    const before = told().length;
    for (const version of [2, 3, 4]) await client.change(uri, version, { range: rangeOf(text, 'To count'), text: 'To see' });
    await client.expect<{ uri: string }>('workspace/textDocumentContent/refresh', (each) => each.uri === agreed && told().length > before);
    assert.equal(told().length, before + 1);
    assert.match(await contentOf(agreed), /To see/);
  });

  it('stand beside a report of what the draft changes in an older one, which lives with it', async () => {
    await folder.write('older.draft', text.replace('To ring [Peru: every]', 'To count each'));
    const report = await client.request<{ uri: string }>('penholder/revisionReport', {
      textDocument: { uri },
      before: folder.uriOf('older.draft'),
    });
    assert.equal(decodeURIComponent(new URL(report.uri).pathname), '/older.draft → herons.draft.md');
    const content = await contentOf(report.uri);
    assert.match(content, /^# older\.draft → herons\.draft\n/);
    assert.match(content, /~~count each~~ \*\*ring \\\[Peru: every\\\]\*\* heron/);
    assert.match(content, /## Brackets\n\n- Line 7: Bracket of Peru opened: “every”/);
    await client.change(uri, 2, { range: rangeOf(text, 'heron.'), text: 'stork.' });
    await client.expect<{ uri: string }>('workspace/textDocumentContent/refresh', (each) => each.uri === report.uri);
    assert.match(await contentOf(report.uri), /stork/);
  });

  it('are given where the client has the draft open under two spellings of its address', async () => {
    const other = uri.replace('herons', '%68erons');
    await client.open(other, text.replace('herons', 'storks'));
    const [{ uri: agreed } = { uri: '' }] = await listed(other);
    assert.equal(await contentOf(agreed), as('', '', '').replace('herons', 'storks'));
    await client.close(other);
  });

  it('are not there for a draft that is gone', async () => {
    const [{ uri: agreed } = { uri: '' }] = await listed(folder.uriOf('gone.draft'));
    await assert.rejects(contentOf(agreed), /not there any more/);
    await assert.rejects(contentOf('penholder-text:/x?%7B%7D'), /not there any more/);
  });

  function listed(of: string): Promise<ListedText[]> {
    return client.request('penholder/texts', { textDocument: { uri: of } });
  }

  async function contentOf(address: string): Promise<string> {
    return (await client.request<{ text: string }>('workspace/textDocumentContent', { uri: address })).text;
  }
});
