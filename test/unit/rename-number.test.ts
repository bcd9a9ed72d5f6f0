import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit.ts';
import { finished } from '../../server/src/text/slices.ts';
import { draft, readFixture } from '../support/fixture.ts';
import { strictService } from '../support/strict-service.ts';

const service = strictService();

/** The draft after the number at its cursor was renamed; or why it was not. */
function renamed(source: string, newName: string): string {
  const { text, cursor = assert.fail('no cursor') } = readFixture(source);
  const edits = finished(service.renameNumber(service.parse(text), cursor, newName));
  return typeof edits === 'string' ? edits : edits === undefined ? 'no number' : applyEdits(text, edits);
}

const canals = draft`
  The Council,

  1. Decides to light the locks, as paragraph 3 and paragraph 3 (a) say;

  3┆. Requests the pilots:

  (a) To sound their horns;

  4. Thanks them, and those in operative paragraph 3.
  `;

describe('a number that is renamed', () => {
  it('takes the references to it along, and leaves the others', () => {
    assert.equal(
      renamed(canals, '2'),
      draft`
        The Council,

        1. Decides to light the locks, as paragraph 2 and paragraph 2 (a) say;

        2. Requests the pilots:

        (a) To sound their horns;

        4. Thanks them, and those in operative paragraph 2.
        `,
    );
  });

  const forms: readonly (readonly [asked: string, before: string, after: string])[] = [
    [
      '1 bis',
      'The Council,\n\n1. Acts;\n\n2┆. Goes, as paragraph 2 says.\n',
      'The Council,\n\n1. Acts;\n\n1 bis. Goes, as paragraph 1 bis says.\n',
    ],
    ['OP4', 'The Council,\n\nOP1 Acts;\n\n┆OP2 Goes, as OP2 says.\n', 'The Council,\n\nOP1 Acts;\n\nOP4 Goes, as OP4 says.\n'],
    [
      'c',
      'The Council,\n\n1. Asks, as paragraph 1 (b) says:\n\n(a) Ann;\n\n(b┆) Paul.\n',
      'The Council,\n\n1. Asks, as paragraph 1 (c) says:\n\n(a) Ann;\n\n(c) Paul.\n',
    ],
    ['(d)', 'The Council,\n\n1. Asks:\n\n(a) Ann;\n\n(b┆) Paul.\n', 'The Council,\n\n1. Asks:\n\n(a) Ann;\n\n(d) Paul.\n'],
    [
      '2',
      'The Council,\n\n1. Acts;\n\n1 b┆is. Goes, as paragraph 1 bis says.\n',
      'The Council,\n\n1. Acts;\n\n2. Goes, as paragraph 2 says.\n',
    ],
  ];
  for (const [asked, before, after] of forms)
    it(`is written as the list writes it: ${asked}`, () => assert.equal(renamed(before, asked), after));

  it('leaves a comment where nobody knows what a reference means', () =>
    assert.equal(
      renamed('The Council,\n\n1. Acts as paragraph 5 says;\n\n┆2. Goes.\n', '5'),
      'The Council,\n\n1. Acts as paragraph 5{>>penholder-open-reference 5: no paragraph bore this number before the renumbering<<} says;\n\n5. Goes.\n',
    ));

  it('is refused, with the reason, where it is taken or is no number', () => {
    assert.match(renamed(canals, '4'), /^Operative paragraph 4 has that number already/);
    assert.match(renamed(canals, 'b'), /^“b” is no number of this list/);
    assert.match(renamed(canals, 'seven'), /^“seven” is no number/);
    assert.equal(renamed('The Council,\n\n1. Acts ┆there.\n', '2'), 'no number');
  });

  it('is offered where the cursor touches it', () => {
    const { text, cursor = 0 } = readFixture(canals);
    const at = text.indexOf('3. Requests');
    assert.deepEqual(service.numberAt(service.parse(text), cursor), { span: { start: at, end: at + 1 }, written: '3' });
    assert.equal(service.numberAt(service.parse(text), text.indexOf('pilots')), undefined);
  });
});
