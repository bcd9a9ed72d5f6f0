import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from '../../server/src/draft/draft.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { readFixture } from '../support/fixture.ts';

const { text, marks } = readFixture(readFileSync(new URL('../fixtures/features/semantic-tokens/tokens.draft', import.meta.url), 'utf8'));

describe('semantic tokens', () => {
  it('are what the fixture’s marker lines say, in order and apart', () => {
    const tokens = semanticTokens(parse(text));
    const words = (start: number, end: number, type: string) => `${type} “${text.slice(start, end)}”`;
    assert.deepEqual(
      tokens.map(({ start, end, type }) => words(start, end, type)),
      marks.map((mark) => words(mark.span.start, mark.span.end, mark.words)),
    );
    tokens.forEach(({ start }, at) => {
      assert.ok(start >= (tokens[at - 1]?.end ?? 0));
    });
  });

  it('of a range are those of the paragraphs that it touches', () => {
    const from = text.indexOf('2. To count');
    const within = { start: from + 5, end: from + 6 };
    const all = semanticTokens(parse(text));
    assert.deepEqual(
      semanticTokens(parse(text), within),
      all.filter(({ start }) => start >= from && start < text.indexOf('3. To rest')),
    );
  });

  it('never cross a line’s end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const wrapped = `1. To count herons {++every day of the month of May, at dusk and at dawn, with care,${end}and at noon++}.`;
      const tokens = semanticTokens(parse(wrapped));
      assert.deepEqual(
        tokens.map((token) => wrapped.slice(token.start, token.end)),
        ['1.', '{++every day of the month of May, at dusk and at dawn, with care,', 'and at noon++}'],
      );
    }
  });

  it('of an empty draft are none', () => {
    assert.deepEqual(semanticTokens(parse('')), []);
  });
});
