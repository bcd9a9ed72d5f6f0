import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../server/src/draft/draft.ts';
import { settlings } from '../../server/src/features/settlings.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { drafts } from '../property/arbitrary-draft.ts';
import { readFixture } from '../support/fixture.ts';
import { runs } from '../support/runs.ts';

describe('what may be done about a proposal', () => {
  const actionsAt = (source: string): string[] => {
    const { text, cursor = 0 } = readFixture(source);
    return settlings(parse(text), { start: cursor, end: cursor })
      .filter(({ isWide }) => !isWide)
      .map(({ title, edits }) => `${title} → ${applyEdits(text, edits()).trim()}`);
  };

  for (const [what, source, ...expected] of [
    [
      'words in place of others',
      '1. To warn the [Mex: fishers ┆rowers].\n',
      'Accept “rowers” in place of “fishers” (Mex) → 1. To warn the rowers.',
      'Reject “rowers”, keep “fishers” → 1. To warn the fishers.',
    ],
    [
      'words that somebody wants deleted',
      '1. To ring [┆every] (EU: delete) heron.\n',
      'Lift the brackets round “every” → 1. To ring every heron.',
      'Delete “every” (EU) → 1. To ring heron.',
    ],
    [
      'a tracked deletion, with its author',
      '1. To ring {--every┆--}{>>@Chile<<} heron.\n',
      'Accept the deletion of “every” (Chile) → 1. To ring heron.',
      'Reject the deletion of “every” → 1. To ring every heron.',
    ],
    [
      'a tracked addition of nobody',
      '1. To ring {++every ++}┆heron.\n',
      'Accept “every” → 1. To ring every heron.',
      'Reject “every” → 1. To ring heron.',
    ],
    [
      'words of many',
      '1. To ring [Chile, Peru, Fiji, Kenya: ┆every] heron.\n',
      'Accept “every” (Chile, Peru and 2 others) → 1. To ring every heron.',
      'Reject “every” → 1. To ring heron.',
    ],
    [
      'the innermost brackets',
      '1. To ring [every [Chile: ol┆d] heron].\n',
      'Accept “old” (Chile) → 1. To ring [every old heron].',
      'Reject “old” → 1. To ring [every heron].',
    ],
  ] as const)
    it(`is told of ${what}`, () => assert.deepEqual(actionsAt(source), expected));

  it('of a rival names who wants it', () => {
    const words = 'To ask that herons be counted in the northern reeds';
    assert.deepEqual(
      actionsAt(`RESOLVES:\n\n5. ${words}┆ each spring;\n\n5 bis. [Peru: ${words} each autumn;]\n\n6. To rest.\n`).map((each) =>
        each.replace(/\s+/g, ' '),
      ),
      [
        `Accept the paragraph of Peru → RESOLVES: 5. ${words} each autumn; 6. To rest.`,
        `Keep the paragraph as it was → RESOLVES: 5. ${words} each spring; 6. To rest.`,
      ],
    );
  });

  it('is nothing where nothing is proposed, and for placeholders and remarks', () => {
    for (const source of ['1. To r┆est.\n', '1. To rest for [┆X] years.\n', '1. To rest. [┆NOTE: to be moved]\n'])
      assert.deepEqual(actionsAt(source), []);
  });

  it('is a choice among as many alternatives as there are, and no more beside them', () => {
    const text = '1. To count [herons / egrets / ducks / geese / swans / storks] [Chile: daily].\n';
    const titles = settlings(parse(text), { start: 20, end: 20 }).map(({ title }) => title);
    assert.deepEqual(titles, [
      ...['herons', 'egrets', 'ducks', 'geese', 'swans', 'storks'].map((each) => `Choose “${each}”`),
      'Reject all of these alternatives',
    ]);
  });

  it('is for the drafter to say where words are wanted deleted, of several that are settled at once', () => {
    const text = '1. To ring [every] (EU: delete) heron [Chile: by day] and [Peru: by night] egret.\n';
    const found = settlings(parse(text), { start: 0, end: text.length });
    assert.deepEqual(
      found.map(({ title, edits }) => `${title} → ${applyEdits(text, edits()).trim()}`),
      [
        'Accept both proposals selected (1 is left to you) → 1. To ring [every] (EU: delete) heron by day and by night egret.',
        'Reject both proposals selected (1 is left to you) → 1. To ring [every] (EU: delete) heron and egret.',
      ],
    );
  });

  it('is at most nine actions anywhere in any draft, and each of them changes the draft or says why not', () => {
    fc.assert(
      fc.property(drafts(), fc.nat(), fc.nat(60), (text, at, length) => {
        const start = at % (text.length + 1);
        const found = settlings(parse(text), { start, end: Math.min(text.length, start + (length > 30 ? length : 0)) });
        assert.ok(found.length <= 9);
        for (const { title, edits, hindrance } of found)
          assert.notEqual(applyEdits(text, edits()) === text, hindrance === undefined, `${title} in ${JSON.stringify(text)}`);
      }),
      runs(200),
    );
  });
});
