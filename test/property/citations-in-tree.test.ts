import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citationsInTree, citingParagraphs } from '../../server/src/draft/citations/citations.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { paragraphsIn } from '../../server/src/draft/paragraphs.ts';
import { runs } from '../support/runs.ts';
import { drafts, realTexts, telling, wildTexts } from './arbitrary-draft.ts';

describe('the citations of a paragraph', () => {
  it('are those in its tree, though most are read without it', () => {
    fc.assert(fc.property(fc.oneof(drafts(), wildTexts(), symbolsAnywhere), same), runs(1000));
  }).timeout(100_000);

  it('are those in its tree in real texts', function () {
    const real = realTexts();
    if (real === undefined) this.skip();
    fc.assert(fc.property(real, same), runs(200));
  }).timeout(100_000);
});

function same(text: string): void {
  const { paragraphs } = parse(text);
  const read = new Map(citingParagraphs(paragraphs).map(({ index, value }) => [index, value]));
  for (const { paragraph, index } of paragraphsIn(paragraphs))
    assert.deepEqual(read.get(index) ?? [], citationsInTree(paragraph), JSON.stringify(paragraph.text));
}

/** Symbols among what may hide them. */
const symbolsAnywhere = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'AG/RES. 2019 (XXXIV-O/04)',
        'resolution 1/CP.21',
        'resolutions 242 (1967) and 338 (1973)',
        'A/RES/70/1',
        '2/CMA.3',
        'CP/RES. 908 (1567/06)',
      ),
      fc.constantFrom(' ', '\n', '[', ']', '(', ')', '{>>', '<<}', '{++', '++}', '{--', '--}', '1. ', '(a) ', '1/', '[^1]'),
      fc.constantFrom(
        'DELETE ',
        'MOVE TO PARAGRAPH 3 OF ',
        'PENDING ',
        '[MEXICO: ',
        '(Mexico: ',
        '(In brackets at the request of ',
        '(Agreed, ',
        '[Mexico, Peru ',
        '[(Mexico ',
        ' Chile: ',
        '. The ',
        ' delete)',
      ),
      telling,
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
