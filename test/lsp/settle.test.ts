import assert from 'node:assert/strict';
import { type CodeAction, CodeActionTriggerKind, type Range, type TextEdit } from 'vscode-languageserver';
import { draft } from '../support/fixture.ts';
import { type LspClient, plain, startClient } from '../support/lsp-client.ts';
import { applied, before as beforeWords, rangeOf } from '../support/places.ts';

const uri = 'file:///drafts/herons.draft';
const text = draft`
  RESOLVES:

  1.
  To count herons [Chile: and egrets] at [dawn / dusk].

  2.
  To ring [every] heron [Chile: of the northern bay] and [Peru: to let it go].
`;

describe('Settling a proposal', () => {
  let client: LspClient;
  before(async () => {
    client = await startClient();
  });
  after(() => client.stop());
  beforeEach(() => client.open(uri, text));
  afterEach(() => client.close(uri));

  it('is an action at the proposal, by its words and its proposer', async () => {
    assert.deepEqual(await titlesAt('and egrets'), ['Accept “and egrets” (Chile)', 'Reject “and egrets”']);
    assert.deepEqual(await titlesAt('every'), ['Lift the brackets round “every”', 'Delete “every”']);
    assert.deepEqual(await titlesAt('dusk'), ['Choose “dawn”', 'Choose “dusk”', 'Reject all of these alternatives']);
    assert.deepEqual(await titlesAt('To count'), []);
  });

  it('leaves the text as a careful editor leaves it', async () => {
    assert.equal(await settled('and egrets', 'Accept “and egrets” (Chile)'), text.replace('[Chile: and egrets]', 'and egrets'));
    assert.equal(await settled('and egrets', 'Reject “and egrets”'), text.replace(' [Chile: and egrets]', ''));
    assert.equal(await settled('dawn', 'Choose “dusk”'), text.replace('[dawn / dusk]', 'dusk'));
  });

  it('settles more at once for those who ask: all of a delegation, of a paragraph, of the draft', async () => {
    assert.deepEqual(await titlesAt('of the northern', CodeActionTriggerKind.Invoked), [
      'Accept “of the northern bay” (Chile)',
      'Reject “of the northern bay”',
      'Accept both proposals of Chile',
      'Reject both proposals of Chile',
      'Accept all 3 proposals of operative paragraph 2',
      'Reject all 3 proposals of operative paragraph 2',
    ]);
    assert.deepEqual(await titlesAt('RESOLVES', CodeActionTriggerKind.Invoked), [
      'Accept all 4 proposals of this draft (1 is left to you)',
      'Reject all 4 proposals of this draft (1 is left to you)',
    ]);
    assert.equal(
      await settled('of the northern', 'Accept both proposals of Chile'),
      text.replace('[Chile: and egrets]', 'and egrets').replace('[Chile: of the northern bay]', 'of the northern bay'),
    );
  });

  it('settles what is selected', async () => {
    const both = { start: beforeWords(text, '[every]'), end: beforeWords(text, ' and [Peru') };
    const titles = (await actions(both)).map(({ title }) => title);
    assert.deepEqual(titles, ['Accept both proposals selected', 'Reject both proposals selected']);
    assert.equal(await settled(both, titles[1] ?? ''), text.replace('[every] heron [Chile: of the northern bay]', 'heron'));
  });

  it('is one edit at the version shown, in which each change names its paragraph', async () => {
    const [action] = await actions(at('RESOLVES'), CodeActionTriggerKind.Invoked);
    assert.equal(action?.edit, undefined);
    const { edit } = await client.request<CodeAction>('codeAction/resolve', action);
    const [change] = edit?.documentChanges ?? [];
    assert.ok(change && 'textDocument' in change);
    assert.deepEqual(change.textDocument, { uri, version: 1 });
    assert.deepEqual(
      Object.values(edit?.changeAnnotations ?? {}).map(({ label }) => label),
      ['operative paragraph 1', 'operative paragraph 2'],
    );
  });

  it('is refused where the draft has changed since, or is another of the same version', async () => {
    const [action] = await actions(at('and egrets'));
    await client.change(uri, 2, { range: rangeOf(text, 'RESOLVES'), text: 'ALSO RESOLVES' });
    await assert.rejects(client.request('codeAction/resolve', action), { code: -32801 });
    await client.close(uri);
    await client.open(uri, text.replace('[Chile: and egrets]', '[Chile: and storks!]'));
    await assert.rejects(client.request('codeAction/resolve', action), { code: -32801 });
  });

  it('can be bound to a key of its own', async () => {
    const only = async (...kinds: string[]) => (await actions(at('and egrets'), undefined, kinds)).map(({ title }) => title);
    assert.deepEqual(await only('refactor.rewrite.reject'), ['Reject “and egrets”']);
    assert.deepEqual(await only('refactor'), ['Accept “and egrets” (Chile)', 'Reject “and egrets”']);
    assert.deepEqual(await only('quickfix'), []);
    const words = { start: beforeWords(text, 'herons'), end: beforeWords(text, ' [Chile: and egrets]') };
    const found = await actions(words, undefined, ['refactor.rewrite.bracket']);
    assert.deepEqual(
      found.map(({ title }) => title),
      ['Put “herons” back into brackets'],
    );
    assert.equal(await settled(words, 'Put “herons” back into brackets'), text.replace('count herons', 'count [herons]'));
  });

  it('has its edit at once for a client that does not ask for it later', async () => {
    const old = await startClient({ capabilities: plain });
    await old.open(uri, text);
    const [action] = await actions(at('and egrets'), undefined, undefined, old);
    assert.equal(applied(text, action?.edit?.changes?.[uri] ?? []), text.replace('[Chile: and egrets]', 'and egrets'));
    await old.stop();
  });

  it('tells why it has to wait, to a client that shows it', async () => {
    const tells = await startClient({ capabilities: { textDocument: { codeAction: { disabledSupport: true } } } });
    const compiled = draft`
      PROPOSALS OF DELEGATIONS ON THE HARBOUR RULES

      Kenya
      Article 4
      [2. Each port keeps:
      [(a) A lighthouse as a house.]
      Fiji
      Article 4
      1. Each port keeps:
      [(a) One lamp, with its oil; and
      (b) A keeper.]]

      Norway
      Article 4
      1. No lamp is lit at noon.
    `;
    const start = beforeWords(compiled, 'Each port');
    for (const [peer, reasons] of [
      [client, []],
      [tells, Array(2).fill('These brackets cross another proposal, or the end of a submission: that has to be settled first.')],
    ] as const) {
      await peer.close(uri);
      await peer.open(uri, compiled);
      const found = await actions({ start, end: start }, undefined, undefined, peer);
      assert.deepEqual(
        found.map(({ disabled }) => disabled?.reason),
        reasons,
      );
    }
    await tells.stop();
  });

  function at(words: string): Range {
    const start = beforeWords(text, words);
    return { start, end: start };
  }

  function actions(range: Range, triggerKind?: CodeActionTriggerKind, only?: string[], from = client): Promise<CodeAction[]> {
    const context = { diagnostics: [], only: only ?? ['refactor.rewrite'], ...(triggerKind && { triggerKind }) };
    return from.request('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  async function titlesAt(words: string, triggerKind?: CodeActionTriggerKind): Promise<string[]> {
    return (await actions(at(words), triggerKind)).map(({ title }) => title);
  }

  async function settled(place: string | Range, title: string): Promise<string> {
    const range = typeof place === 'string' ? at(place) : place;
    const action = (await actions(range, CodeActionTriggerKind.Invoked)).find((each) => each.title === title);
    const { edit } = await client.request<CodeAction>('codeAction/resolve', action);
    const [change] = edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    return applied(text, change.edits as TextEdit[]);
  }
});
