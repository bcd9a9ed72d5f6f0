import assert from 'node:assert/strict';
import { createLanguageService, type LanguageService } from '../../server/src/service.ts';
import { finished } from '../../server/src/text/slices.ts';
import { draft, readFixture } from '../support/fixture.ts';
import { textAt } from '../support/places.ts';

const catalogueUri = 'file:///w/lists/birds.csl.json';
const herons = {
  id: 'herons',
  type: 'legislation',
  number: 'AG/RES. 2077 (XXXV-O/05)',
  title: 'Protection of Herons',
  issued: { 'date-parts': [[2005, 6, 7]] },
  'event-title': 'Thirty-fifth regular session',
  URL: 'https://birds.example/2077',
  references: 'replaced by AG/RES. 2140 (XXXVI-O/06); amended by CP/RES. 960 (1701/09)',
};
const egrets = { id: 'egrets', type: 'legislation', number: 'A/RES/71/908 A-B', title: 'Decade of the Egret' };
const catalogue = JSON.stringify([herons, egrets], undefined, 1);

const files = {
  'file:///w/later.draft': draft`
    AG/RES. 2140 (XXXVI-O/06)

    HERONS AND THEIR NESTS

    THE GENERAL ASSEMBLY,

    Recalling resolution 71/908 A,
    `,
};

function workspace(text = catalogue): LanguageService {
  const service = createLanguageService();
  for (const [uri, each] of Object.entries(files)) service.index(uri, service.parse(each));
  finished(service.setCatalogueInSlices(catalogueUri, text));
  return service;
}

describe('The records of a catalogue', () => {
  /** What stands at the places to which the cursor's symbol leads. */
  function targets(source: string, service = workspace()): string[] {
    const { text, cursor = assert.fail('no cursor') } = readFixture(source);
    const texts: Readonly<Record<string, string>> = { ...files, [catalogueUri]: catalogue };
    return service.definition(service.parse(text), cursor).map(({ uri, range }) => textAt(texts[uri] ?? '', range));
  }
  function card(source: string): string {
    const { text, cursor = assert.fail('no cursor') } = readFixture(source);
    const service = workspace();
    return service.hover(service.parse(text), cursor)?.markdown ?? '';
  }

  it('are where a citation leads that no draft bears', () => {
    const [place, ...others] = targets('Recalling AG/RES. 20┆77 (XXXV-O/05),');
    assert.deepEqual([JSON.parse(place ?? ''), others], [herons, []]);
    assert.deepEqual(JSON.parse(targets('Recalling resolution 71/9┆08 B,')[0] ?? ''), egrets);
  });

  it('come after the draft that bears the symbol', () => {
    assert.deepEqual(targets('Recalling AG/RES. 21┆40,'), ['AG/RES. 2140 (XXXVI-O/06)']);
    const service = workspace(JSON.stringify([{ ...egrets, number: 'AG/RES. 2140 (XXXVI-O/06)' }]));
    assert.deepEqual(targets('Recalling AG/RES. 21┆40,', service), ['AG/RES. 2140 (XXXVI-O/06)']);
    const found = finished(service.findTexts('2140'));
    assert.deepEqual(
      found.map(({ uri }) => uri),
      ['file:///w/later.draft'],
    );
  });

  it('lead from the heading of a text to what replaced or amended it, and from a citation to the text itself', () => {
    const heading = (symbol: string) => `${symbol}\n\nHERONS\n\nTHE GENERAL ASSEMBLY,\n\nRecalling AG/RES. 2077 (XXXV-O/05),\n`;
    assert.deepEqual(targets(heading('AG/RES. ┆2077 (XXXV-O/05)')), ['AG/RES. 2140 (XXXVI-O/06)']);
    assert.deepEqual(
      targets(heading('A/RES/71/┆908 A')).map((text) => JSON.parse(text)),
      [egrets],
    );
  });

  it('are told in the card of a citation', () => {
    assert.equal(
      card('Recalling AG/RES. 20┆77 (XXXV-O/05),').split('\n\n').slice(-4).join('\n\n'),
      [
        'In the catalogue [birds.csl.json](file:///w/lists/birds.csl.json): Protection of Herons, Thirty-fifth regular session, 7 June 2005',
        '**Replaced by** AG/RES. 2140 (XXXVI-O/06)',
        '**Amended by** CP/RES. 960 (1701/09)',
        '[https://birds.example/2077](https://birds.example/2077)',
      ].join('\n\n'),
    );
    assert.ok(!card('Recalling AG/RES. 20┆78 (XXXV-O/05),').includes('catalogue'));
  });

  it('are found by symbol and by words of the title', () => {
    const names = (query: string) => finished(workspace().findTexts(query)).map(({ name, fileName }) => `${fileName}: ${name}`);
    assert.deepEqual(names('71/908'), ['birds.csl.json: A/RES/71/908 A and B Decade of the Egret']);
    assert.deepEqual(names('herons'), [
      'later.draft: AG/RES. 2140 (XXXVI-O/06) HERONS AND THEIR NESTS',
      'birds.csl.json: AG/RES. 2077 (XXXV-O/05) Protection of Herons',
    ]);
  });

  it('are offered where a symbol, a number or words of a title are typed', () => {
    const offered = (source: string) => {
      const { text, cursor = assert.fail('no cursor') } = readFixture(source);
      const service = workspace();
      return finished(service.completions(service.parse(text), cursor, 'file:///w/new.draft')).map(
        ({ newText, title }) => `${newText}: ${title}`,
      );
    };
    const [draftText, record] = ['AG/RES. 2140 (XXXVI-O/06): HERONS AND THEIR NESTS', 'AG/RES. 2077 (XXXV-O/05): Protection of Herons'];
    assert.deepEqual(offered('Recalling AG/RES. 2┆'), [draftText, record]);
    assert.deepEqual(offered('Recalling resolution 207┆'), [record]);
    assert.deepEqual(offered('Recalling resolution hero┆'), [draftText, record]);
    assert.deepEqual(offered('Recalling resolution protection of hero┆'), [record]);
  });

  it('give a citation its public address', () => {
    const service = workspace();
    const links = service.links(service.parse('Recalling AG/RES. 2077 (XXXV-O/05),'));
    assert.deepEqual(
      links.map(({ url }) => url),
      ['https://birds.example/2077'],
    );
  });

  it('are forgotten with their catalogue', () => {
    const service = workspace();
    finished(service.setCatalogueInSlices(catalogueUri, '[]'));
    assert.deepEqual(targets('Recalling AG/RES. 20┆77 (XXXV-O/05),', service), []);
    assert.deepEqual(finished(service.findTexts('protection')), []);
  });

  it('have their faults at their places', () => {
    const service = createLanguageService();
    const faults = finished(service.setCatalogueInSlices(catalogueUri, `[\n ${JSON.stringify({ ...herons, URL: 'birds' })}\n]\n`));
    assert.deepEqual(
      faults.map(({ severity, range }) => [severity, range.start.line, range.end.line]),
      [['error', 1, 1]],
    );
  });
});
