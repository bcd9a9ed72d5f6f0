import assert from 'node:assert/strict';
import type { CodeLens, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { draft } from '../support/fixture.ts';
import { type LspClient, startClient } from '../support/lsp-client.ts';
import { applied, rangeOf, textAt } from '../support/places.ts';

interface Row {
  readonly id: string;
  readonly range: Range;
  readonly title: string;
  readonly detail: string;
  readonly isOpen: boolean;
  readonly settles: readonly string[];
}

interface Group {
  readonly title: string;
  readonly rows: readonly number[];
}

interface Table {
  readonly version: number;
  readonly rows: readonly Row[];
  readonly byParagraph: readonly Group[];
  readonly byDelegation: readonly Group[];
  readonly byStatus: readonly Group[];
  readonly agreement: unknown;
  readonly stamps: readonly { readonly range: Range; readonly isAgreed: boolean }[];
}

const uri = 'file:///drafts/herons.draft';
const text = draft`
  THE COUNCIL,

  RECALLING the count of last year;

  RESOLVES:

  1.
  To count herons [Chile: and egrets] at [dawn / dusk]. PENDING

  2.
  To ring [Peru: every] [Chile: old] heron.

  3.
  To rest [by night] (Agreed) for [X] days. APPROVED
`;

describe('The table of proposals', () => {
  let client: LspClient;
  before(async () => {
    client = await startClient({ initializationOptions: { showsProposals: true } });
  });
  after(() => client.stop());
  beforeEach(() => client.open(uri, text));
  afterEach(() => client.close(uri));

  it('tells where the draft is stamped, and whether that leaves anything to decide', async () => {
    const { stamps } = await table();
    assert.deepEqual(
      stamps.map(({ range, isAgreed }) => [textAt(text, range), isAgreed]),
      [
        ['PENDING', false],
        ['APPROVED', true],
      ],
    );
  });

  it('has a row for each, with its words, who is for it, and how it can be settled', async () => {
    const { rows, version } = await table();
    assert.equal(version, 1);
    assert.deepEqual(
      rows.map(({ range, title, detail, isOpen, settles }) => [textAt(text, range), title, detail, isOpen, settles.join()]),
      [
        ['[Chile: and egrets]', 'Chile: “and egrets”', 'insertion', true, 'accept,reject'],
        ['[dawn / dusk]', '“dawn” / “dusk”', 'alternatives', true, ''],
        ['[Peru: every]', 'Peru: “every”', 'insertion', true, 'accept,reject'],
        ['[Chile: old]', 'Chile: “old”', 'insertion', true, 'accept,reject'],
        ['[by night] (Agreed)', '“by night”', 'in brackets', false, 'accept,reject'],
        ['[X]', '“X”', 'placeholder', true, ''],
      ],
    );
  });

  it('puts them in order by paragraph, by delegation and by status', async () => {
    const { byParagraph, byDelegation, byStatus } = await table();
    const inWords = (groups: readonly Group[]) => groups.map(({ title, rows }) => `${title}: ${rows.join()}`);
    assert.deepEqual(inWords(byParagraph), ['Operative paragraph 1: 0,1', 'Operative paragraph 2: 2,3', 'Operative paragraph 3: 4,5']);
    assert.deepEqual(inWords(byDelegation), ['Chile: 0,3', 'Peru: 2', 'Nobody is named: 1,4,5']);
    assert.deepEqual(inWords(byStatus), ['PENDING: 0,1', 'Without a status: 2,3', 'Marked as agreed: 4', 'APPROVED: 5']);
  });

  it('counts the paragraphs in which nothing is open, and what is open', async () => {
    assert.deepEqual((await table()).agreement, { paragraphs: 4, agreed: 1, open: 5 });
  });

  it('has the edit that accepts or rejects one of them', async () => {
    const { rows } = await table();
    assert.equal(await settled(rows[0], 'accept'), text.replace('[Chile: and egrets]', 'and egrets'));
    assert.equal(await settled(rows[3], 'reject'), text.replace(' [Chile: old]', ''));
    await assert.rejects(settled(rows[1], 'accept'), { code: -32801 });
  });

  it('has the edit that settles what is at the cursor, unless it needs a choice', async () => {
    const textDocument = { uri, version: 1 };
    const at = (words: string, kind: string) =>
      client.request<WorkspaceEdit>('penholder/settle', { textDocument, position: rangeOf(text, words).end, kind });
    assert.equal(edited(await at('[Peru: ev', 'reject')), text.replace('[Peru: every] ', ''));
    assert.equal(edited(await at('[Chile: o', 'accept')), text.replace('[Chile: old]', 'old'));
    assert.equal(await at('[da', 'accept'), null);
    assert.equal(await at('To count', 'accept'), null);
  });

  it('has none at another place than the one shown, nor at another version', async () => {
    const [first, , third] = (await table()).rows;
    assert.ok(first && third);
    await assert.rejects(settled({ ...first, range: third.range }, 'accept'), { code: -32801 });
    await client.change(uri, 2, { range: rangeOf(text, 'THE COUNCIL'), text: 'THE ASSEMBLY' });
    await assert.rejects(settled(first, 'accept'), { code: -32801 });
  });

  it('stands in short above each paragraph in which something is open', async () => {
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.deepEqual(
      lenses.map(({ range, command }) => [text.split('\n')[range.start.line], command?.title, command?.command]),
      [
        ['1.', '2 proposals: Chile, 1 without a name', 'penholder.showProposals'],
        ['2.', '2 proposals: Peru, Chile', 'penholder.showProposals'],
        ['3.', '1 proposal', 'penholder.showProposals'],
      ],
    );
  });

  it('has no button for words that somebody wants deleted: to accept them may mean either', async () => {
    await client.change(uri, 2, { text: '1. To ring [every] (EU: delete) heron.\n' });
    const [row] = (await table()).rows;
    assert.deepEqual([row?.title, row?.settles], ['EU: delete “every”', []]);
  });

  it('is nothing for a draft that is not open', async () => {
    assert.equal(await client.request('penholder/proposals', { textDocument: { uri: 'file:///drafts/egrets.draft' } }), null);
  });

  function table(): Promise<Table> {
    return client.request('penholder/proposals', { textDocument: { uri } });
  }

  async function settled(row: Row | undefined, kind: string): Promise<string> {
    const asked = { textDocument: { uri, version: 1 }, id: row?.id, position: row?.range.start, kind };
    return edited(await client.request<WorkspaceEdit>('penholder/settle', asked));
  }

  function edited({ documentChanges }: WorkspaceEdit): string {
    const [change] = documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    return applied(text, change.edits as TextEdit[]);
  }
});
