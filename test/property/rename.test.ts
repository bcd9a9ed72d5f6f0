import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLanguageService } from '../../server/src/service.ts';
import { applied } from '../support/places.ts';
import { longest, patience, runs } from '../support/runs.ts';

/**
 * Two texts, and the ways in which drafts cite the first. Leading zeros are left out, since 0007 cannot be told from 7 afterwards, and so are the letters of parts, since
 * "71/1 B" is read as such only before some words.
 */
const pairs: readonly { readonly one: string; readonly other: string; readonly written: readonly string[] }[] = [
  {
    one: 'AG/RES. 2077 (XXXV-O/05)',
    other: 'AG/RES. 998 (XIX-O/89)',
    written: [
      'AG/RES. 2077 (XXXV-O/05)',
      'AG/RES.2077 (XXXV-0/05)',
      'AG/RES 2077',
      'AG/\nRES. 2077 (XXXV-O/2005\n)',
      'resolution AG/Res. 2077',
    ],
  },
  {
    one: 'CP/RES. 953 (1700/09)',
    other: 'CP/RES. 1005 (1863/12)',
    written: ['CP/RES. 953 (1700/09)', 'CP/RES. 953', 'CP/RES 953 (1700 / 2009)'],
  },
  {
    one: 'A/RES/60/288',
    other: 'A/RES/71/1',
    written: ['A/RES/60/288', 'resolution 60/288', 'resolutions 60/288 and 61/17', 'A/RES/ 60/288'],
  },
  {
    one: 'S/RES/338 (1973)',
    other: 'S/RES/1540 (2004)',
    written: ['S/RES/338 (1973)', 'S/RES/338', 'resolutions 242 (1967) and 338 (1973)'],
  },
  { one: '1/CP.20', other: '12/CP.21', written: ['1/CP.20', 'decision 1/CP 20', '1/CP.20'] },
  { one: 'WHA66.10', other: 'WHA70.1', written: ['WHA66.10', 'resolution WHA66.10'] },
  { one: 'A/78/L.5', other: 'A/RES/78/12', written: ['A/78/L.5', '(A/78/L.5)'] },
];

describe('renaming a symbol', function () {
  this.timeout(patience(60_000));

  it('there and back leaves every draft as it was, byte for byte', () => {
    const words = fc.constantFrom(', ', ' and ', '.\n\nNoting ', ',\n\n1. Recalls ', ' [Chile: ', '] ', ' {++also++} ', ' (', '), ', '; ');
    const renaming = fc.constantFrom(...pairs).chain(({ one, other, written }) => {
      const citing = fc.array(fc.tuple(words, fc.constantFrom(...written)), { minLength: 1, maxLength: 8 });
      return fc.record({ one: fc.constant(one), other: fc.constant(other), drafts: fc.array(citing, { minLength: 1, maxLength: 3 }) });
    });
    fc.assert(
      fc.property(renaming, ({ one, other, drafts }) => {
        const texts = [
          `${one}\n\nLAMPS\n\nTHE GENERAL ASSEMBLY,\n`,
          ...drafts.map((citing) => `Recalling ${citing.flat().join('')} of lamps,\n`),
        ];
        const there = renamed(texts, other);
        assert.ok(!there[0]?.startsWith(one));
        assert.deepEqual(renamed(there, one), texts);
      }),
      runs(longest),
    );
  });
});

/** The texts after the symbol at the beginning of the first was renamed in all of them. */
function renamed(texts: readonly string[], newName: string): readonly string[] {
  const service = createLanguageService();
  for (const [at, each] of texts.entries()) service.index(`${at}.draft`, service.parse(each));
  const edits = service.rename(service.parse(texts[0] ?? ''), 1, newName);
  if (typeof edits === 'string') return assert.fail(edits);
  return texts.map((each, at) =>
    applied(
      each,
      edits.filter(({ uri }) => uri === `${at}.draft`),
    ),
  );
}
