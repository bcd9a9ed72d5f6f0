import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { pair } from '../../server/src/features/pair.ts';
import { readFixture } from '../support/fixture.ts';

/** The marks in ⟦⟧ are the pair that the cursor touches. */
function pairs(source: string): void {
  const { text, cursor = assert.fail('no cursor'), ranges } = readFixture(source);
  assert.deepEqual(pair(parse(text), cursor), ranges, source);
}

describe('the pair under the cursor', () => {
  it('is a bracket’s, touched on either side, at either end', () => {
    pairs('To ┆⟦[⟧count⟦]⟧ herons');
    pairs('To ⟦[⟧┆count⟦]⟧ herons');
    pairs('To ⟦[⟧count┆⟦]⟧ herons');
    pairs('To ⟦[⟧count⟦]⟧┆ herons');
  });

  it('is a quotation’s or a parenthesis’ too', () => {
    pairs('To count ┆⟦“⟧herons⟦”⟧.');
    pairs('To count ⟦(⟧herons⟦)⟧┆.');
    pairs('To count ⟦{⟧herons┆⟦}⟧.');
  });

  it('is found in a tracked change, on either side of it', () => {
    pairs('To {++count ┆⟦[⟧herons⟦]⟧++}.');
    pairs('To {~~“count”~>count ⟦(⟧herons┆⟦)⟧~~}.');
    pairs('To {~~count ⟦“⟧┆herons⟦”⟧~>count~~}.');
  });

  it('is the innermost', () => {
    pairs('To [count ⟦[⟧┆herons⟦]⟧].');
    pairs('To [count [herons] and ⟦(⟧egrets┆⟦)⟧].');
  });

  it('is the second of two that touch', () => {
    pairs('It [shall]┆⟦[⟧should⟦]⟧ be.');
  });

  it('may span paragraphs', () => {
    pairs('┆⟦[⟧1. To count.\n\n2. To rest.⟦]⟧\n');
    pairs('⟦[⟧1. To count.\n\n2. To rest.┆⟦]⟧\n');
  });

  it('is none between the marks, at a lost one, or in an empty draft', () => {
    pairs('To [co┆unt] herons');
    pairs('To ┆[count herons');
    pairs('┆');
  });
});
