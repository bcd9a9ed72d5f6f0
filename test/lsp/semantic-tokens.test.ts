import assert from 'node:assert/strict';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { type LspClient, startClient } from '../support/lsp-client.ts';
import { before as beforeWords, rangeOf } from '../support/places.ts';
import { wetlands } from './wetlands.ts';

const uri = 'file:///drafts/wetlands.draft';

describe('Semantic tokens', () => {
  let client: LspClient;
  let types: readonly string[];
  before(async () => {
    client = await startClient();
    types = client.initialized.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  });
  after(() => client.stop());
  beforeEach(() => client.open(uri, wetlands));
  afterEach(() => client.close(uri));

  it('mark the labels of paragraphs', async () => {
    const { data } = await full();
    const labels = decoded(data).filter(({ type }) => type === 'label');
    assert.deepEqual(
      labels.map(({ line }) => line),
      ['1.\n', '2.\n', '3.\n'].map((label) => beforeWords(wetlands, label).line),
    );
  });

  it('of a part of the draft are those of the whole that stand there', async () => {
    const range = rangeOf(wetlands, '2.\nTo request');
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/range', { textDocument: { uri }, range });
    const part = decoded(data);
    const whole = decoded((await full()).data);
    assert.ok(part.some(({ line }) => line === range.start.line));
    assert.ok(part.length < whole.length);
    for (const token of part) assert.ok(whole.some((other) => JSON.stringify(other) === JSON.stringify(token)));
  });

  it('that an edit changes are sent alone, and give the same as the whole', async () => {
    const first = await full();
    await client.change(uri, 2, { range: rangeOf(wetlands, 'To request'), text: 'To thank Peru.\n\n3.\nTo request' });
    const change = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId: first.resultId,
    });
    const after = [...first.data];
    for (const { start, deleteCount, data } of change.edits) after.splice(start, deleteCount, ...(data ?? []));
    assert.deepEqual(after, (await full()).data);
    assert.ok(change.edits.every(({ data }) => (data?.length ?? 0) < after.length));
  });

  it('are sent whole to a client whose last result is not ours', async () => {
    const answer = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId: 'of another time',
    });
    assert.deepEqual(answer.data, (await full()).data);
  });

  function full(): Promise<SemanticTokens> {
    return client.request('textDocument/semanticTokens/full', { textDocument: { uri } });
  }

  function decoded(data: readonly number[]): { line: number; character: number; length: number; type: string | undefined }[] {
    const tokens: { line: number; character: number; length: number; type: string | undefined }[] = [];
    let line = 0;
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(at, at + 4);
      character = lines === 0 ? character + characters : characters;
      line += lines;
      tokens.push({ line, character, length, type: types[type] });
    }
    return tokens;
  }
});
