import assert from 'node:assert/strict';
import { findDelegation } from '../../server/src/delegations/delegations.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { nearestDelegations } from '../../server/src/rules/proposals/nearest-delegation.ts';
import { formsOf, nameInForm, type ProposerForm } from '../../server/src/rules/proposals/proposer-form.ts';
import { proposerUsage } from '../../server/src/rules/proposals/proposers.ts';
import { editDistance } from '../../server/src/text/edit-distance.ts';

describe('the distance of two words', () => {
  it('counts letters put in, left out, changed, and exchanged with their neighbour', () => {
    assert.equal(editDistance('lamp', 'lamps', 3), 1);
    assert.equal(editDistance('lamp', 'lap', 3), 1);
    assert.equal(editDistance('lamp', 'limp', 3), 1);
    assert.equal(editDistance('lamp', 'lapm', 3), 1);
    assert.equal(editDistance('', 'pier', 4), 4);
    assert.equal(editDistance('pier', 'pier', 0), 0);
  });

  it('is the same from either side, and unknown beyond its limit', () => {
    assert.equal(editDistance('harbour', 'habrors', 3), editDistance('habrors', 'harbour', 3));
    assert.equal(editDistance('harbour', 'lantern', 3), undefined);
    assert.equal(editDistance('lamp', 'lampposts', 3), undefined);
  });
});

describe('the delegation that a name may have meant', () => {
  const nearest = (written: string): string[] => nearestDelegations(written).map(({ delegation }) => delegation.id);

  it('is a letter or two away, or has the letters in its name', () => {
    assert.equal(nearest('Vnz')[0], 'VEN');
    assert.equal(nearest('VENEZULA')[0], 'VEN');
    assert.equal(nearest('Untied States')[0], 'USA');
    assert.equal(nearest('Trinidad & Tobego')[0], 'TTO');
    assert.equal(nearest('Secretriat')[0], 'secretariat');
    assert.equal(nearest('CARICM')[0], 'caricom');
    assert.deepEqual(nearest('Gua'), ['GUY', 'GTM']);
  });

  it('is none for other words', () => {
    for (const word of ['CVF', 'PIF', 'PALOP', 'Rationale', 'Costs', 'House', 'Staff', 'Range', 'G33', 'X'])
      assert.deepEqual(nearest(word), [], word);
  });
});

describe('the forms of a name', () => {
  const known = (written: string) => findDelegation(written) ?? assert.fail(written);
  const forms = (written: string): readonly ProposerForm[] => formsOf(written, known(written));

  it('are told by length and capitals', () => {
    assert.deepEqual(forms('Venezuela'), ['name']);
    assert.deepEqual(forms('B.R. of Venezuela'), ['name']);
    assert.deepEqual(forms('VENEZUELA'), ['name in capitals']);
    assert.deepEqual(forms('Ven'), ['abbreviation']);
    assert.deepEqual(forms('VEN'), ['code']);
  });

  it('are two for a short name, and none for what goes with every form', () => {
    assert.deepEqual(forms('Chile'), ['name', 'abbreviation']);
    assert.deepEqual(forms('CUBA'), ['name in capitals', 'code']);
    for (const written of ['US', 'T&T', 'UK', 'EEUU', 'EU', 'CARICOM', 'Secretariat', 'CHAIR'])
      assert.deepEqual(forms(written), [], written);
  });

  it('can be written, where they are known', () => {
    assert.equal(nameInForm('name', known('Ven')), 'Venezuela');
    assert.equal(nameInForm('name in capitals', known('Bol')), 'BOLIVIA');
    assert.equal(nameInForm('abbreviation', known('VENEZUELA')), 'Ven');
    assert.equal(nameInForm('abbreviation', known('Dominican Republic')), 'DR');
    assert.equal(nameInForm('code', known('Mexico')), 'MEX');
    assert.equal(nameInForm('name', known('TTO')), 'Trinidad and Tobago');
    assert.equal(nameInForm('abbreviation', known('France')), undefined);
  });

  it('are counted over the draft: most names decide, and level ones do not', () => {
    const usage = proposerUsage(parse('1. [Ven: a] [Mex: b] [PERU: c] [Chile: d] [Vnz: e] [Ven/EU: f]\n\n2. [Vnz: g]\n'));
    assert.equal(usage.majority, 'abbreviation');
    assert.equal(usage.known, 6);
    assert.deepEqual([...usage.unknown], [['Vnz', 2]]);
    assert.equal(usage.examples.get('abbreviation'), 'Ven');
    assert.equal(proposerUsage(parse('1. [Ven: a] [MEXICO: b]')).majority, undefined);
  });
});
