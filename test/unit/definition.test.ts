import assert from 'node:assert/strict';
import { createLanguageService } from '../../server/src/service.ts';
import { readFixture } from '../support/fixture.ts';
import { textAt } from '../support/places.ts';

/** The files that the symbol at the cursor leads to, with what stands at the place. */
function definitions(source: string, workspace: Readonly<Record<string, string>>): string[] {
  const service = createLanguageService();
  for (const [uri, text] of Object.entries(workspace)) service.index(uri, service.parse(text));
  const { text, cursor = assert.fail('no cursor'), ranges } = readFixture(source);
  return service.definition(service.parse(text), cursor).map(({ uri, range, origin }) => {
    assert.deepEqual([origin], ranges);
    return `${uri}: ${textAt(workspace[uri] ?? '', range)}`;
  });
}

const adopted =
  'AG/RES. 2077 (XXXV-O/05)\n\nHERONS\n\n(Adopted at the fourth plenary session)\n\nTHE GENERAL ASSEMBLY,\n\nRecalling AG/RES. 1 (I-O/71),\n';

describe('definition', () => {
  it('of a citation is the draft whose heading bears the symbol, however either spells it', () => {
    for (const spelling of [
      'AG/RES. 2077 (XXXV-O/05)',
      'AG/RES.2077 (XXXV-O/05)',
      'AG/RES 2077',
      'AG/RES. 2077\n(XXXV-O/05)',
      'AG/RES.\r\n2077 (XXXV-O/05)',
    ]) {
      const [first, ...rest] = spelling;
      assert.deepEqual(
        definitions(
          `Recalling once more the resolution on herons that was adopted in the spring, namely ⟦${first}┆${rest.join('')}⟧ with its annex,`,
          {
            'herons.draft': adopted,
          },
        ),
        ['herons.draft: AG/RES. 2077 (XXXV-O/05)'],
        spelling,
      );
    }
  });

  it('is the draft whose file name bears it', () => {
    assert.deepEqual(definitions('Recalling ⟦CP/RES. ┆953 (1700/09)⟧,', { 'file:///w/cp-res-953-1700-09.draft': 'HERONS\n' }), [
      'file:///w/cp-res-953-1700-09.draft: ',
    ]);
  });

  it('may be several drafts', () => {
    assert.deepEqual(definitions('⟦AG/RES. 2077┆⟧', { 'a.draft': adopted, 'b.draft': adopted }).length, 2);
  });

  it('is not a draft that only cites it', () => {
    assert.deepEqual(definitions('AG/RES. ┆1 (I-O/71)', { 'herons.draft': adopted }), []);
  });

  it('of the symbol in a heading is itself, where an editor offers its references', () => {
    assert.deepEqual(definitions(adopted.replace('AG/RES. 2077 (XXXV-O/05)', '⟦AG/RES. ┆2077 (XXXV-O/05)⟧'), { 'herons.draft': adopted }), [
      'herons.draft: AG/RES. 2077 (XXXV-O/05)',
    ]);
  });

  it('is none away from a citation, or where no draft bears it', () => {
    assert.deepEqual(definitions('Recal┆ling AG/RES. 2077,', { 'herons.draft': adopted }), []);
    assert.deepEqual(definitions('AG/RES. ┆2078 (XXXV-O/05)', { 'herons.draft': adopted }), []);
  });
});
