import assert from 'node:assert/strict';
import { type CodeAction, CodeActionTriggerKind, type CompletionList, CompletionTriggerKind } from 'vscode-languageserver';
import { type Folder, folderWith, type LspClient, startClient } from '../support/lsp-client.ts';
import { before as beforeWords, rangeOf } from '../support/places.ts';

const lamps =
  'To request the General Secretariat to present a report on the lighting of harbors to the General Assembly at its next regular session.';
const older = adopted('AG/RES. 2201 (XXXVI-O/06)', 'June 6, 2006', lamps);
const newer = adopted('AG/RES. 2310 (XXXVII-O/07)', 'June 5, 2007', lamps.replace('lighting', 'dredging'));
const other = adopted(
  'AG/RES. 2311 (XXXVII-O/07)',
  'June 5, 2007',
  'To thank the keepers of the lighthouses for the patience with which they wait for oil.',
);
const draft = `DRAFT RESOLUTION\n\nTHE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1.\n${lamps.replace('lighting', 'lighting and the marking')}\n\n2.\nTo sing.\n`;

function adopted(symbol: string, date: string, operative: string): string {
  return `${symbol}\n\nHARBORS\n\n(Adopted at the fourth plenary session, held on ${date})\n\nTHE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1.\n${operative}\n`;
}

interface Answer {
  readonly text: string;
  readonly range: unknown;
  readonly passages: readonly Record<string, unknown>[];
}

describe('How was this said before?', () => {
  let folder: Folder;
  let client: LspClient;
  let uri: string;
  before(async () => {
    folder = await folderWith({ 'older.draft': older, 'newer.draft': newer, 'other.draft': other, 'draft.draft': draft });
    client = await startClient({ folders: [folder.uri], initializationOptions: { asksAgreedLanguage: true } });
    uri = folder.uriOf('draft.draft');
    await client.open(uri, draft);
    await client.request('workspace/diagnostic', { previousResultIds: [] });
  });
  after(async () => {
    await client.stop();
    await folder.remove();
  });

  it('a paragraph is told the passages that say nearly the same, the newest of those that are alike first', async () => {
    const at = beforeWords(draft, 'and the marking');
    const { passages, text } = await ask({ start: at, end: at });
    assert.equal(text.trim(), lamps.replace('lighting', 'lighting and the marking'));
    assert.deepEqual(
      passages.map(({ uri, symbol, name, date, range }) => [uri, symbol, name, date, range]),
      [
        [
          folder.uriOf('newer.draft'),
          'AG/RES. 2310 (XXXVII-O/07)',
          'operative paragraph 1',
          '2007-06-05',
          rangeOf(newer, `1.\n${lamps.replace('lighting', 'dredging')}`),
        ],
        [folder.uriOf('older.draft'), 'AG/RES. 2201 (XXXVI-O/06)', 'operative paragraph 1', '2006-06-06', rangeOf(older, `1.\n${lamps}`)],
      ],
    );
    assert.match(String(passages[1]?.['changes']), /lighting \*\*and the marking\*\* of harbors/);
  });

  it('words that are selected are looked for by themselves', async () => {
    const { passages } = await ask(rangeOf(draft, 'To request the General Secretariat to present a report on the lighting'));
    assert.deepEqual(passages[0]?.['symbol'], 'AG/RES. 2201 (XXXVI-O/06)');
  });

  it('what nobody has said is answered with nothing', async () => {
    const at = beforeWords(draft, 'To sing');
    assert.deepEqual((await ask({ start: at, end: at })).passages, []);
  });

  it('is an action, for those who ask for actions, where something was said', async () => {
    assert.ok((await actionsAt('and the marking', CodeActionTriggerKind.Invoked)).includes('How was this said before?'));
    assert.deepEqual(await actionsAt('and the marking', CodeActionTriggerKind.Automatic), []);
    assert.ok(!(await actionsAt('To sing', CodeActionTriggerKind.Invoked)).includes('How was this said before?'));
  });

  it('is told on the number of a paragraph', async () => {
    const hover = await client.request<{ contents: { value: string } } | null>('textDocument/hover', {
      textDocument: { uri },
      position: beforeWords(draft, '1.'),
    });
    assert.match(hover?.contents.value ?? '', /Said nearly so before:\n\n- \*\*AG\/RES. 2201 \(XXXVI-O\/06\)\*\*, operative paragraph 1/);
    const other = await client.request<typeof hover>('textDocument/hover', { textDocument: { uri }, position: beforeWords(draft, '2.') });
    assert.equal(other?.contents.value, '**Operative paragraph 2** of 2.');
  });

  it('is offered as the rest of a sentence, to those who ask for it', async () => {
    const writing = folder.uriOf('writing.draft');
    const text = 'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1.\nTo request the General Secretariat to present a report on the \n';
    await client.open(writing, text);
    const offered = async (context: unknown) => {
      const position = { line: 5, character: text.split('\n')[5]?.length ?? 0 };
      const { items } = await client.request<CompletionList>('textDocument/completion', {
        textDocument: { uri: writing },
        position,
        context,
      });
      return items.map(({ label, detail }) => [label, detail]);
    };
    assert.deepEqual(await offered({ triggerKind: CompletionTriggerKind.Invoked }), [
      [
        'dredging of harbors to the General Assembly at its next regular session',
        'AG/RES. 2310 (XXXVII-O/07), operative paragraph 1, 2007-06-05',
      ],
      [
        'lighting of harbors to the General Assembly at its next regular session',
        'AG/RES. 2201 (XXXVI-O/06), operative paragraph 1, 2006-06-06',
      ],
    ]);
    assert.deepEqual(await offered({ triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: ' ' }), []);
    await client.close(writing);
  });

  it('a text that is no longer adopted is no answer any more', async () => {
    const changed = folder.uriOf('newer.draft');
    await client.open(changed, newer);
    await client.change(changed, 2, { range: rangeOf(newer, 'AG/RES. 2310 (XXXVII-O/07)'), text: 'DRAFT RESOLUTION' });
    const at = beforeWords(draft, 'and the marking');
    assert.deepEqual(
      (await ask({ start: at, end: at })).passages.map(({ symbol }) => symbol),
      ['AG/RES. 2201 (XXXVI-O/06)'],
    );
  });

  function ask(range: unknown): Promise<Answer> {
    return client.request<Answer>('penholder/agreedLanguage', { textDocument: { uri }, range });
  }

  async function actionsAt(words: string, triggerKind: CodeActionTriggerKind): Promise<string[]> {
    const at = beforeWords(draft, words);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [], only: ['refactor'], triggerKind },
    });
    return actions.map(({ title }) => title);
  }
});
