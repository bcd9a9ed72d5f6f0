import assert from 'node:assert/strict';
import { numberOf } from '../../server/src/draft/naming.ts';
import { readLabel } from '../../server/src/syntax/label.ts';
import type { LabelKind } from '../../server/src/syntax/label-forms.ts';

/** A line, the label at its head, how it counts, and what a drafter calls it. */
const labels: Readonly<Record<string, readonly (readonly [line: string, label: string, kind: LabelKind, name: string])[]>> = {
  'arabic numbers': [
    ['1.', '1.', 'arabic', '1'],
    ['12. To act', '12.', 'arabic', '12'],
    [' 10.', '10.', 'arabic', '10'],
    ['\u00a010.\tTo act', '10.', 'arabic', '10'],
    ['1) To act', '1)', 'arabic', '1'],
    ['(2) to act', '(2)', 'arabic', '(2)'],
    ['16.5. To act', '16.5.', 'decimal', '16.5'],
    ['23.1 [All', '23.1', 'decimal', '23.1'],
    ['24 quater.2. [All', '24 quater.2.', 'decimal', '24 quater.2'],
    ['\f5. To act', '5.', 'arabic', '5'],
  ],
  alternatives: [
    ['[9. Alt. 1. Means', '9. Alt. 1.', 'arabic', '9 alt'],
    ['19(Alt. 2)(c) to act', '19(Alt. 2)', 'arabic', '19 alt'],
    ['3.3bis Alt Each', '3.3bis Alt', 'decimal', '3.3 bis'],
  ],
  'Latin suffixes': [
    ['1 bis.', '1 bis.', 'arabic', '1 bis'],
    ['5bis. To act', '5bis.', 'arabic', '5 bis'],
    ['53.bis', '53.bis', 'arabic', '53 bis'],
    ['8.bis To act', '8.bis', 'arabic', '8 bis'],
    ['9. ter. To act', '9. ter.', 'arabic', '9 ter'],
    ['16.5 quater. To act', '16.5 quater.', 'decimal', '16.5 quater'],
    ['(a) bis. to act', '(a) bis.', 'letter', '(a) bis'],
    ['(a)bis. to act', '(a)bis.', 'letter', '(a) bis'],
    ['(a)quater. to act', '(a)quater.', 'letter', '(a) quater'],
    ['IV bis. Means', 'IV bis.', 'roman', 'IV bis'],
    ['1 quinquies.', '1 quinquies.', 'arabic', '1 quinquies'],
    ['1 sexies.', '1 sexies.', 'arabic', '1 sexies'],
    ['1 septies.', '1 septies.', 'arabic', '1 septies'],
    ['1 octies.', '1 octies.', 'arabic', '1 octies'],
    ['1 novies.', '1 novies.', 'arabic', '1 novies'],
    ['1 decies.', '1 decies.', 'arabic', '1 decies'],
    ['1 undecies.', '1 undecies.', 'arabic', '1 undecies'],
    ['(b)(ter) to act', '(b)(ter)', 'letter', '(b) ter'],
    ['(ii) bis:. To act', '(ii) bis:.', 'roman', '(ii) bis'],
    ['5 BIS. To act', '5 BIS.', 'arabic', '5 bis'],
  ],
  'letters and Roman numerals': [
    ['a.', 'a.', 'letter', 'a'],
    ['b. to act', 'b.', 'letter', 'b'],
    ['(c) to act', '(c)', 'letter', '(c)'],
    ['d) to act', 'd)', 'letter', 'd'],
    ['(bb) to act', '(bb)', 'letter', '(bb)'],
    ['(A) to act', '(A)', 'letter', '(A)'],
    ['B.\tMeans', 'B.', 'letter', 'B'],
    ['(ii) to act', '(ii)', 'roman', '(ii)'],
    ['(xlix) to act', '(xlix)', 'roman', '(xlix)'],
    ['iv. to act', 'iv.', 'roman', 'iv'],
    ['iii) to act', 'iii)', 'roman', 'iii'],
    ['IV. Means', 'IV.', 'roman', 'IV'],
  ],
  'paragraphs of the preamble and of the operative part': [
    ['Pp1 Recalling', 'Pp1', 'preambular', '1'],
    ['PP2bis Recalling', 'PP2bis', 'preambular', '2 bis'],
    ['PP 3. Recalling', 'PP 3.', 'preambular', '3'],
    ['OP.3quat Decides', 'OP.3quat', 'operative', '3 quater'],
    ['OP7ter: Decides', 'OP7ter:', 'operative', '7 ter'],
    ['OP6alt Decides', 'OP6alt', 'operative', '6 alt'],
  ],
  'headings and options': [
    ['Article 3 bis', 'Article 3 bis', 'article', '3 bis'],
    ['ARTICLE 3 (PURPOSE)', 'ARTICLE 3', 'article', '3'],
    ['**Artículo 4**', 'Artículo 4', 'article', '4'],
    ['Annex II', 'Annex II', 'annex', 'II'],
    ['Article 21ter', 'Article 21ter', 'article', '21 ter'],
    ['[Article 20 ante]', 'Article 20 ante', 'article', '20'],
    ['Article 8 States Parties', 'Article 8', 'article', '8'],
    ['D. [Means', 'D.', 'letter', 'D'],
    ['Option II (paragraphs 6-10):', 'Option II (paragraphs 6-10):', 'option', 'II'],
    ['Option 1 Alt: (paragraph 3)', 'Option 1 Alt:', 'option', '1 alt'],
    ['Option (ii): To act', 'Option (ii):', 'option', 'ii'],
    ['[Alt. 2', 'Alt. 2', 'option', '2'],
    ['Annex Y', 'Annex Y', 'annex', 'Y'],
    ['Option 1: no text', 'Option 1:', 'option', '1'],
    ['Option (a): no text', 'Option (a):', 'option', 'a'],
    ['Option I: no text', 'Option I:', 'option', 'I'],
    ['Option B:', 'Option B:', 'option', 'B'],
    ['**Option 2:** No text', 'Option 2:', 'option', '2'],
    ['Option 2 alt.', 'Option 2 alt.', 'option', '2 alt'],
    ['Opción 1:', 'Opción 1:', 'option', '1'],
  ],
  'after brackets and marks of Markdown': [
    ['[39 ter. To act', '39 ter.', 'arabic', '39 ter'],
    ['[[1. To act', '1.', 'arabic', '1'],
    ['**7.** To act', '7.', 'arabic', '7'],
    ['D. [Means', 'D.', 'letter', 'D'],
    ['7. [To act]', '7.', 'arabic', '7'],
    ['16.5 [To act]', '16.5', 'decimal', '16.5'],
    ['16.5 [[To] act]', '16.5', 'decimal', '16.5'],
    ['16 ter.2. [To act]', '16 ter.2.', 'decimal', '16 ter.2'],
    ['\ufeff1. To act', '1.', 'arabic', '1'],
  ],
};

describe('labels', () => {
  for (const [group, examples] of Object.entries(labels)) {
    it(`are read as ${group}`, () => {
      for (const [line, label, kind, name] of examples) {
        const read = readLabel(line, 0) ?? assert.fail(`No label in “${line}”`);
        assert.deepEqual([line.slice(read.span.start, read.span.end), read.kind, numberOf(read)], [label, kind, name], line);
      }
    });
  }

  it('are not read in prose that only begins like one', () => {
    for (const line of [
      '2019 was a year of floods',
      '12.5 million',
      '12.5 [°C]',
      '16.5',
      'Article 3 says',
      'Article 8 States Parties shall act.',
      'Alternatives are many',
      'Alt text',
      '2.5 °C',
      '11 Condemns',
      'A. Ramírez spoke',
      'I am',
      'II',
      'MIX. The',
      'mix. the',
      '(see annex)',
      '(iiii) to act',
      '1.To act',
      '1000. To act',
      '[^1] is a mark',
      '- to act',
      '“1. To act',
      '',
    ])
      assert.equal(readLabel(line, 0), undefined, line);
  });

  it('tell what a renumbering rewrites, and what joins number and suffix', () => {
    const parts = (line: string) => {
      const { numberSpan, joint } = readLabel(line, 0) ?? assert.fail(line);
      return [line.slice(numberSpan.start, numberSpan.end), joint];
    };
    assert.deepEqual(parts('5bis.'), ['5bis', '']);
    assert.deepEqual(parts('53. bis.'), ['53. bis', '. ']);
    assert.deepEqual(parts('(a) bis.'), ['a) bis', ') ']);
    assert.deepEqual(parts('16.5 ter.'), ['16.5 ter', ' ']);
    assert.deepEqual(parts('Option (b):'), ['b', '']);
    assert.deepEqual(parts('PP2bis'), ['2bis', '']);
  });

  it('may be a letter or a Roman numeral: (i), (v), (x), (l), i.', () => {
    for (const [line, letter, roman] of [
      ['(i)', 9, 1],
      ['(v)', 22, 5],
      ['(x)', 24, 10],
      ['(l)', 12, 50],
      ['i.', 9, 1],
    ] as const) {
      const read = readLabel(line, 0);
      assert.deepEqual([read?.kind, read?.number, read?.roman], ['letter', letter, roman]);
    }
  });

  it('are read at any offset', () => {
    const text = 'RESOLVES:\r\n  3 bis. To act';
    assert.deepEqual(readLabel(text, 11)?.span, { start: 13, end: 19 });
  });
});
