import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { finished } from '../../server/src/text/slices.ts';
import { draft, readFixture } from '../support/fixture.ts';

const above = draft`
  1. To ring [CHI: every] heron [Peru, Chile: old]; APPROVED

  2. [VENEZUELA: To go;] PENDING – Consultations with Fiji

`;

/** What is offered at the cursor below a draft that names three delegations and has two stamps; `⟦…⟧` is what it replaces. */
function offered(source: string, isAsked = true, before = above): string[] {
  const { text, cursor = assert.fail('no cursor'), ranges } = readFixture(before + source);
  return finished(createLanguageService().authoringCompletions(parse(text), cursor, isAsked)).map(({ span, newText }) => {
    if (ranges.length > 0) assert.deepEqual([span], ranges);
    return newText;
  });
}

describe('completion of a delegation', () => {
  it('after a bracket is those that the draft names, as it writes them', () => {
    assert.deepEqual(offered('3. To paint [┆] wagons;', false), ['CHI: ', 'Peru: ', 'VENEZUELA: ']);
    assert.deepEqual(offered('3. To paint [┆] wagons;', false, ''), []);
  });

  it('is any that is known by its first letters, those of the draft first', () => {
    assert.deepEqual(offered('3. To paint [⟦Ch┆⟧] wagons;').slice(0, 4), ['CHI: ', 'Chad: ', 'China: ', 'Chair: ']);
    assert.deepEqual(offered('3. To paint [⟦Ven┆⟧'), ['VENEZUELA: ']);
    assert.deepEqual(offered('3. To paint [⟦new z┆⟧'), ['New Zealand: ']);
    assert.deepEqual(offered('3. To paint [every┆] wagon'), []);
  });

  it('adds another to those that stand there, without a second colon', () => {
    assert.deepEqual(offered('3. To paint [Chile, ⟦┆⟧: all] wagons;'), ['Peru', 'VENEZUELA']);
    assert.deepEqual(offered('3. To paint [Peru/⟦No┆⟧ ').slice(0, 2), ['North Macedonia: ', 'Norway: ']);
    assert.deepEqual(offered('3. To paint [old wagons, ┆'), []);
  });
});

describe('completion of a stamp', () => {
  it('at the end of a paragraph is a status, those first that the draft uses most', () => {
    assert.deepEqual(offered('3. To paint wagons; ┆\n'), [
      'APPROVED',
      'PENDING',
      'AGREED',
      'AGREED AD REFERENDUM',
      'RESERVED',
      'TO REVERT',
    ]);
    assert.deepEqual(offered('3. To paint wagons; and ⟦A┆⟧\n'), ['APPROVED', 'AGREED', 'AGREED AD REFERENDUM']);
  });

  it('does not come in the way of who writes on', () => {
    assert.deepEqual(offered('3. To paint wagons; ┆\n', false), []);
    assert.deepEqual(offered('3. To paint ┆wagons.\n'), []);
    assert.deepEqual(offered('3. To paint wagons. A┆\n', false, ''), []);
    assert.deepEqual(offered('3. To paint wagons. AP┆\n', false, ''), ['APPROVED']);
    assert.deepEqual(offered('3. To paint wagons. ┆ APPROVED\n'), []);
  });
});
