import assert from 'node:assert/strict';
import type { Citing, GraphText } from '../../server/src/features/data.ts';
import { createLanguageService, type LanguageService } from '../../server/src/service.ts';
import { finished } from '../../server/src/text/slices.ts';
import { draft, readFixture } from '../support/fixture.ts';
import { textAt } from '../support/places.ts';

const files = {
  'herons.draft': draft`
    AG/RES. 2077 (XXXV-O/05)

    HERONS

    THE GENERAL ASSEMBLY,

    Recalling AG/RES. 1 (I-O/71),
    `,
  'egrets.draft': draft`
    DRAFT RESOLUTION

    THE GENERAL ASSEMBLY,

    Recalling AG/RES.
    2077 (XXXV-O/05), CP/RES. 953 (1700/09) and AG/RES 2077,
    `,
};

function workspace(others: Readonly<Record<string, string>> = files): LanguageService {
  const service = createLanguageService();
  for (const [uri, text] of Object.entries(others)) service.index(uri, service.parse(text));
  return service;
}

describe('references', () => {
  function references(source: string, declaration = false): string[] {
    const { text, cursor = assert.fail('no cursor') } = readFixture(source);
    const service = workspace();
    return service
      .references(service.parse(text), cursor, declaration)
      .map(({ uri, range }) => `${uri} ${range.start.line + 1}: ${textAt(files[uri as keyof typeof files], range)}`);
  }

  it('of a symbol are its citations in all drafts, in every spelling', () => {
    const all = ['egrets.draft 5: AG/RES.\n2077 (XXXV-O/05)', 'egrets.draft 6: AG/RES 2077'];
    assert.deepEqual(references('Recalling AG/RES. 20┆77 (XXXV-O/05),'), all);
    assert.deepEqual(references('Recalling AG/RES. 20┆77 (XXXV-O/05),', true), ['herons.draft 1: AG/RES. 2077 (XXXV-O/05)', ...all]);
  });

  it('are the same from the heading that bears it', () => {
    assert.equal(references('AG/RES. ┆2077 (XXXV-O/05)\n\nHERONS\n\nTHE GENERAL ASSEMBLY,\n').length, 2);
  });

  it('of a text that nobody bears are its citations', () => {
    assert.deepEqual(references('CP/RES. ┆953', true), ['egrets.draft 6: CP/RES. 953 (1700/09)']);
  });

  it('are none away from a symbol', () => {
    assert.deepEqual(references('Recal┆ling AG/RES. 2077,', true), []);
  });
});

describe('highlight', () => {
  function highlights(source: string): void {
    const { text, cursor = assert.fail('no cursor'), ranges } = readFixture(source);
    const service = workspace({});
    assert.deepEqual(service.highlight(service.parse(text), cursor), ranges);
  }

  it('of a citation is every citation of the same text in the draft, tracked changes included', () => {
    highlights(draft`
      Recalling ⟦AG/RES. 20┆77 (XXXV-O/05)⟧ and AG/RES. 2078 (XXXV-O/05),

      Noting {++⟦AG/RES 2077⟧++} and [Chile: ⟦AG/RES. 2077⟧],
      `);
  });

  it('beside a bracket is the pair, also right after a citation', () => {
    highlights('Recalling ⟦[⟧CP/RES. 953 (1700/09)┆⟦]⟧ and CP/RES. 953,');
  });

  it('is none on other words', () => {
    highlights('Recal┆ling CP/RES. 953,');
  });
});

describe('links', () => {
  it('lead to public addresses that are known for certain, of texts that the workspace does not have', () => {
    const { text, ranges } = readFixture(draft`
      AG/RES. 2078 (XXXV-O/05)

      THE GENERAL ASSEMBLY,

      Recalling resolutions ⟦60/288⟧ and ⟦61/17⟧, AG/RES. 2077 (XXXV-O/05), CP/RES. 953 (1700/09) and ⟦CP/RES. 954⟧,
      `);
    const service = workspace({ 'gulls.draft': 'CP/RES. 953 (1700/09)\n\nGULLS\n' });
    const links = service.links(service.parse(text));
    assert.deepEqual(
      links.map(({ span }) => span),
      ranges,
    );
    assert.deepEqual(
      links.map(({ url, title }) => [url, title]),
      [
        ['https://undocs.org/A/RES/60/288', 'Resolution 60/288 of the General Assembly of the United Nations'],
        ['https://undocs.org/A/RES/61/17', 'Resolution 61/17 of the General Assembly of the United Nations'],
        ['https://www.oas.org/consejo/resolutions/res954.asp', 'Resolution 954 of the Permanent Council of the OAS'],
      ],
    );
  });
});

describe('the texts of the workspace', () => {
  const titled = {
    'a.draft': 'AG/RES. 20 (I-O/71)\n\nPROTECTION OF HERONS\n\nTHE GENERAL ASSEMBLY,\n',
    'b.draft': 'AG/RES. 2077 (XXXV-O/05)\n\nPROTECCIÓN DE LAS GARZAS\n\nTHE GENERAL ASSEMBLY,\n',
    'c.draft': 'AG/RES. 2078 (XXXV-O/05)\n\nHERONS OF THE COAST\n\nTHE GENERAL ASSEMBLY,\n\nRecalling AG/RES. 2078,\n',
    'd.draft': 'DRAFT RESOLUTION\n\nTHE COAST AND ITS HERONS\n\nTHE GENERAL ASSEMBLY,\n\nRecalling AG/RES. 2077 and CP/RES. 953,\n',
    'CP-RES-953.draft': '1. To count.\n',
  };
  const found = (query: string) => finished(workspace(titled).findTexts(query)).map(({ name }) => name);

  it('are found by the symbol: the very one, then those that begin so, the most cited first', () => {
    const [twenty, garzas, herons] = [
      'AG/RES. 20 (I-O/71) PROTECTION OF HERONS',
      'AG/RES. 2077 (XXXV-O/05) PROTECCIÓN DE LAS GARZAS',
      'AG/RES. 2078 (XXXV-O/05) HERONS OF THE COAST',
    ];
    assert.deepEqual(found('ag/res 20 (I-O/71)'), [twenty]);
    assert.deepEqual(found('AG/RES. 20'), [twenty, garzas, herons]);
    assert.deepEqual(found('AG/RES. 2'), [garzas, herons, twenty]);
    assert.deepEqual(found('953'), ['CP/RES. 953']);
  });

  it('are found by words of the title in any order, those that begin so first, accents or not', () => {
    assert.deepEqual(found('herons coast'), ['AG/RES. 2078 (XXXV-O/05) HERONS OF THE COAST', 'THE COAST AND ITS HERONS']);
    assert.deepEqual(found('the coast'), ['THE COAST AND ITS HERONS', 'AG/RES. 2078 (XXXV-O/05) HERONS OF THE COAST']);
    assert.deepEqual(found('proteccion'), ['AG/RES. 2077 (XXXV-O/05) PROTECCIÓN DE LAS GARZAS']);
  });

  it('are found by letters in their order, after all others', () => {
    assert.deepEqual(found('grz'), ['AG/RES. 2077 (XXXV-O/05) PROTECCIÓN DE LAS GARZAS']);
    assert.deepEqual(found('xyz'), []);
  });

  it('are all there for no query, and at most a hundred', () => {
    assert.equal(found('').length, 5);
    const many = Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`${at}.draft`, `AG/RES. ${at + 1} (I-O/71)\n\nLAMPS\n`]));
    const best = finished(workspace({ ...many, 'z.draft': 'AG/RES. 999 (I-O/71)\n\nLAMPS ALONE\n' }).findTexts('lamps alone'));
    assert.equal(best[0]?.uri, 'z.draft');
    assert.equal(finished(workspace(many).findTexts('lamps')).length, 100);
  });
});

describe('who cites whom', () => {
  const graph = {
    'herons.draft': 'AG/RES. 2077 (XXXV-O/05)\n\nHERONS\n\nTHE GENERAL ASSEMBLY,\n\nRecalling AG/RES. 1 (I-O/71) and AG/RES. 2077,\n',
    'egrets.draft': 'DRAFT RESOLUTION\n\nEGRETS\n\nTHE GENERAL ASSEMBLY,\n\nRecalling AG/RES. 2077, CP/RES. 953 and AG/RES. 2077,\n',
  };
  const service = workspace(graph);
  const shown = (citing: readonly Citing[]) =>
    citing.map(({ text, places }) => [
      text.name,
      text.detail,
      places.map(({ start }) => `${start.line + 1}:${start.character + 1}`).join(' '),
    ]);
  function textsAt(uri: keyof typeof graph, words: string): readonly GraphText[] {
    return service.textsAt(service.parse(graph[uri]), graph[uri].indexOf(words) + 1, uri);
  }

  it('goes out from a draft to what it cites, and in from those that cite it, itself left out', () => {
    const [herons = assert.fail('none')] = textsAt('egrets.draft', 'AG/RES. 2077');
    assert.deepEqual([herons.name, herons.detail, herons.uri], ['AG/RES. 2077 (XXXV-O/05)', 'HERONS', 'herons.draft']);
    assert.deepEqual(shown(service.citedBy(herons)), [['EGRETS', 'egrets.draft', '7:11 7:41']]);
    assert.deepEqual(shown(service.citesOf(herons)), [
      ['AG/RES. 1 (I-O/71)', '', '7:11'],
      ['AG/RES. 2077 (XXXV-O/05)', 'HERONS', '7:34'],
    ]);
  });

  it('begins at a draft without a symbol by its heading', () => {
    const [egrets = assert.fail('none')] = textsAt('egrets.draft', 'EGRETS');
    assert.deepEqual(
      service.citesOf(egrets).map(({ text }) => text.name),
      ['AG/RES. 2077 (XXXV-O/05)', 'CP/RES. 953'],
    );
    assert.deepEqual(service.citedBy(egrets), []);
    assert.deepEqual(textsAt('egrets.draft', 'ecalling'), []);
  });

  it('goes in to a text that the workspace does not have, and not out of it', () => {
    const [text = assert.fail('none')] = textsAt('egrets.draft', 'CP/RES. 953');
    assert.deepEqual(shown(service.citedBy(text)), [['EGRETS', 'egrets.draft', '7:25']]);
    assert.deepEqual(service.citesOf(text), []);
  });

  it('is counted for the symbol in a heading: other drafts, not citations', () => {
    const times = (uri: keyof typeof graph) => service.timesCited(service.parse(graph[uri]), uri);
    assert.deepEqual(times('herons.draft'), [{ span: { start: 0, end: 24 }, drafts: 1 }]);
    assert.deepEqual(times('egrets.draft'), []);
    const twice = `AG/RES. 2077 (XXXV-O/05)\n\nOriginal: Spanish\n\n${graph['herons.draft']}`;
    assert.equal(service.timesCited(service.parse(twice), 'herons.draft').length, 1);
    service.index('twice.draft', service.parse(twice));
    assert.equal(finished(service.findTexts('2077')).filter(({ uri }) => uri === 'twice.draft').length, 1);
    service.library.delete('twice.draft');
  });
});

describe('title hints', () => {
  it('stand after the citations of a stretch whose texts the workspace has', () => {
    const service = workspace({
      'herons.draft': files['herons.draft'],
      'long.draft': 'CP/RES. 953 (1700/09)\n\nACTION PLAN FOR THE PROTECTION OF HERONS AND EGRETS\n\nTHE GENERAL ASSEMBLY,\n',
      'CP-RES-955.draft': '1. To count.\n',
    });
    const { text, marks } = readFixture(draft`
      Recalling AG/RES. 2077,
      Recalling AG/RES. 2077, AG/RES. 1 (I-O/71), CP/RES. 953 and CP/RES. 955,
                           ^ after HERONS
                                                            ^ after ACTION PLAN FOR THE PROTECTION…

      Recalling AG/RES. 2077,
      `);
    const within = { start: text.indexOf('\n') + 1, end: text.lastIndexOf('Recalling') };
    assert.deepEqual(
      service.titleHints(service.parse(text), within).map(({ offset, short }) => [offset - 1, `after ${short}`]),
      marks.map(({ span, words }) => [span.start, words]),
    );
  });
});
