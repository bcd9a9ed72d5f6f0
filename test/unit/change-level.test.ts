import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit.ts';
import { finished } from '../../server/src/text/slices.ts';
import { draft, readFixture } from '../support/fixture.ts';
import { strictService } from '../support/strict-service.ts';

const service = strictService();

/** The draft, with its cursor, after Tab or Shift+Tab; or why it is as it was. */
function tabbed(source: string, direction: 'down' | 'up'): string {
  const { text, cursor = assert.fail('no cursor') } = readFixture(source);
  const answer = finished(service.changeLevel(service.parse(text), { start: cursor, end: cursor }, direction));
  if (answer === undefined) return 'a tab';
  if ('reason' in answer) return answer.reason;
  assert.equal(answer.selected.start, answer.selected.end);
  const after = applyEdits(text, answer.edits);
  return `${after.slice(0, answer.selected.start)}┆${after.slice(answer.selected.start)}`;
}

const ferries = draft`
  The General Assembly,

  Recalling the ferries,

  1. Requests the pilots to sound their horns:

  (a) By day;

  (b) By night;

  2. ┆Decides to light the piers, as paragraph 3 says;

  3. Invites the pilots to read paragraphs 1 (b) and 3, paragraphs 3 and 4, and paragraph 2;

  4. Thanks them.
  `;

const ferriesBelow = draft`
  The General Assembly,

  Recalling the ferries,

  1. Requests the pilots to sound their horns:

  (a) By day;

  (b) By night;

  (c) ┆Decides to light the piers, as paragraph 2 says;

  2. Invites the pilots to read paragraphs 1 (b) and 2, paragraphs 2 and 3, and paragraph 1 (c);

  3. Thanks them.
  `;

describe('a paragraph that goes to another level', () => {
  it('down becomes the last point of the one before it; numbers and references follow', () =>
    assert.equal(tabbed(ferries, 'down'), ferriesBelow));

  it('up becomes the next after the one above it; numbers and references follow', () => assert.equal(tabbed(ferriesBelow, 'up'), ferries));

  it('takes what stands below it along', () => {
    const before =
      'The Council,\n\n1. Decides:\n\n(a) To go:\n\n(i) By sea;\n\n(b) To stay;\n\n2. ┆Asks for:\n\n(a) Lamps:\n\n(b) Oil;\n\n3. Acts.\n';
    const after =
      'The Council,\n\n1. Decides:\n\n(a) To go:\n\n(i) By sea;\n\n(b) To stay;\n\n(c) ┆Asks for:\n\n(i) Lamps:\n\n(ii) Oil;\n\n2. Acts.\n';
    assert.equal(tabbed(before, 'down'), after);
    assert.equal(tabbed(after, 'up'), before);
  });

  it('up has the points after it below it', () =>
    assert.equal(
      tabbed('The Council,\n\n1. Asks, as paragraph 1 (c) says, for:\n\n(a) Lamps;\n\n(b) ┆Oil;\n\n(c) Wicks;\n\n2. Acts.\n', 'up'),
      'The Council,\n\n1. Asks, as paragraph 2 (a) says, for:\n\n(a) Lamps;\n\n2. ┆Oil;\n\n(a) Wicks;\n\n3. Acts.\n',
    ));

  const forms: readonly (readonly [what: string, before: string, after: string])[] = [
    [
      'of the draft’s own lists',
      'The Council,\n\n1.\tAsks for:\n\n\ta)\tLamps;\n\n2.\tActs;\n\n3.\t┆Goes.\n',
      'The Council,\n\n1.\tAsks for:\n\n\ta)\tLamps;\n\n2.\tActs;\n\n\ta)\t┆Goes.\n',
    ],
    [
      'of the body',
      'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To act:\n\n2. ┆To go.\n',
      'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To act:\n\na. ┆To go.\n',
    ],
    [
      'with “bis” after it',
      'The Council,\n\n1. Acts:\n\n2. ┆Goes;\n\n2 bis. Stays;\n\n3. Ends.\n',
      'The Council,\n\n1. Acts:\n\n(a) ┆Goes;\n\n1 bis. Stays;\n\n2. Ends.\n',
    ],
    ['in brackets', 'The Council,\n\n1. Acts:\n\n[2. ┆Goes;]\n\n3. Ends.\n', 'The Council,\n\n1. Acts:\n\n[(a) ┆Goes;]\n\n2. Ends.\n'],
    ['below “OP1”', 'The Council,\n\nOP1 Acts:\n\nOP2 ┆Goes;\n\nOP3 Ends.\n', 'The Council,\n\nOP1 Acts:\n\n(a) ┆Goes;\n\nOP2 Ends.\n'],
  ];
  for (const [what, before, after] of forms) it(`has the label ${what}`, () => assert.equal(tabbed(before, 'down'), after));

  it('without words yet, as Enter leaves it, goes down and up again', () => {
    const begun = 'The Council,\n\n1. Asks for:\n\n(a) Lamps;\n\n2. ┆\n';
    assert.equal(tabbed(begun, 'down'), begun.replace('2. ', '(b) '));
    assert.equal(tabbed(tabbed(begun, 'down'), 'up'), begun);
  });

  it('leaves and lists references that may mean another', () => {
    const text = 'The Council,\n\n1. Acts:\n\n2. Goes, as paragraph 2 (a) says, to (a) Mombasa; and (b) Lamu;\n\n3. Ends.\n';
    const answer = finished(service.changeLevel(service.parse(text), { start: text.indexOf('2. '), end: text.indexOf('2. ') }, 'down'));
    assert.ok(answer !== undefined && 'left' in answer);
    assert.deepEqual(
      answer.left.map(({ start, end }) => text.slice(start, end)),
      ['paragraph 2 (a)'],
    );
  });

  it('is “OP1 (a)” where it was “OP2”', () =>
    assert.equal(
      tabbed('The Council,\n\nOP1 Acts:\n\n┆OP2 Goes;\n\nOP3 Ends as OP2 says.\n', 'down'),
      'The Council,\n\nOP1 Acts:\n\n(a) ┆Goes;\n\nOP2 Ends as OP1 (a) says.\n',
    ));

  it('goes together with others that are selected', () => {
    const text = 'The Council,\n\n1. Acts:\n\n2. Goes;\n\n3. Stays;\n\n4. Ends.\n';
    const [start, end] = [text.indexOf('2.'), text.indexOf('\n\n4.')];
    const answer = finished(service.changeLevel(service.parse(text), { start, end }, 'down'));
    assert.ok(answer !== undefined && 'edits' in answer);
    const after = applyEdits(text, answer.edits);
    assert.equal(after, 'The Council,\n\n1. Acts:\n\n(a) Goes;\n\n(b) Stays;\n\n2. Ends.\n');
    assert.equal(after.slice(answer.selected.start, answer.selected.end), '(a) Goes;\n\n(b) Stays;');
  });

  it('stays, with the reason, where it cannot go', () => {
    assert.match(tabbed('The Council,\n\n┆1. Acts;\n\n2. Goes.\n', 'down'), /^Operative paragraph 1 has no numbered paragraph before it/);
    assert.match(tabbed('The Council,\n\n1. Acts;\n\n┆2. Goes.\n', 'up'), /at the highest level/);
    assert.match(tabbed('The Council,\n\n1. Acts;\n\n┆2. Goes;\n\n2 alt. Comes.\n', 'down'), /has an alternative/);
    assert.match(tabbed('The Council,\n\n1. Acts;\n\n1.1. Goes;\n\n┆2. Comes:\n\n2.1. Ends.\n', 'down'), /only you can write/);
  });

  it('is no other than before where a tab is meant', () => {
    assert.equal(tabbed('The Council,\n\n1. Acts;\n\n2. Goes ┆there.\n', 'down'), 'a tab');
    assert.equal(tabbed('The Council,\n\n┆Recalling lamps,\n\n1. Acts.\n', 'down'), 'a tab');
    assert.equal(tabbed('The Council,\n\n1. Acts.\n\n┆\n', 'down'), 'a tab');
  });
});
