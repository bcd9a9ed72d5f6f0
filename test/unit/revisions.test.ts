import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { type ParagraphReport, revisionReport } from '../../server/src/features/revision.ts';

const base = `THE GENERAL ASSEMBLY,

RESOLVES:

1. To invite member states to plant a tree beside every well that gives water for nine months of the year.

2. To request the General Secretariat to publish a map of the wells of the Hemisphere every second year.

3. To thank the keepers of the wells for the water that they have shared with travelers since the drought.

4. To encourage the banks of the Hemisphere to lend to villages that dig a second well beside the first.
`;

function changes(after: string, before = base): readonly string[] {
  return revisionReport(parse(before), parse(after)).paragraphs.map(inWords);
}

function inWords({ change, moved, renumbered, edited, before, after, words }: ParagraphReport): string {
  const kinds = [
    change === 'changed' ? '' : change,
    moved && 'moved',
    renumbered && 'renumbered',
    edited && 'edited',
    before?.stamp !== after?.stamp && change === 'changed' && 'stamped',
  ];
  const numbers =
    before?.number === after?.number ? before?.number : [before?.number, after?.number].filter((each) => each !== undefined).join(' to ');
  const text = edited
    ? `: ${words.map((each) => (each.in === 'both' ? '…' : each.in === 'before' ? `-${each.text.trim()}-` : `+${each.text.trim()}+`)).join('')}`
    : '';
  return `${numbers} ${kinds.filter(Boolean).join(' ')}${text}`;
}

describe('a newer revision of a draft', () => {
  it('that is the same changes nothing, however its lines are broken', () => {
    assert.deepEqual(changes(base), []);
    assert.deepEqual(changes(base.replace('beside every', 'beside\nevery')), []);
    assert.deepEqual(changes(base.replaceAll('\n', '\r\n')), []);
  });

  it('changes words in a paragraph', () => {
    assert.deepEqual(changes(base.replace('nine months', 'ten months')), ['1 edited: …-nine-+ten+…']);
  });

  it('adds a paragraph, and numbers those after it anew', () => {
    const after = base
      .replace('4. To encourage', '5. To encourage')
      .replace('3. To thank', '4. To thank')
      .replace('2. To request', '2. To adopt a day of the wells, on the first Sunday of May of each year.\n\n3. To request');
    assert.deepEqual(changes(after), ['2 added', '2 to 3 renumbered', '3 to 4 renumbered', '4 to 5 renumbered']);
  });

  it('drops a paragraph', () => {
    assert.deepEqual(changes(base.replace(/3\. To thank.*\n\n/, '')), ['3 dropped']);
  });

  it('moves a paragraph, with its edits: that is no paragraph dropped and another added', () => {
    const [thanks = ''] = /3\. To thank.*\n\n/.exec(base) ?? [];
    const after = base
      .replace(thanks, '')
      .replace('1. To invite', `${thanks.replace('3.', '1.').replace('travelers', 'all travelers')}2. To invite`)
      .replace('2. To request', '3. To request');
    assert.deepEqual(changes(after), ['3 to 1 moved renumbered edited: …+all+…', '1 to 2 renumbered', '2 to 3 renumbered']);
  });

  it('rewrites a paragraph by half at its place', () => {
    assert.deepEqual(
      changes(
        base.replace(
          'to publish a map of the wells of the Hemisphere every second year',
          'to publish on its website a list of all wells and of their keepers',
        ),
      ).map((each) => each.slice(0, 8)),
      ['2 edited'],
    );
  });

  it('replaces a paragraph by one that has nothing of it', () => {
    assert.deepEqual(changes(base.replace(/2\. To request.*/, '2. To hold no further meeting on this subject before the rains return.')), [
      '2 dropped',
      '2 added',
    ]);
  });

  it('keeps twins apart', () => {
    const twins =
      'Agrees.\n\nTo sing, to dance, and to be merry in the evening of the day.\n\nTo sing, to dance, and to be merry in the evening of the night.\n';
    const moved = 'To sing, to dance, and to be merry in the evening of the week.\n\nAgrees.\n';
    assert.deepEqual(
      changes(moved, twins).filter((each) => each.includes('edited')),
      [],
    );
  });

  it('stamps a paragraph', () => {
    assert.deepEqual(changes(base.replace('of the year.', 'of the year. APPROVED')), ['1 stamped']);
  });
});

describe('the brackets of a newer revision', () => {
  const brackets = (before: string, after: string) =>
    revisionReport(parse(base.replace('plant a tree', before)), parse(base.replace('plant a tree', after))).brackets.map(
      ({ change, words, by, kept, line }) => [change, words, by.join(), kept, line],
    );

  it('are opened', () => {
    assert.deepEqual(brackets('plant a tree', 'plant a tree [CHILE: or a bush]'), [['opened', 'or a bush', 'CHILE', true, 5]]);
  });

  it('are lifted, and their words are kept', () => {
    assert.deepEqual(brackets('plant a tree [CHILE: or a bush]', 'plant a tree or a bush'), [['closed', 'or a bush', 'CHILE', true, 5]]);
  });

  it('vanish with their words', () => {
    assert.deepEqual(brackets('plant a tree [CHILE: or a bush]', 'plant a tree'), [['closed', 'or a bush', 'CHILE', false, 5]]);
  });

  it('that stay are not told, wherever their paragraph is edited', () => {
    assert.deepEqual(brackets('plant a tree [CHILE: or a bush]', 'plant one tree [CHILE: or a bush]'), []);
  });
});
