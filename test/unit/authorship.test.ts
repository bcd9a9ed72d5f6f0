import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { authorOf } from '../../server/src/draft/proposals/authorship.ts';

describe('authorship', () => {
  it('is read from the heading, over a line’s end too', () => {
    for (const [heading, name] of [
      [' Observations by the Government of the Argentine Republic \non the \n\nDRAFT DOCUMENT\n', 'Argentina'],
      ['Comments by the Delegation of Mexico on the draft\n', 'Mexico'],
      ['Proposal presented by the Delegation of Belize\n', 'Belize'],
      ['DRAFT RESOLUTION\n\nPropuesta de la Delegación de Chile\n', 'Chile'],
    ] as const)
      assert.equal(authorOf(parse(heading))?.delegation?.name, name, heading);
  });

  it('keeps a name that it does not know as written', () => {
    assert.deepEqual(authorOf(parse('Observations by the Government of Ruritania on the draft\n')), {
      written: 'Ruritania',
      delegation: undefined,
    });
  });

  it('is not read from the text, nor found where no heading says so', () => {
    assert.equal(authorOf(parse('THE COUNCIL,\n\nRecalling the observations by the Government of Mexico on tides,\n')), undefined);
    assert.equal(authorOf(parse('DRAFT RESOLUTION\n\nTHE COUNCIL,\n')), undefined);
    assert.equal(authorOf(parse('')), undefined);
  });
});
