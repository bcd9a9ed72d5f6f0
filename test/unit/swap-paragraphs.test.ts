import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit.ts';
import { draft, readFixture } from '../support/fixture.ts';
import { strictService } from '../support/strict-service.ts';

const service = strictService();

/** The draft, with its cursor, after the paragraph at its cursor was moved; or why it was not. */
function moved(source: string, direction: 'up' | 'down'): string {
  const { text, cursor = assert.fail('no cursor') } = readFixture(source);
  const answer = service.swapParagraphs(service.parse(text), cursor, direction);
  if ('reason' in answer) return answer.reason;
  const after = applyEdits(text, answer.edits);
  return `${after.slice(0, answer.selected.start)}┆${after.slice(answer.selected.start)}`;
}

const canals = draft`
  The General Assembly,

  Recalling the canals,

  1. Requests the pilots to sound their horns, as paragraph 3 says:

  (a) By day;

  (b) By night;

  2. Decides ┆to light the locks;

  3. Invites the pilots to read paragraphs 1 and 2.

  Notes on paragraph 3.
  `;

describe('a paragraph that is moved', () => {
  it('up leaves the numbers in order, and references follow', () => {
    assert.equal(
      moved(canals, 'up'),
      draft`
        The General Assembly,

        Recalling the canals,

        1. Decides ┆to light the locks;

        2. Requests the pilots to sound their horns, as paragraph 3 says:

        (a) By day;

        (b) By night;

        3. Invites the pilots to read paragraphs 2 and 1.

        Notes on paragraph 3.
        `,
    );
  });

  it('down to the end leaves the full stop at the end', () => {
    assert.equal(
      moved(canals, 'down'),
      draft`
        The General Assembly,

        Recalling the canals,

        1. Requests the pilots to sound their horns, as paragraph 2 says:

        (a) By day;

        (b) By night;

        2. Invites the pilots to read paragraphs 1 and 3;

        3. Decides ┆to light the locks.

        Notes on paragraph 2.
        `,
    );
  });

  it('there and back leaves the draft as it was', () => assert.equal(moved(moved(canals, 'up'), 'down'), canals));

  it('leaves the conjunction of a list at its place', () => {
    assert.equal(
      moved('The Council,\n\n1. Asks for:\n\n(a) Lamps;\n\n(b) Oil; and\n\n(c) Wi┆cks.\n', 'up'),
      'The Council,\n\n1. Asks for:\n\n(a) Lamps;\n\n(b) Wi┆cks; and\n\n(c) Oil.\n',
    );
  });

  it('without a number changes places too', () => {
    assert.equal(
      moved('The Council,\n\nRecalling the lamps,\n\nNoting the ┆oil,\n\n1. Decides to go.\n', 'up'),
      'The Council,\n\nNoting the ┆oil,\n\nRecalling the lamps,\n\n1. Decides to go.\n',
    );
  });

  it('takes its brackets and its stamp with it', () => {
    assert.equal(
      moved('The Council,\n\n[1. Asks for lamps;] (EU)\n\n2. Asks for ┆oil; [AGREED]\n', 'up'),
      'The Council,\n\n1. Asks for ┆oil; [AGREED]\n\n[2. Asks for lamps;] (EU)\n',
    );
  });

  it('in a draft with CR LF keeps them', () => {
    assert.equal(
      moved('The Council,\r\n\r\n1. Asks\r\nfor lamps;\r\n\r\n2. Asks for ┆oil.\r\n', 'up'),
      'The Council,\r\n\r\n1. Asks for ┆oil;\r\n\r\n2. Asks\r\nfor lamps.\r\n',
    );
  });

  it('turns “below” into “above” where that is now so', () => {
    assert.equal(
      moved('The Council,\n\n1. Asks for lamps, as par┆agraph 2 below says;\n\n2. Asks for oil.\n', 'down'),
      'The Council,\n\n1. Asks for oil;\n\n2. Asks for lamps, as par┆agraph 1 above says.\n',
    );
    const { text, cursor = 0 } = readFixture(
      'The Council,\n\n1. Asks, as paragraphs 2 and 3 below say;\n\n2. Asks for ┆oil;\n\n3. Asks for wicks.\n',
    );
    const answer = service.swapParagraphs(service.parse(text), cursor, 'up');
    assert.ok('left' in answer);
    assert.deepEqual(
      answer.left.map(({ start, end }) => text.slice(start, end)),
      ['paragraphs 2 and 3 below'],
    );
  });

  it('of a preamble without numbers is followed by references that count', () => {
    assert.equal(
      moved('The Council,\n\nRecalling lamps,\n\nNoting ┆oil,\n\n1. Acts on paragraph 2 of the preamble.\n', 'up'),
      'The Council,\n\nNoting ┆oil,\n\nRecalling lamps,\n\n1. Acts on paragraph 1 of the preamble.\n',
    );
  });

  it('stays where none stands beside it', () => {
    assert.equal(
      moved('The Council,\n\n1. Asks for l┆amps;\n\n2. Asks for oil.\n', 'up'),
      'Operative paragraph 1 has none beside it above.',
    );
    assert.equal(
      moved('The Council,\n\n1. Asks for lamps;\n\n2. Asks for ┆oil.\n', 'down'),
      'Operative paragraph 2 has none beside it below.',
    );
  });

  it('stays where a bracket would be cut in two', () => {
    assert.equal(
      moved('The Council,\n\n[1. Asks for lamps;\n\n2. Asks for ┆oil;\n\n3. Asks for wicks.]\n', 'up'),
      'A bracket opens in one of the two paragraphs and closes outside of it.',
    );
  });

  it('stays where it is no paragraph', () => {
    assert.equal(
      moved('The Cou┆ncil,\n\n1. Asks for lamps;\n', 'down'),
      'Paragraphs of the preamble and of the operative part can be moved; this is none.',
    );
  });

  it('tells of references of which nobody knows what they mean', () => {
    const { text, cursor = 0 } = readFixture(
      'The Council,\n\n1. Asks for lamps;\n\n2. Asks for ┆oil;\n\n2. Asks for wicks;\n\n3. Asks to do as operative paragraph 2 says.\n',
    );
    const answer = service.swapParagraphs(service.parse(text), cursor, 'up');
    assert.ok('left' in answer);
    assert.deepEqual(
      answer.left.map(({ start, end }) => text.slice(start, end)),
      ['operative paragraph 2'],
    );
  });
});
