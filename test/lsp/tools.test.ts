import assert from 'node:assert/strict';
import { type Folder, folderWith, type LspClient, startClient } from '../support/lsp-client.ts';

const bare = 'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To light the quays.\n';
const stray = bare.replace('quays.', 'quays.]');
const adopted = `AG/RES. 2501 (XXXIX-O/09)

BUOYS AND BEACONS

(Adopted at the fourth plenary session, held on June 4, 2009)

THE GENERAL ASSEMBLY,

RESOLVES:

1. To urge the riparian States to keep the buoys and beacons of their rivers lit throughout the hours of darkness.
`;

interface Told {
  readonly answer?: string;
  readonly refusal?: string;
}

describe('what a language model asks of the server', () => {
  let folder: Folder;
  let client: LspClient;
  const ask = (name: string, inputs: Record<string, string>) => client.request<Told>('penholder/tool', { name, inputs });
  const rulesIn = async (file: string) => {
    const { answer, refusal } = await ask('check_draft', { file });
    assert.equal(refusal, undefined);
    return JSON.parse(answer ?? '').findings.map(({ rule }: { rule: string }) => rule);
  };
  before(async () => {
    folder = await folderWith({
      'quays.draft': bare,
      'north/quays.draft': bare,
      'south/piers.draft': stray,
      'adopted/2501.draft': adopted,
    });
    client = await startClient({ folders: [folder.uri] });
  });
  after(async () => {
    await client.stop();
    await folder.remove();
  });

  it('is answered about a draft as it is open, before it is saved', async () => {
    assert.deepEqual(await rulesIn('quays.draft'), []);
    const uri = folder.uriOf('quays.draft');
    await client.open(uri, stray);
    assert.deepEqual(await rulesIn('quays.draft'), ['unbalanced-bracket']);
    await client.close(uri);
    assert.deepEqual(await rulesIn('quays.draft'), []);
  });

  it('is answered about a draft that is closed, and one that has no file yet', async () => {
    assert.deepEqual(await rulesIn('piers.draft'), ['unbalanced-bracket']);
    await client.open('untitled:Untitled-1', stray);
    assert.deepEqual(await rulesIn('Untitled-1'), ['unbalanced-bracket']);
    await client.close('untitled:Untitled-1');
  });

  it('knows the texts of the workspace', async () => {
    const { answer } = await ask('look_up_citation', { citation: 'AG/RES.2501' });
    assert.equal(JSON.parse(answer ?? '').textsAtHand[0].file, 'adopted/2501.draft');
    const said = await ask('agreed_language', { text: 'To urge the riparian States to keep the buoys and beacons of their rivers lit.' });
    assert.equal(JSON.parse(said.answer ?? '').passages[0].symbol, 'AG/RES. 2501 (XXXIX-O/09)');
    const outline = await ask('outline_draft', { file: 'adopted/2501.draft' });
    assert.match(outline.answer ?? '', /"name":"1\. To urge the riparian States/);
    const proposals = await ask('list_proposals', { file: 'south/piers.draft' });
    assert.deepEqual(JSON.parse(proposals.answer ?? ''), { file: 'south/piers.draft', authors: [], proposals: [] });
  });

  it('reaches no file outside of the workspace, and names those within it', async () => {
    for (const file of ['/etc/passwd', '../quays.draft', 'file:///etc/passwd'])
      assert.deepEqual(await ask('check_draft', { file }), {
        refusal: `No draft of the workspace is named “${file}”. There are: adopted/2501.draft, north/quays.draft, quays.draft, south/piers.draft.`,
      });
    assert.deepEqual(await ask('sing', {}), { refusal: 'There is no tool “sing”.' });
  });

  it('says which input is missing, or is no text', async () => {
    const told = (name: string, inputs: unknown) => client.request<Told>('penholder/tool', { name, inputs });
    for (const inputs of [{ citation: 2501 }, { citation: null }, {}, undefined, { constructor: 'AG/RES. 2501' }])
      assert.deepEqual(await told('look_up_citation', inputs), {
        refusal: 'Give “citation” as text. A symbol as it is written, or words of a title.',
      });
  });

  it('takes a name that is one draft’s own before others that end in it, and none that only several end in', async () => {
    await client.request('workspace/diagnostic', { previousResultIds: [] });
    assert.deepEqual(await rulesIn('north/quays.draft'), []);
    const more = await folderWith({ 'east/piers.draft': bare });
    await client.open(more.uriOf('east/piers.draft'), bare);
    const { refusal } = await ask('check_draft', { file: 'piers.draft' });
    assert.match(refusal ?? '', /^Several drafts are named “piers\.draft”\. There are: .*east\/piers\.draft, south\/piers\.draft\.$/);
    await client.close(more.uriOf('east/piers.draft'));
    await more.remove();
  });
});
