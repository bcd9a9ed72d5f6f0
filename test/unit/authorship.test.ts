import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { authorsOf } from '../../server/src/draft/proposals/authorship.ts';

/** What the heading's names are known as, or how they are written. */
function authors(heading: string): string {
  return authorsOf(parse(heading))
    .map(({ written, delegation }) => delegation?.name ?? `“${written}”`)
    .join(', ');
}

describe('authorship', () => {
  it('is read from the heading, over a line’s end too', () => {
    for (const [heading, names] of [
      [' Observations by the Government of the Argentine Republic \non the \n\nDRAFT DOCUMENT\n', 'Argentina'],
      ['Comments by the Delegation of Mexico on the draft\n', 'Mexico'],
      ['Proposal presented by the Delegation of Belize\n', 'Belize'],
      ['DRAFT RESOLUTION\n\nPropuesta de la Delegación de Chile\n', 'Chile'],
      ['DRAFT RESOLUTION\n\n(Presented by the delegations of Belize, Chile and Peru)\n', 'Belize, Chile, Peru'],
      ['PROYECTO DE RESOLUCIÓN\n\n(Presentado por las delegaciones de Chile y Perú)\n', 'Chile, Peru'],
      ['Submitted by Norway\n\nDRAFT DECISION\n', 'Norway'],
      ['Fiji, Norway and Bolivarian Republic of\nVenezuela: draft resolution\n', 'Fiji, Norway, Bolivarian Republic of Venezuela'],
    ] as const)
      assert.equal(authors(heading), names, heading);
  });

  it('keeps a name that it does not know as written', () => {
    assert.equal(authors('Observations by the Government of Ruritania on the draft\n'), '“Ruritania”');
  });

  it('is not read from the text, nor found where no heading says so', () => {
    for (const text of [
      'THE COUNCIL,\n\nRecalling the observations by the Government of Mexico on tides,\n',
      'DRAFT RESOLUTION\n\nTHE COUNCIL,\n',
      'Lamps, bells and boats: draft resolution\n',
      'Submitted by the keeper of the lamps\n',
      '',
    ])
      assert.equal(authors(text), '', text);
  });
});
