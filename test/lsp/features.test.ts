import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionTriggerKind,
  type CompletionList,
  type DocumentHighlight,
  type DocumentSymbol,
  type FoldingRange,
  type FullDocumentDiagnosticReport,
  type Hover,
  type Location,
  type LocationLink,
  MarkupContent,
  type Position,
  type SelectionRange,
  type SymbolInformation,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type LspClient, plain, startClient } from '../support/lsp-client.ts';
import { applied, before as beforeWords, rangeOf } from '../support/places.ts';
import { wetlands } from './wetlands.ts';

const uri = 'file:///drafts/wetlands.draft';
const text = wetlands.replace('to map the wetlands', 'to map [Mex: and to guard] the wetlands');

describe('A draft in the editor', () => {
  let client: LspClient;
  before(async () => {
    client = await startClient();
    await client.open(uri, text);
  });
  after(() => client.stop());

  it('tells on hover who proposed a change', async () => {
    const hover = await at<Hover | null>('textDocument/hover', beforeWords(text, 'Mex'));
    assert.ok(hover && MarkupContent.is(hover.contents));
    assert.equal(hover.contents.kind, 'markdown');
    assert.match(hover.contents.value, /Mexico/);
    assert.deepEqual(hover.range, rangeOf(text, '[Mex: and to guard]'));
  });

  it('tells on hover what the message of a finding has no room for, once it was found, above what else there is to tell', async () => {
    const faulty = 'file:///drafts/faulty.draft';
    const lost = '1. To map [Mex: [the wetlands] and their shores;\n';
    await client.open(faulty, lost);
    const { items } = await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri: faulty } });
    const [finding] = items;
    assert.ok(finding);
    assert.match(`${finding.message}`, /in operative paragraph 1 is not closed\.$/);
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri: faulty }, position: finding.range.start });
    assert.ok(MarkupContent.is(hover.contents));
    assert.match(hover.contents.value, /^Close it where the contested words end; the likeliest place is after “/);
    await client.close(faulty);
  });

  it('has no hover on ordinary words', async () => {
    assert.equal(await at('textDocument/hover', beforeWords(text, 'shelter')), null);
  });

  it('highlights the partner of the bracket under the cursor', async () => {
    const pair = await at<DocumentHighlight[]>('textDocument/documentHighlight', beforeWords(text, '[Mex'));
    assert.deepEqual(
      pair.map(({ range }) => range),
      [rangeOf(text, '['), rangeOf(text, ']')],
    );
    assert.deepEqual(await at('textDocument/documentHighlight', beforeWords(text, 'shelter')), []);
  });

  it('adds the next number to a line break that was typed', async () => {
    const typedUri = 'file:///drafts/typed.draft';
    const typed = 'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To mend the dykes;\n';
    await client.open(typedUri, typed);
    const edits = await client.request<TextEdit[]>('textDocument/onTypeFormatting', {
      textDocument: { uri: typedUri },
      position: { line: 5, character: 0 },
      ch: '\n',
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.deepEqual(edits, [{ range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } }, newText: '\n2. ' }]);
  });

  it('leads from a reference to the paragraph that it means, and back', async () => {
    const own = 'file:///drafts/references.draft';
    const content = 'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To mend the dykes;\n\n2. To act as paragraph 1 above says.\n';
    await client.open(own, content);
    const paragraph = rangeOf(content, '1.');
    const reference = rangeOf(content, 'paragraph 1 above');
    const asked = { textDocument: { uri: own }, position: reference.start };
    const [target] = await client.request<(Location & LocationLink)[]>('textDocument/definition', asked);
    assert.deepEqual(target?.range ?? target?.targetRange, paragraph);
    const found = await client.request<Location[]>('textDocument/references', {
      textDocument: { uri: own },
      position: paragraph.start,
      context: { includeDeclaration: true },
    });
    assert.deepEqual(found, [
      { uri: own, range: paragraph },
      { uri: own, range: reference },
    ]);
  });

  it('moves a paragraph, with the place of the cursor, or says why it stays', async () => {
    const moved = 'file:///drafts/moved.draft';
    await client.open(moved, 'RESOLVES:\n\n1. To mend dykes;\n\n2. To go.\n');
    const asked = { uri: moved, position: { line: 4, character: 5 }, direction: 'up' };
    assert.deepEqual(await client.request('penholder/moveParagraph', asked), {
      version: 1,
      edits: [{ range: { start: { line: 2, character: 0 }, end: { line: 4, character: 9 } }, newText: '1. To go;\n\n2. To mend dykes.' }],
      selected: { start: 16, end: 16 },
      left: [],
    });
    assert.deepEqual(await client.request('penholder/moveParagraph', { ...asked, direction: 'down' }), {
      reason: 'Operative paragraph 2 has none beside it below.',
    });
  });

  it('is formatted, and what was copied from a page is cleaned up, page numbers only where they are asked about', async () => {
    const copied = 'file:///drafts/copied.draft';
    await client.open(
      copied,
      'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To mend the dykes of the coast before the storms of the winter and\nthe tides come; \n\n7/12\n\n2. To go.\n',
    );
    const edits = await client.request<TextEdit[]>('textDocument/formatting', {
      textDocument: { uri: copied },
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.deepEqual(edits, [{ range: { start: { line: 5, character: 15 }, end: { line: 7, character: 0 } }, newText: '\n\n' }]);
    const { documentChanges = [], changeAnnotations = {} } = await client.request<WorkspaceEdit>('penholder/cleanUp', { uri: copied });
    const [change] = documentChanges;
    assert.ok(change !== undefined && 'edits' in change);
    assert.deepEqual(
      change.edits.map((edit) => [
        'annotationId' in edit && changeAnnotations[String(edit.annotationId)]?.needsConfirmation,
        edit.range.start.line,
      ]),
      [
        [false, 4],
        [true, 7],
      ],
    );
    const text = 'RESOLVES:\n\n1. To mend the dykes of the coast before the storms of the winter and\nthe tides come.\n';
    assert.equal(await client.request('penholder/cleanedUp', { text }), text.replace('and\nthe', 'and the'));
  });

  it('is formatted where it is selected, and nowhere else', async () => {
    const spaced = 'file:///drafts/spaced.draft';
    const content = 'RESOLVES: \n\n1. To mend the dykes. \n\n2. To go. \n';
    await client.open(spaced, content);
    const edits = await client.request<TextEdit[]>('textDocument/rangeFormatting', {
      textDocument: { uri: spaced },
      range: rangeOf(content, '1. To mend the dykes. '),
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.equal(applied(content, edits), content.replace('dykes. ', 'dykes.'));
  });

  it('moves a paragraph at the version shown, and says why one stays', async () => {
    const moving = 'file:///drafts/moving.draft';
    const content = 'RESOLVES:\n\n1. To mend the dykes;\n\n2. To act as paragraph 1 says.\n';
    await client.open(moving, content);
    const move = (direction: 'up' | 'down') =>
      client.request<{ version: number; edits: TextEdit[]; selected: object; left: unknown[] } | { reason: string }>(
        'penholder/moveParagraph',
        { uri: moving, position: beforeWords(content, 'act'), direction },
      );
    const moved = await move('up');
    assert.ok('edits' in moved);
    assert.equal(applied(content, moved.edits), 'RESOLVES:\n\n1. To act as paragraph 2 says;\n\n2. To mend the dykes.\n');
    const at = 'RESOLVES:\n\n1. To '.length;
    assert.deepEqual([moved.version, moved.selected, moved.left], [1, { start: at, end: at }, []]);
    const stays = await move('down');
    assert.ok('reason' in stays && stays.reason !== '');
  });

  it('moves a paragraph a level down, says why one stays, and leaves a tab to the editor', async () => {
    const levels = 'file:///drafts/levels.draft';
    const content = 'RESOLVES:\n\n1. To mend the dykes;\n\n2. To act as paragraph 2 (c) says;\n\n3. To go.\n';
    await client.open(levels, content);
    const down = (at: string, anywhere: boolean) =>
      client.request<{ version: number; edits: TextEdit[]; selected: object; left: unknown[] } | { reason: string } | null>(
        'penholder/changeLevel',
        { uri: levels, range: { start: beforeWords(content, at), end: beforeWords(content, at) }, direction: 'down', anywhere },
      );
    const moved = await down('2. To', false);
    assert.ok(moved !== null && 'edits' in moved);
    assert.equal(applied(content, moved.edits), 'RESOLVES:\n\n1. To mend the dykes;\n\na. To act as paragraph 2 (c) says;\n\n2. To go.\n');
    const at = 'RESOLVES:\n\n1. To mend the dykes;\n\na. '.length;
    assert.deepEqual([moved.version, moved.selected, moved.left], [1, { start: at, end: at }, [{ words: 'paragraph 2 (c)', line: 4 }]]);
    assert.deepEqual(await down('act as', false), null);
    assert.deepEqual(await down('act as', true), { ...moved, selected: { start: at + 3, end: at + 3 } });
    const stays = await down('1. To', false);
    assert.ok(stays !== null && 'reason' in stays && stays.reason !== '');
  });

  it('completes an opener and a reference to a paragraph', async () => {
    const begun = 'file:///drafts/begun.draft';
    const content = 'The Council,\n\nRecal\n\n1. Acts on the dykes;\n\n2. Goes, as paragraph ';
    await client.open(begun, content);
    const completed = async (position: Position) => {
      const { isIncomplete, items } = await client.request<CompletionList>('textDocument/completion', {
        textDocument: { uri: begun },
        position,
      });
      assert.equal(isIncomplete, true);
      return items.map(({ label, detail, textEdit }) => [label, detail, textEdit]);
    };
    const word = rangeOf(content, 'Recal');
    assert.deepEqual((await completed(word.end))[0], ['Recalling', 'usual', { range: word, newText: 'Recalling' }]);
    const end = rangeOf(content, 'as paragraph ').end;
    assert.deepEqual(await completed(end), [['1', 'Acts on the dykes;', { range: { start: end, end }, newText: '1' }]]);
  });

  it('puts in a paragraph, as an action too for a client that has the command', async () => {
    const put = 'file:///drafts/put-in.draft';
    const content = 'RESOLVES:\n\n1. To mend the dykes;\n\n2. To act as paragraph 2 says.\n';
    await client.open(put, content);
    const at = { uri: put, position: beforeWords(content, 'mend'), where: 'below' };
    const shift = await client.request<{ version: number; edits: TextEdit[]; selected: object; left: unknown[] }>(
      'penholder/insertParagraph',
      at,
    );
    assert.equal(applied(content, shift.edits), 'RESOLVES:\n\n1. To mend the dykes;\n\n2. \n\n3. To act as paragraph 3 says.\n');
    const words = 'RESOLVES:\n\n1. To mend the dykes;\n\n2. '.length;
    assert.deepEqual([shift.version, shift.selected, shift.left], [1, { start: words, end: words }, []]);
    const bis = await client.request<{ edits: TextEdit[] }>('penholder/insertParagraph', { ...at, practice: 'bis' });
    assert.equal(applied(content, bis.edits), content.replace('2. To', '1 bis. \n\n2. To'));
    const other = await startClient({ initializationOptions: { insertsParagraphs: true } });
    await other.open(put, content);
    const asked = {
      textDocument: { uri: put },
      range: { start: at.position, end: at.position },
      context: { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked },
    };
    const actions = await other.request<CodeAction[]>('textDocument/codeAction', asked);
    assert.deepEqual(
      actions.flatMap(({ command }) => command?.command ?? []),
      ['penholder.insertParagraphBelow', 'penholder.insertParagraphAbove'],
    );
    await other.stop();
    const own = await client.request<CodeAction[]>('textDocument/codeAction', asked);
    assert.ok(!own.some(({ title }) => title.startsWith('Insert')));
  });

  it('has a selection that grows from the word to the draft', async () => {
    const [range] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions: [beforeWords(text, 'guard')],
    });
    const spans = [];
    for (let each = range; each !== undefined; each = each.parent) spans.push(each.range);
    assert.deepEqual(spans.slice(0, 3), [rangeOf(text, 'guard'), rangeOf(text, 'and to guard'), rangeOf(text, 'Mex: and to guard')]);
    assert.deepEqual(spans.at(-1)?.start, { line: 0, character: 0 });
  });

  it('has an outline with its operative paragraphs, each within its parent', async () => {
    const outline = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    const all = [...flat(outline)];
    for (const opening of ['To urge', 'To request', 'To invite']) {
      const symbol = all.find(({ name }) => name.includes(opening));
      assert.ok(symbol, opening);
      assert.ok(symbol.range.start.line <= beforeWords(text, opening).line && beforeWords(text, opening).line <= symbol.range.end.line);
    }
    for (const { name, range, selectionRange } of all) {
      assert.notEqual(name, '');
      assert.ok(isWithin(selectionRange.start, range) && isWithin(selectionRange.end, range), name);
    }
    for (const parent of all) for (const child of parent.children ?? []) assert.ok(isWithin(child.range.start, parent.range), child.name);
  });

  it('folds by whole lines', async () => {
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
    assert.ok(folds.length > 0);
    for (const { startLine, endLine } of folds) assert.ok(startLine < endLine);
    assert.ok(
      folds.some(({ startLine, endLine }) => startLine <= beforeWords(text, '1.').line && endLine >= beforeWords(text, 'To invite').line),
    );
  });

  it('has a flat outline for a client that knows no other', async () => {
    const old = await startClient({ capabilities: plain });
    await old.open(uri, text);
    const symbols = await old.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri } });
    const nested = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.deepEqual(
      symbols.map(({ name, location }) => [name, location]),
      [...flat(nested)].map(({ name, range }) => [name, { uri, range }]),
    );
    const hover = await old.request<Hover>('textDocument/hover', { textDocument: { uri }, position: beforeWords(text, 'Mex') });
    assert.ok(MarkupContent.is(hover.contents));
    assert.equal(hover.contents.kind, 'plaintext');
    await old.stop();
  });

  function at<R>(method: string, position: Position): Promise<R> {
    return client.request<R>(method, { textDocument: { uri }, position });
  }
});

function* flat(symbols: readonly DocumentSymbol[]): Iterable<DocumentSymbol> {
  for (const symbol of symbols) {
    yield symbol;
    yield* flat(symbol.children ?? []);
  }
}

function isWithin({ line, character }: Position, { start, end }: { start: Position; end: Position }): boolean {
  const afterStart = line > start.line || (line === start.line && character >= start.character);
  return afterStart && (line < end.line || (line === end.line && character <= end.character));
}
