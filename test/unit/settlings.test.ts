import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allContests, contestsOf } from '../../server/src/draft/contests/contests.ts';
import { resolve } from '../../server/src/draft/contests/resolve.ts';
import { returnToBrackets, wordsSelected } from '../../server/src/draft/contests/return-to-brackets.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { settlings } from '../../server/src/features/settlings.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { drafts } from '../property/arbitrary-draft.ts';
import { readFixture } from '../support/fixture.ts';
import { longest, patience, runs } from '../support/runs.ts';

describe('what may be done about a proposal', function () {
  this.timeout(patience(60_000));

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

  describe('with the numbers after it', () => {
    const text = `RESOLVES:

1. To rest, as in paragraph 3.

2. To count herons.

2 bis. [Chile: To ring every egret.]

3. [To sing at dusk.] (EU: delete)

4. To end without paragraphs 2 bis and 4.
`;
    const settledBy = (words: string, title: string): string => {
      const start = text.indexOf(words);
      const found = settlings(parse(text), { start, end: start }).find((each) => each.title === title);
      assert.ok(found, title);
      return applyEdits(text, found.edits());
    };

    it('numbers an inserted paragraph that is accepted, those after it, and every reference to them', () => {
      assert.equal(
        settledBy('To ring', 'Accept “To ring every egret.” (Chile), and renumber'),
        text
          .replace('as in paragraph 3', 'as in paragraph 4')
          .replace('2 bis. [Chile: To ring every egret.]', '3. To ring every egret.')
          .replace('3. [To sing', '4. [To sing')
          .replace('4. To end without paragraphs 2 bis and 4', '5. To end without paragraphs 3 and 5'),
      );
    });

    it('closes the gap where a paragraph falls, and marks a reference to what fell', () => {
      assert.match(
        settledBy('To sing', 'Delete “To sing at dusk.” (EU), and renumber'),
        /as in paragraph 3\{>>penholder-open-reference .*\n3\. To end without paragraphs 2 bis and 3\.\n$/s,
      );
      assert.match(
        settledBy('To sing', 'Delete “To sing at dusk.” (EU)'),
        /as in paragraph 3\.\n.*\n4\. To end without paragraphs 2 bis and 4\.\n$/s,
      );
    });

    it('is not offered for words, for the last number, and where the numbers are out of order', () => {
      for (const [source, words] of [
        ['1. To count [Chile: all] herons.\n\n2. To rest.\n', 'all'],
        ['1. To rest.\n\n2. [To sing.] (EU: delete)\n', 'To sing'],
        ['1. To rest.\n\n1 bis. [Chile: To ring.]\n\n7. To sing.\n\n3. To go.\n', 'To ring'],
      ] as const) {
        const start = source.indexOf(words);
        const titles = settlings(parse(`RESOLVES:\n\n${source}`), { start: start + 11, end: start + 11 }).map(({ title }) => title);
        assert.ok(titles.length > 0 && !titles.some((title) => title.includes('renumber')), titles.join());
      }
    });
  });

  describe('that is agreed', () => {
    const returned = (source: string, words: string): readonly string[] => {
      const start = source.indexOf(words);
      return settlings(parse(source), { start, end: start + words.length })
        .filter(({ kind }) => kind === 'bracket')
        .map(({ title, edits }) => `${title} → ${applyEdits(source, edits())}`);
    };

    it('is to put the selected words back into brackets', () => {
      assert.deepEqual(returned('1. To count all herons.\n', 'all '), ['Put “all” back into brackets → 1. To count [all] herons.\n']);
      assert.deepEqual(returned('1. To count all herons; APPROVED\n', '1. To count all herons; APPROVED'), [
        'Put “To count all herons;” back into brackets → 1. [To count all herons;] APPROVED\n',
      ]);
    });

    it('is nothing where the brackets would cut something, or say something else', () => {
      for (const [source, words] of [
        ['1. To count all herons.\n', 'ount all'],
        ['1. To count [all herons].\n', 'To count [all'],
        ['1. To count [all] [Chile: herons].\n', 'all'],
        ['1. To wait for 5 years.\n', '5'],
        ['1. To recall resolution AG/RES. 2019 (XXXIV-O/04) of herons.\n', '2019'],
        ['1. To count Chile herons.\n', 'Chile'],
      ] as const)
        assert.deepEqual(returned(source, words), [], words);
    });

    it('comes back unchanged when the brackets are lifted', () => {
      fc.assert(
        fc.property(drafts(), fc.nat(), fc.integer({ min: 1, max: 80 }), (text, at, length) => {
          const start = at % (text.length + 1);
          const draft = parse(text);
          const words = wordsSelected(draft, { start, end: Math.min(text.length, start + length) });
          const edits = words && returnToBrackets(draft, words);
          if (words === undefined || edits === undefined) return;
          const after = parse(applyEdits(text, edits));
          const own = allContests(contestsOf(after)).find(({ versions }) => versions[1]?.words?.start === words.start + 1);
          assert.ok(own);
          assert.equal(applyEdits(after.text(), resolve(after, own, 'lift')), text);
        }),
        runs(longest),
      );
    });
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

  it('is at most ten actions anywhere in any draft, and each of them changes the draft or says why not', () => {
    fc.assert(
      fc.property(drafts(), fc.nat(), fc.nat(60), (text, at, length) => {
        const start = at % (text.length + 1);
        const found = settlings(parse(text), { start, end: Math.min(text.length, start + (length > 30 ? length : 0)) });
        assert.ok(found.length <= 10);
        for (const { title, edits, hindrance } of found)
          assert.notEqual(applyEdits(text, edits()) === text, hindrance === undefined, `${title} in ${JSON.stringify(text)}`);
      }),
      runs(200),
    );
  });
});
