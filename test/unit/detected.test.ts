import assert from 'node:assert/strict';
import { strictService } from '../support/strict-service.ts';

const service = strictService();

describe('what is detected in a draft', () => {
  for (const [what, text, is, because] of [
    [
      'an organ’s name',
      'EL CONSEJO PERMANENTE DE LA ORGANIZACIÓN DE LOS ESTADOS AMERICANOS,\n\nNOTANDO el heno;\n',
      'oas',
      /^Its opening formula names an organ of the Organization of American States\.$/,
    ],
    [
      'capitals',
      'THE GENERAL ASSEMBLY,\n\nNOTING hay;\n\nRESOLVES:\n\n1.\nTo cut it.\n',
      'oas',
      /^Its opening formula and its resolving formula are in capitals/,
    ],
    ['a resolving formula', '1.\nNOTING hay; APPROVED\n\nRESOLVE:\n\n1. To cut it.\n', 'oas', /^Its resolving formula is in capitals/],
    ['a symbol', 'A/C.3/71/L.4711\n\nHay\n\n1. Decides to cut it.\n', 'un', /^The symbol in its heading is one of the United Nations/],
    [
      'endings that are another’s',
      'The General Assembly,\n\nNoting hay;\n\nRecalling straw;\n\n1. Decides to cut it.\n',
      null,
      /^Its opening formula names an organ of the United Nations.* But most paragraphs of its preamble end otherwise/,
    ],
    ['nothing', 'Hay is cut in June.\n', null, /^No opening formula, no resolving formula and no symbol/],
  ] as const)
    it(`is told with its reason: ${what}`, () => {
      const convention = service.detected(service.parse(text))?.convention;
      assert.equal(convention?.is, is);
      assert.match(convention?.because ?? '', because);
    });

  it('is the language, with the words that tell it', () => {
    const english = service.detected(
      service.parse('The farmers of the valley have cut the hay that was theirs, and they have stored it with care.\n'),
    );
    assert.equal(english?.language.is, 'en');
    assert.match(english?.language.because ?? '', /^Of the words that only one language has, it has \d+ of English/);
    const none = service.detected(service.parse('Hay.\n'));
    assert.deepEqual(none?.language, { is: null, because: 'Of the words that only one language has, it has none.' });
  });
});
