import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FullDocumentDiagnosticReport, SemanticTokens } from 'vscode-languageserver';
import { type LspClient, startClient } from '../support/lsp-client.ts';
import { positionAt, rangeOf } from '../support/places.ts';
import { runs } from '../support/runs.ts';
import { withLostBracket } from './wetlands.ts';

const uri = 'file:///drafts/wetlands.draft';
const copy = 'file:///drafts/copy.draft';

describe('Positions', () => {
  let client: LspClient;
  before(async () => {
    client = await startClient();
  });
  after(() => client.stop());

  for (const [name, end] of [
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`are right where lines end with ${name}`, async () => {
      const text = withLostBracket.replaceAll('\n', end);
      await client.open(uri, text);
      assert.deepEqual((await report(uri)).items[0]?.range, rangeOf(text, '['));
      await client.change(uri, 2, { range: rangeOf(text, '['), text: '' });
      assert.deepEqual((await report(uri)).items, []);
      await client.close(uri);
    });
  }

  it('count UTF-16 code units: a character outside the basic plane counts two', async () => {
    const text = withLostBracket.replace('To urge', '𝒯o 🌊 urge');
    await client.open(uri, text);
    assert.deepEqual((await report(uri)).items[0]?.range, rangeOf(text, '['));
    await client.change(uri, 2, { range: rangeOf(text, '🌊 urge'), text: 'press' });
    const changed = text.replace('🌊 urge', 'press');
    assert.deepEqual((await report(uri)).items[0]?.range, rangeOf(changed, '['));
    await client.close(uri);
  });

  it('stay right under any edits: the draft edited is the draft opened anew', async () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '“',
      '”',
      '(',
      ')',
      '\n',
      '\r\n',
      '\r',
      '\n\n',
      '4.\n',
      'To act',
      '🌊',
      '[Ven: to act]',
      '; APPROVED',
      '',
    );
    const edit = fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 12 }),
      text: fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('')),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        let text = withLostBracket;
        await client.open(uri, text);
        for (const [index, { at, length, text: inserted }] of edits.entries()) {
          const start = at % (text.length + 1);
          const end = Math.min(start + length, text.length);
          if (splitsLineEnd(text, start) || splitsLineEnd(text, end)) continue;
          await client.change(uri, index + 2, { range: { start: positionAt(text, start), end: positionAt(text, end) }, text: inserted });
          text = text.slice(0, start) + inserted + text.slice(end);
        }
        await client.open(copy, text);
        assert.deepEqual((await report(uri)).items.map(withoutAddress), (await report(copy)).items.map(withoutAddress));
        assert.deepEqual(await tokens(uri), await tokens(copy));
        await client.close(uri);
        await client.close(copy);
      }),
      runs(100),
    );
  });

  function report(of: string): Promise<FullDocumentDiagnosticReport> {
    return client.request('textDocument/diagnostic', { textDocument: { uri: of } });
  }

  async function tokens(of: string): Promise<readonly number[]> {
    return (await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri: of } })).data;
  }
});

/** A place between CR and LF has no position of its own. */
function splitsLineEnd(text: string, offset: number): boolean {
  return text[offset - 1] === '\r' && text[offset] === '\n';
}

function withoutAddress(diagnostic: FullDocumentDiagnosticReport['items'][number]): unknown {
  return {
    ...diagnostic,
    relatedInformation: diagnostic.relatedInformation?.map(({ location, message }) => ({ range: location.range, message })),
  };
}
