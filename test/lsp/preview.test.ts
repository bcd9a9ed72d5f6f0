import assert from 'node:assert/strict';
import { draft } from '../support/fixture.ts';
import { type LspClient, startClient } from '../support/lsp-client.ts';
import { previewWords } from '../support/preview-text.ts';

interface Answer {
  readonly id: number;
  readonly since?: number;
  readonly from: number;
  readonly removed: number;
  readonly blocks: readonly { readonly html: string; readonly level: number; readonly isNote: boolean; readonly lines: number }[];
  readonly language?: string;
  readonly delegations: readonly string[];
  readonly sides: readonly { readonly whose: unknown; readonly title: string }[];
}

const uri = 'file:///drafts/herons.draft';
const text = draft`
  THE COUNCIL,

  RESOLVES:

  1. To count herons [Chile: and egrets].

  2. To ring every heron.

  3. To rest.
`;

describe('The preview of a draft', () => {
  let client: LspClient;
  before(async () => {
    client = await startClient();
  });
  after(() => client.stop());
  beforeEach(() => client.open(uri, text));
  afterEach(() => client.close(uri));

  it('has each paragraph with its words, its level and its distance from the one before', async () => {
    const { blocks, from, since, language, delegations, sides } = await preview();
    assert.deepEqual(
      blocks.map(({ html, level, lines }) => [previewWords(html), level, lines]),
      [
        ['THE COUNCIL,', 0, 0],
        ['RESOLVES:', 0, 2],
        ['1. To count herons [Chile: ⟨Proposed: ⟩and egrets].', 1, 2],
        ['2. To ring every heron.', 1, 2],
        ['3. To rest.', 1, 2],
      ],
    );
    assert.deepEqual([from, since, language, delegations], [0, undefined, 'en', ['Chile']]);
    assert.deepEqual(
      sides.map(({ title }) => title),
      ['What is agreed', 'Everything accepted', 'The original', 'Chile'],
    );
  });

  it('is answered with what has changed since', async () => {
    const { id } = await preview();
    await client.change(uri, 2, { range: { start: { line: 6, character: 11 }, end: { line: 6, character: 11 } }, text: 'nearly ' });
    const { since, from, removed, blocks } = await preview({ since: id });
    assert.deepEqual([since, from, removed], [id, 3, 1]);
    assert.deepEqual(
      blocks.map(({ html }) => previewWords(html)),
      ['2. To ring nearly every heron.'],
    );
  });

  it('changes one paragraph where a line comes in above others', async () => {
    const { id } = await preview();
    await client.change(uri, 2, { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: '\n' });
    const { from, removed, blocks } = await preview({ since: id });
    assert.deepEqual([from, removed, blocks.map(({ lines }) => lines)], [1, 1, [3]]);
  });

  it('is whole for who shows another one, and as a side would have it', async () => {
    const { id } = await preview();
    const agreed = await preview({ since: id - 1, whose: 'agreed' });
    assert.equal(agreed.since, undefined);
    assert.equal(previewWords(agreed.blocks[2]?.html ?? ''), '1. To count herons.');
    const chile = await preview({ whose: { delegation: 'Chile' } });
    assert.equal(previewWords(chile.blocks[2]?.html ?? ''), '1. To count herons and egrets.');
  });

  it('is nothing where there is no draft', async () => {
    assert.equal(await client.request('penholder/preview', { textDocument: { uri: 'file:///drafts/none.draft' } }), null);
  });

  function preview(options: { readonly since?: number; readonly whose?: unknown } = {}): Promise<Answer> {
    return client.request('penholder/preview', { textDocument: { uri }, ...options });
  }
});
