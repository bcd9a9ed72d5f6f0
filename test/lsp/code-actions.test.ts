import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CodeAction, Diagnostic, FullDocumentDiagnosticReport, Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { certainEdits } from '../../server/src/rules/certain-edits.ts';
import type { AnnotatedEdit, Finding } from '../../server/src/rules/finding.ts';
import { drafts } from '../property/arbitrary-draft.ts';
import { type LspClient, plain, startClient } from '../support/lsp-client.ts';
import { applied, rangeOf, textAt } from '../support/places.ts';
import { wetlands, withLostBracket, withNumberTwice } from './wetlands.ts';

const uri = 'file:///drafts/wetlands.draft';
const everything: Range = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };

describe('Quick fixes', () => {
  let client: LspClient;
  before(async () => {
    client = await startClient();
  });
  after(() => client.stop());
  afterEach(() => client.close(uri));

  it('take away the fault that they are offered for', async () => {
    await client.open(uri, withNumberTwice);
    const [fault] = await diagnostics(client);
    assert.equal(fault?.code, 'number-duplicate');
    const [best] = await actions(client, fault.range, ['quickfix']);
    assert.ok(best);
    assert.equal(best.kind, 'quickfix');
    assert.equal(best.isPreferred, true);
    assert.deepEqual(best.diagnostics, [fault]);

    await client.change(uri, 2, { text: applied(withNumberTwice, (await editsOf(client, best)).edits as TextEdit[]) });
    assert.deepEqual(await diagnostics(client), []);
  });

  it('compute their edits when they are chosen, for the version that they were offered for', async () => {
    await client.open(uri, withNumberTwice);
    const [best] = await actions(client, everything, ['quickfix']);
    assert.ok(best);
    assert.equal(best.edit, undefined);
    const { textDocument } = await editsOf(client, best);
    assert.deepEqual(textDocument, { uri, version: 1 });
  });

  it('say for which rule they are where two of one place would have one title', async () => {
    await client.open(uri, '1. To map [the wetlands\u200b;\n\n2. To guard  them..\n');
    const titles = async (range: Range) => (await actions(client, range, ['quickfix'])).map(({ title }) => title);
    const all = await titles(everything);
    assert.ok(all.includes('Do not report this here (unbalanced-bracket)'), all.join('\n'));
    assert.ok(all.includes('Do not report this here (double-space)'), all.join('\n'));
    assert.equal(new Set(all).size, all.length);
    const one = await titles({ start: { line: 0, character: 10 }, end: { line: 0, character: 10 } });
    assert.equal(one.at(-1), 'Do not report this here');
  });

  it('name the reason for an edit that lies away from the fault', async () => {
    // Paragraph 3 becomes 4, and with it the reference to it in the last paragraph.
    const text = withNumberTwice.replace('operative paragraph 1', 'operative paragraph 3').concat('\n3.\nTo thank the donors.\n');
    await client.open(uri, text);
    const [best] = await actions(client, everything, ['quickfix']);
    const resolved = await client.request<CodeAction>('codeAction/resolve', best);
    const annotations = resolved.edit?.changeAnnotations ?? {};
    assert.ok(Object.keys(annotations).length > 0);
    for (const { label, needsConfirmation } of Object.values(annotations)) {
      assert.match(label, /paragraph/i);
      assert.equal(needsConfirmation, false);
    }
    const named = changeOf(resolved).edits.filter((edit) => 'annotationId' in edit);
    assert.deepEqual(new Set(named.map((edit) => 'annotationId' in edit && edit.annotationId)), new Set(Object.keys(annotations)));
  });

  it('name a reference that a renumbering leaves to the drafter, in the menu and in the preview, and a finding is left for it', async () => {
    const text = withNumberTwice.replace('operative paragraph 1', 'operative paragraph 2').concat('\n3.\nTo thank the donors.\n');
    await client.open(uri, text);
    const [best] = await actions(client, everything, ['quickfix']);
    assert.match(best?.title ?? '', /one is left to you, with a comment: “operative paragraph 2” in operative paragraph 2$/);
    const resolved = await client.request<CodeAction>('codeAction/resolve', best);
    assert.deepEqual(Object.values(resolved.edit?.changeAnnotations ?? {}), [
      { label: 'Left as it is, for you to decide: “operative paragraph 2” in operative paragraph 2', needsConfirmation: false },
    ]);
    await client.change(uri, 2, { text: applied(text, changeOf(resolved).edits as TextEdit[]) });
    assert.deepEqual(
      (await diagnostics(client)).map(({ code }) => code),
      ['broken-reference'],
    );
  });

  it('are not computed for a text that has changed since', async () => {
    await client.open(uri, withNumberTwice);
    const [best] = await actions(client, everything, ['quickfix']);
    await client.change(uri, 2, { range: rangeOf(withNumberTwice, 'DRAFT'), text: 'REVISED DRAFT' });
    await assert.rejects(client.request('codeAction/resolve', best), { code: -32801 });
  });

  it('each edit the number that they name, where two in one breath lead nowhere', async () => {
    const text = 'THE COUNCIL,\n\n1. Recalls its visit;\n\n2. Recalls paragraphs 16 and 17 above.\n';
    await client.open(uri, text);
    const all = await actions(client, everything, ['quickfix']);
    const references = all.filter(({ title }) => title.startsWith('Refer to paragraph'));
    const edited = await Promise.all(references.map((action) => editsOf(client, action)));
    assert.deepEqual(
      edited.map(({ edits }) => edits.map((edit) => textAt(text, edit.range))),
      [['16'], ['17']],
    );
  });

  it('have the edits later that they had when they were shown, in any draft', async () => {
    const old = await startClient({ capabilities: plain });
    for (const text of fc.sample(drafts(), { numRuns: 25, seed: 16 })) {
      for (const each of [client, old]) await each.open(uri, text);
      const [lazy, eager] = await Promise.all([client, old].map((each) => actions(each, everything, ['quickfix'])));
      const later = await Promise.all(
        (lazy ?? []).map(async (action) => [action.title, plainEdits((await editsOf(client, action)).edits)]),
      );
      assert.deepEqual(
        later,
        eager?.map(({ title, edit }) => [title, edit?.changes?.[uri]]),
      );
      for (const each of [client, old]) await each.close(uri);
    }
    await old.stop();
  });

  it('are offered only at the fault, and only when the client wants quick fixes', async () => {
    await client.open(uri, withNumberTwice);
    assert.deepEqual(await actions(client, rangeOf(withNumberTwice, 'DRAFT RESOLUTION')), []);
    assert.deepEqual(await actions(client, everything, ['refactor']), []);
  });

  it('are plain changes for a client that knows neither versions nor lazy edits', async () => {
    const old = await startClient({ capabilities: plain });
    await old.open(uri, withNumberTwice);
    const [best] = await actions(old, everything, ['quickfix']);
    const edits = best?.edit?.changes?.[uri];
    assert.ok(edits);
    await old.change(uri, 2, { text: applied(withNumberTwice, edits) });
    assert.deepEqual(await actions(old, everything, ['quickfix']), []);
    await old.stop();
  });
});

describe('Fix all', () => {
  it('is not offered where every fix is a choice', async () => {
    const client = await startClient();
    await client.open(uri, withLostBracket);
    assert.notDeepEqual(await actions(client, everything, ['quickfix']), []);
    for (const only of ['source', 'source.fixAll', 'source.fixAll.penholder'])
      assert.deepEqual(await actions(client, everything, [only]), []);
    await client.stop();
  });

  it('brings the draft to rest in one edit at its version, and is not offered again', async () => {
    // The soft hyphen touches the spaces before it: its fix waits for theirs, and then shows two spaces once more.
    const text = wetlands.replace('to map the', 'to  \u00ad map  the').replace('the maps.', 'the maps. ');
    const client = await startClient();
    await client.open(uri, text);
    const [fixAll] = await actions(client, everything, ['source.fixAll']);
    assert.ok(fixAll);
    const change = await editsOf(client, fixAll);
    assert.deepEqual(change.textDocument, { uri, version: 1 });
    const edits = change.edits as TextEdit[];
    assert.deepEqual(
      edits.map(({ range, newText }) => [textAt(text, range), newText]),
      [
        ['  \u00ad ', ' '],
        ['  ', ' '],
        [' ', ''],
      ],
    );
    const mended = applied(text, edits);
    assert.equal(mended, wetlands);
    await client.change(uri, 2, { text: mended });
    assert.deepEqual(await actions(client, everything, ['source.fixAll']), []);
    await client.stop();
  });

  it('makes the certain fixes, and each with all its edits or not at all', () => {
    const edit = (start: number, end: number) => ({ span: { start, end }, newText: '' });
    const finding = (certain: boolean, ...edits: AnnotatedEdit[]): Finding => ({
      rule: 'unbalanced-bracket',
      severity: 'error',
      span: { start: 0, end: 1 },
      ordinal: 0,
      message: '',
      related: [],
      fixes: [{ title: '', certain, edits: () => edits }],
    });
    const { edits } = certainEdits([
      finding(true, edit(10, 12), edit(30, 31)),
      finding(false, edit(20, 21)),
      finding(true, edit(40, 41), edit(12, 14)),
      finding(true, edit(31, 31)),
      finding(true, edit(50, 50)),
    ]);
    assert.deepEqual(edits, [edit(10, 12), edit(30, 31), edit(50, 50)]);
  });
});

function actions(client: LspClient, range: Range, only?: string[]): Promise<CodeAction[]> {
  return client.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], ...(only && { only }) } });
}

async function diagnostics(client: LspClient): Promise<Diagnostic[]> {
  const report = await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
  return report.items;
}

async function editsOf(client: LspClient, action: CodeAction): Promise<TextDocumentEdit> {
  return changeOf(await client.request<CodeAction>('codeAction/resolve', action));
}

function plainEdits(edits: TextDocumentEdit['edits']): unknown[] {
  return edits.map((edit) => ('newText' in edit ? { range: edit.range, newText: edit.newText } : edit));
}

function changeOf({ edit }: CodeAction): TextDocumentEdit {
  const [change] = edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change);
  return change;
}
