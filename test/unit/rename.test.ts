import assert from 'node:assert/strict';
import { findCitations } from '../../server/src/citations/read.ts';
import { respelled } from '../../server/src/citations/respell.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { draft, readFixture } from '../support/fixture.ts';
import { applied } from '../support/places.ts';

/** The drafts after the symbol at the cursor of the first was renamed; or why it was not. */
function renamed(newName: string, source: string, ...others: readonly string[]): readonly string[] | string {
  const service = createLanguageService();
  const { text, cursor = assert.fail('no cursor') } = readFixture(source);
  const texts = [text, ...others];
  for (const [at, each] of texts.entries()) service.index(`${at}.draft`, service.parse(each));
  const edits = service.rename(service.parse(text), cursor, newName);
  if (typeof edits === 'string') return edits;
  return texts.map((each, at) =>
    applied(
      each,
      edits.filter(({ uri }) => uri === `${at}.draft`),
    ),
  );
}

describe('a citation of another text in the form in which one is written', () => {
  const [old, next] = ['AG/RES. 2077 (XXXV-O/05)', 'AG/RES. 2179 (XXXVI-O/06)'];
  const rows: readonly (readonly [written: string, old: string, next: string, expected: string])[] = [
    ['AG/RES. 2077 (XXXV-O/05)', old, next, 'AG/RES. 2179 (XXXVI-O/06)'],
    ['AG/RES.2077\n(XXXV-0/05 )', old, next, 'AG/RES.2179\n(XXXVI-0/06 )'],
    ['AG/RES. 2077 (XXXV-O/2005)', old, next, 'AG/RES. 2179 (XXXVI-O/2006)'],
    ['AG/RES 2077', old, next, 'AG/RES 2179'],
    ['AG/RES 2077', 'AG/RES. 2077', next, 'AG/RES 2179'],
    // The number alone would name another text.
    ['AG/RES 2077', old, 'AG/RES. 1 (XLI-E/11)', 'AG/RES. 1 (XLI-E/11)'],
    ['AG/RES 2077', old, 'CP/RES. 953 (1700/09)', 'CP/RES 953'],
    ['AG/RES. 2077 (XXXV-O/05)', old, 'CP/RES. 953 (1700/09)', 'CP/RES. 953 (1700/09)'],
    ['60/288', 'A/RES/60/288', 'A/RES/61/17', '61/17'],
    ['A/RES/ 60/288', 'A/RES/60/288', 'A/RES/61/17', 'A/RES/ 61/17'],
    ['60/288', 'A/RES/60/288', 'A/RES/61/17 B', '61/17 B'],
    ['61/17 B', 'A/RES/61/17 B', 'A/RES/60/288', '60/288'],
    ['60/288', 'A/RES/60/288', 'S/RES/338 (1973)', 'S/RES/338 (1973)'],
    ['338\n(1973)', 'S/RES/338 (1973)', 'S/RES/242 (1967)', '242\n(1967)'],
    ['A/78/L.5', 'A/78/L.5', 'A/RES/78/12', 'A/RES/78/12'],
    ['WHA66.10', 'WHA66.10', 'WHA67.1', 'WHA67.1'],
    ['1/CP 20', '1/CP.20', '2/CP.21', '2/CP 21'],
  ];
  for (const [written, from, to, expected] of rows)
    it(`${JSON.stringify(written)}, of ${to}: ${JSON.stringify(expected)}`, () => {
      const [citation = assert.fail(`${to} is no symbol`)] = findCitations(to);
      assert.equal(citation.symbol, to);
      assert.equal(respelled(written, from, citation), expected);
    });
});

describe('renaming a symbol', () => {
  const herons = draft`
    AG/RES. 2077 (XXXV-O/05)

    HERONS

    THE GENERAL ASSEMBLY,

    Recalling AG/RES. 2078 (XXXV-O/05),
    `;
  const egrets = draft`
    THE GENERAL ASSEMBLY,

    Recalling AG/RES. 20┆77 (XXXV-O/05) and [Chile: AG/RES
    2077, AG/RES. 2078 (XXXV-O/05) and] {++AG/RES.2077 (XXXV-0/05)++},
    `;

  it('changes every citation of it in all drafts, each in its own form, and the symbol in the heading that bears it', () => {
    assert.deepEqual(renamed('AG/RES. 2179 (XXXVI-O/06)', egrets, herons), [
      draft`
        THE GENERAL ASSEMBLY,

        Recalling AG/RES. 2179 (XXXVI-O/06) and [Chile: AG/RES
        2179, AG/RES. 2078 (XXXV-O/05) and] {++AG/RES.2179 (XXXVI-0/06)++},
        `,
      herons.replace('2077 (XXXV-O/05)', '2179 (XXXVI-O/06)'),
    ]);
  });

  it('corrects a session, where the number stays', () => {
    assert.deepEqual(renamed('AG/RES. 2077 (XXXVI-O/06)', 'Recalling AG/RES. ┆2077 (XXXV-O/05) and AG/RES. 2077,\n'), [
      'Recalling AG/RES. 2077 (XXXVI-O/06) and AG/RES. 2077,\n',
    ]);
  });

  it('takes a symbol as the card of a citation writes it, where that begins with a word before the citation', () => {
    assert.deepEqual(renamed('ILO Convention No. 183', 'Recalling ILO Convention No. ┆182,\n'), ['Recalling ILO Convention No. 183,\n']);
    assert.deepEqual(renamed('Resolution A40-1', 'Recalling resolution A39┆-3,\n'), ['Recalling resolution A40-1,\n']);
  });

  it('has a draft’s symbol give way to that of the adopted text', () => {
    assert.deepEqual(renamed('A/RES/78/12', 'Recalling its draft resolution A/78/L.┆5,\n'), [
      'Recalling its draft resolution A/RES/78/12,\n',
    ]);
  });

  it('is refused, with the reason, for what is no symbol and for one that leaves out what others write', () => {
    assert.match(
      String(renamed('AG/RES. 1 (I-O/71)', 'Recal┆ling AG/RES. 2077,\n')),
      /^Only a symbol, a delegation or a number can be renamed/,
    );
    assert.match(String(renamed('the herons', egrets)), /^“the herons” is not a symbol.*AG\/RES\. 2077 \(XXXV-O\/05\)/);
    assert.match(String(renamed('AG/RES. 1 (I-O/71) and more', egrets)), /is not a symbol/);
    assert.match(String(renamed('AG/RES. 2179', egrets)), /Write the symbol in full/);
  });

  it('offers the fullest spelling that the drafts have', () => {
    const service = createLanguageService();
    const parsed = service.parse('Recalling AG/RES 2077,\n');
    assert.deepEqual(service.renamable(parsed, 12), { span: { start: 10, end: 21 }, symbol: 'AG/RES. 2077' });
    service.index('herons.draft', service.parse(herons));
    assert.deepEqual(service.renamable(parsed, 12), { span: { start: 10, end: 21 }, symbol: 'AG/RES. 2077 (XXXV-O/05)' });
    assert.match(String(service.renamable(parsed, 2)), /^Only a symbol/);
  });
});
