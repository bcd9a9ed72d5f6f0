import assert from 'node:assert/strict';
import { createLanguageService } from '../../server/src/service.ts';
import { finished } from '../../server/src/text/slices.ts';
import { draft, readFixture } from '../support/fixture.ts';

const herons = draft`
  AG/RES. 2077 (XXXV-O/05)

  PROTECTION OF HERONS

  THE GENERAL ASSEMBLY,

  Recalling resolutions 60/288, 61/17 and 61/17 of the General Assembly of the United Nations, and CP/RES. 953 (1700/09),
  `;
const garzas = draft`
  AG/RES. 2179 (XXXVI-O/06)

  PROTECCIÓN DE LAS GARZAS

  Recordando AG/RES. 2077 (XXXV-O/05) y AG/RES. 2077, CP/RES. 954 (1701/09),
  `;

/** What is offered at the cursor, best first; `⟦…⟧` is what it replaces. */
function offered(source: string): string[] {
  const service = createLanguageService();
  service.index('herons.draft', service.parse(herons));
  service.index('garzas.draft', service.parse(garzas));
  const { text, cursor = assert.fail('no cursor'), ranges } = readFixture(source);
  const parsed = service.parse(text);
  service.index('own.draft', parsed);
  return finished(service.completions(parsed, cursor, 'own.draft')).map(({ span, newText }) => {
    if (ranges.length > 0) assert.deepEqual([span], ranges);
    return newText;
  });
}

describe('completion', () => {
  it('after an organ is the symbols that begin so, those first that are cited most', () => {
    assert.deepEqual(offered('Recalling ⟦AG/RES. ┆⟧'), ['AG/RES. 2077 (XXXV-O/05)', 'AG/RES. 2179 (XXXVI-O/06)']);
    assert.deepEqual(offered('Recalling ⟦CP/RES. 9┆⟧'), ['CP/RES. 953 (1700/09)', 'CP/RES. 954 (1701/09)']);
    assert.deepEqual(offered('Recalling ⟦CP/RES. 954┆⟧ and more'), ['CP/RES. 954 (1701/09)']);
    assert.deepEqual(offered('Recalling ⟦A/RES/6┆⟧'), ['A/RES/61/17', 'A/RES/60/288']);
  });

  it('begins with what this draft cites most', () => {
    assert.deepEqual(offered('Noting CP/RES. 954 (1701/09),\n\nRecalling ⟦CP/RES. 9┆⟧')[0], 'CP/RES. 954 (1701/09)');
  });

  it('after “resolution” is every text, or those whose number begins as what was typed', () => {
    assert.deepEqual(offered('Recalling its resolution ┆'), [
      'A/RES/61/17',
      'AG/RES. 2077 (XXXV-O/05)',
      'A/RES/60/288',
      'CP/RES. 953 (1700/09)',
      'CP/RES. 954 (1701/09)',
      'AG/RES. 2179 (XXXVI-O/06)',
    ]);
    assert.deepEqual(offered('Recordando la resolución ⟦60┆⟧'), ['A/RES/60/288']);
    assert.deepEqual(offered('Recalling resolutions 242 (1967) and resolution ⟦95┆⟧'), ['CP/RES. 953 (1700/09)', 'CP/RES. 954 (1701/09)']);
  });

  it('after “resolution” is what has these words in its title, accents or not', () => {
    assert.deepEqual(offered('Recalling its resolution ⟦on the protection of her┆⟧'), ['AG/RES. 2077 (XXXV-O/05)']);
    assert.deepEqual(offered('Recordando la resolución ⟦garz┆⟧'), ['AG/RES. 2179 (XXXVI-O/06)']);
    assert.deepEqual(offered('Recalling its resolution on the ┆'), []);
    assert.deepEqual(offered('Recalling its resolution on the peaceful uses of her┆'), []);
  });

  it('writes a symbol as the draft writes others of the organ', () => {
    assert.deepEqual(offered('Noting AG/RES 2078 and AG/RES 2080,\n\nRecalling AG/RES 20┆'), ['AG/RES 2078', 'AG/RES 2080', 'AG/RES 2077']);
    assert.deepEqual(offered('Noting resolutions 60/1 and 60/2,\n\nRecalling its resolution 61┆'), ['61/17']);
    // With the organ typed, it stays.
    assert.deepEqual(offered('Noting resolutions 60/1 and 60/2,\n\nRecalling A/RES/61┆'), ['A/RES/61/17']);
  });

  it('does not write the word “resolution” twice', () => {
    assert.deepEqual(offered('Noting resolution A39-3 of ICAO,\n\nRecalling its resolution 39┆'), ['A39-3']);
    const service = createLanguageService();
    service.index('a.draft', service.parse('Recalling resolution A39-3,\n'));
    assert.deepEqual(
      finished(service.completions(service.parse('Noting resolution 39'), 20, 'own.draft')).map(({ newText }) => newText),
      ['A39-3'],
    );
  });

  describe('with the date and the title as the draft writes others', () => {
    /** What is offered in a draft beside these texts and a catalogue of one record. */
    const inDraft = (source: string): string[] => {
      const service = createLanguageService();
      const record = {
        type: 'legislation',
        number: 'CP/RES. 955 (1702/09)',
        title: 'Counting of Terns',
        issued: { 'date-parts': [[2009, 6, 28]] },
      };
      finished(service.setCatalogueInSlices('oas.csl.json', JSON.stringify([record])));
      const { text, cursor = assert.fail('no cursor') } = readFixture(source);
      const parsed = service.parse(text);
      return finished(service.completions(parsed, cursor, 'own.draft')).map(({ newText }) => newText);
    };

    it('where most of its citations have them', () => {
      const titled = 'Recalling CP/RES. 953 (1700/09), “Herons,” and CP/RES. 954 (1701/09), “Egrets,”\n\n';
      assert.deepEqual(inDraft(`${titled}Recalling CP/RES. 955┆`), ['CP/RES. 955 (1702/09), “Counting of Terns,”']);
      const dated = 'Recalling CP/RES. 953 (1700/09) of 7 May 2009 and CP/RES. 954 (1701/09) of 8 May 2009,\n\n';
      assert.deepEqual(inDraft(`${dated}Recalling CP/RES. 955┆`), ['CP/RES. 955 (1702/09) of 28 June 2009']);
      const both =
        'Recordando CP/RES. 953 (1700/09), de 7 de mayo de 2009, titulada “Garzas”, y CP/RES. 954 (1701/09), de 8 de mayo de 2009, titulada “Garcetas”,\n\n';
      assert.deepEqual(inDraft(`${both}Recordando CP/RES. 955┆`), [
        'CP/RES. 955 (1702/09), de 28 de junio de 2009, titulada “Counting of Terns”',
      ]);
      const american = 'Recalling CP/RES. 953 (1700/09) of May 7, 2009, and CP/RES. 954 (1701/09) of May 8, 2009,\n\n';
      assert.deepEqual(inDraft(`${american}Recalling CP/RES. 955┆`), ['CP/RES. 955 (1702/09) of June 28, 2009']);
    });

    it('and not where few have them, or where the sentence goes on', () => {
      const few =
        'Recalling CP/RES. 953 (1700/09) of 7 May 2009, CP/RES. 954 (1701/09), CP/RES. 952 (1699/09) and CP/RES. 950 (1690/09),\n\n';
      assert.deepEqual(inDraft(`${few}Recalling CP/RES. 955┆`), ['CP/RES. 955 (1702/09)']);
      const dated = 'Recalling CP/RES. 953 (1700/09) of 7 May 2009 and CP/RES. 954 (1701/09) of 8 May 2009,\n\n';
      assert.deepEqual(inDraft(`${dated}Recalling CP/RES. 955┆ of 28 June 2009`), ['CP/RES. 955 (1702/09)']);
      const once = 'Recalling CP/RES. 953 (1700/09) of 7 May 2009,\n\n';
      assert.deepEqual(inDraft(`${once}Recalling CP/RES. 955┆`), ['CP/RES. 955 (1702/09)']);
    });
  });

  it('leaves out the draft’s own symbol', () => {
    assert.deepEqual(offered('AG/RES. 2179 (XXXVI-O/06)\n\nEGRETS\n\nTHE GENERAL ASSEMBLY,\n\nRecalling AG/RES. 2┆'), [
      'AG/RES. 2077 (XXXV-O/05)',
    ]);
  });

  it('is none in other places', () => {
    for (const source of ['Recalling ┆', 'Recalling that in 20┆', 'He/She 2┆', 'its resolution. ┆', 'resolution 60/288 and the her┆', '┆'])
      assert.deepEqual(offered(source), [], source);
  });

  it('is at most a hundred', () => {
    const service = createLanguageService();
    const all = Array.from({ length: 130 }, (_, at) => `AG/RES. ${at + 1} (I-O/71)`);
    service.index('a.draft', service.parse(`Recalling ${all.join(', ')},\n`));
    assert.equal(finished(service.completions(service.parse('AG/RES. '), 8, 'own.draft')).length, 100);
  });
});
