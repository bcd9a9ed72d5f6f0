import assert from 'node:assert/strict';
import type { Practice } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { finished } from '../../server/src/text/slices.ts';
import { draft, readFixture } from '../support/fixture.ts';
import { strictService } from '../support/strict-service.ts';

const service = strictService();

/** The draft, with its cursor, after a paragraph was put in beside that at its cursor; or why none was. */
function inserted(source: string, where: 'below' | 'above', practice: Practice = 'auto'): string {
  const { text, cursor = assert.fail('no cursor') } = readFixture(source);
  const answer = finished(service.insertParagraph(service.parse(text), cursor, where, practice));
  if ('reason' in answer) return answer.reason;
  const after = applyEdits(text, answer.edits);
  return `${after.slice(0, answer.selected.start)}┆${after.slice(answer.selected.start)}`;
}

const wells = draft`
  The General Assembly,

  1. Requests the wardens, ┆as paragraph 2 says:

  (a) To dig wells;

  (b) To count them;

  2. Decides to cover the wells;

  3. Thanks those named in paragraphs 1 and 2.
  `;

describe('a paragraph that is put in', () => {
  it('below another comes after what stands below that; numbers and references move up', () =>
    assert.equal(
      inserted(wells, 'below'),
      draft`
        The General Assembly,

        1. Requests the wardens, as paragraph 3 says:

        (a) To dig wells;

        (b) To count them;

        2. ┆

        3. Decides to cover the wells;

        4. Thanks those named in paragraphs 1 and 3.
        `,
    ));

  it('above another takes its number', () =>
    assert.equal(
      inserted(wells, 'above'),
      draft`
        The General Assembly,

        1. ┆

        2. Requests the wardens, as paragraph 3 says:

        (a) To dig wells;

        (b) To count them;

        3. Decides to cover the wells;

        4. Thanks those named in paragraphs 2 and 3.
        `,
    ));

  const cases: readonly (readonly [what: string, where: 'below' | 'above', practice: Practice, before: string, after: string])[] = [
    [
      'is a point in a list',
      'below',
      'auto',
      'The Council,\n\n1. Asks:\n\n(a) Pa┆ul;\n\n(b) Ann, of paragraph 1 (b).\n',
      'The Council,\n\n1. Asks:\n\n(a) Paul;\n\n(b) ┆\n\n(c) Ann, of paragraph 1 (c).\n',
    ],
    [
      'is “bis” where that is wanted',
      'below',
      'bis',
      'The Council,\n\n1. Ac┆ts;\n\n2. Goes.\n',
      'The Council,\n\n1. Acts;\n\n1 bis. ┆\n\n2. Goes.\n',
    ],
    [
      'is “bis” in a draft that has such numbers',
      'above',
      'auto',
      'The Council,\n\n1. Acts;\n\n1bis. Comes;\n\n2. Goes;\n\n3. En┆ds.\n',
      'The Council,\n\n1. Acts;\n\n1bis. Comes;\n\n2. Goes;\n\n2bis. ┆\n\n3. Ends.\n',
    ],
    [
      'moves them all the same where that is wanted',
      'below',
      'shift',
      'The Council,\n\n1. Ac┆ts;\n\n1bis. Comes;\n\n2. Goes.\n',
      'The Council,\n\n1. Acts;\n\n2. ┆\n\n2bis. Comes;\n\n3. Goes.\n',
    ],
    [
      'after “bis” is “ter”',
      'below',
      'shift',
      'The Council,\n\n1. Acts;\n\n1 bis. Co┆mes;\n\n2. Goes.\n',
      'The Council,\n\n1. Acts;\n\n1 bis. Comes;\n\n1 ter. ┆\n\n2. Goes.\n',
    ],
    [
      'leaves a number that is free',
      'below',
      'auto',
      'The Council,\n\n1. Ac┆ts;\n\n3. Goes.\n',
      'The Council,\n\n1. Acts;\n\n2. ┆\n\n3. Goes.\n',
    ],
    [
      'comes after the alternatives',
      'below',
      'shift',
      'The Council,\n\nOP1 Ac┆ts;\n\nOP1 alt Comes;\n\nOP2 Goes.\n',
      'The Council,\n\nOP1 Acts;\n\nOP1 alt Comes;\n\nOP2 ┆\n\nOP3 Goes.\n',
    ],
    [
      'comes above the paragraph that has an alternative',
      'above',
      'shift',
      'The Council,\n\nOP1 Acts;\n\nOP2 Goes;\n\nOP2 alt Co┆mes;\n\nOP3 Ends.\n',
      'The Council,\n\nOP1 Acts;\n\nOP2 ┆\n\nOP3 Goes;\n\nOP3 alt Comes;\n\nOP4 Ends.\n',
    ],
    [
      'has no blank line in a list that has one before its first alone',
      'below',
      'shift',
      'The Council,\n\n1. Ac┆ts;\n2. Goes.\n',
      'The Council,\n\n1. Acts;\n2. ┆\n3. Goes.\n',
    ],
    [
      'has none above the first of such a list',
      'above',
      'shift',
      'The Council,\n\n1. Ac┆ts;\n2. Goes.\n',
      'The Council,\n\n1. ┆\n2. Acts;\n3. Goes.\n',
    ],
    [
      'is written as the one beside it, where others are written otherwise',
      'below',
      'shift',
      'The Council,\n\n1) Acts;\n\n2.  Go┆es;\n\n3.  Ends.\n',
      'The Council,\n\n1) Acts;\n\n2.  Goes;\n\n3.  ┆\n\n4.  Ends.\n',
    ],
    ['comes last', 'below', 'auto', 'The Council,\n1. Acts;\n2. Go┆es.', 'The Council,\n1. Acts;\n2. Goes.\n3. ┆'],
    [
      'has the draft’s line ends and margin',
      'above',
      'auto',
      'The Council,\r\n\r\n  1.\tActs;\r\n\r\n  2.\tGo┆es.\r\n',
      'The Council,\r\n\r\n  1.\tActs;\r\n\r\n  2.\t┆\r\n\r\n  3.\tGoes.\r\n',
    ],
    [
      'has them after a last line that has none',
      'below',
      'auto',
      'The Council,\r\n\r\n1. Acts;\r\n\r\n2. Go┆es.',
      'The Council,\r\n\r\n1. Acts;\r\n\r\n2. Goes.\r\n\r\n3. ┆',
    ],
    [
      'stands outside of a bracket',
      'above',
      'auto',
      'The Council,\n\n1. Acts;\n\n[2. Go┆es;]\n\n3. Ends.\n',
      'The Council,\n\n1. Acts;\n\n2. ┆\n\n[3. Goes;]\n\n4. Ends.\n',
    ],
  ];
  for (const [what, where, practice, before, after] of cases) it(what, () => assert.equal(inserted(before, where, practice), after));

  it('lists what nobody can tell', () => {
    const text = 'The Council,\n\n1. Acts;\n\n2. Goes, as paragraph 3 says.\n';
    const answer = finished(service.insertParagraph(service.parse(text), text.indexOf('Acts'), 'below', 'shift'));
    assert.ok('left' in answer);
    assert.deepEqual(
      answer.left.map(({ start, end }) => text.slice(start, end)),
      ['paragraph 3'],
    );
  });

  it('is followed by references to points after the last letter', () => {
    const points = [...'abcdefghijklmnopqrstuvwxyz']
      .map((letter) => `(${letter}) To dig;\n\n`)
      .join('')
      .replace('(b) To', '(b) ┆To');
    const after = inserted(`The Council,\n\n1. Asks:\n\n${points}(aa) To cover;\n\n2. Acts on paragraphs 1 (z) and 1 (aa).\n`, 'below');
    assert.ok(after.endsWith('(aa) To dig;\n\n(bb) To cover;\n\n2. Acts on paragraphs 1 (aa) and 1 (bb).\n'), after);
  });

  it('is none where there is no number', () => {
    assert.match(inserted('The Council,\n\nRecalling ┆wells,\n\n1. Acts.\n', 'below'), /with a number/);
    assert.match(inserted('The Council,\n\n1. Ac┆ts:\n\n1.1. Comes;\n\n2. Goes:\n\n2.1. Ends.\n', 'above'), /only you can write/);
  });
});
