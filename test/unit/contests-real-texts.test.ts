import assert from 'node:assert/strict';
import type { Contest } from '../../server/src/draft/contests/contest.ts';
import { allContests, contestsOf } from '../../server/src/draft/contests/contests.ts';
import { textAs, type Whose } from '../../server/src/draft/contests/text-as.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { nameOf } from '../../server/src/draft/naming.ts';
import { hasRealTexts, realTexts } from '../support/real-texts.ts';

describe('contests in real texts', () => {
  before(function () {
    if (!hasRealTexts) this.skip();
  });

  it('of two OAS drafts: each proposal with its kind, those who hold to it, and what it is about', () => {
    assert.deepEqual(
      realTexts('seeds').map(({ text }) => contestsIn(text)),
      [
        [
          'rival of preambular paragraph 10: 1 and 2 for Bolivarian Republic of Venezuela',
          'alternatives of preambular paragraph 10: 1 undecided Bolivarian Republic of Venezuela and 2 undecided Bolivarian Republic of Venezuela',
          'rival of preambular paragraph 13: 1 and 2 for Bolivarian Republic of Venezuela',
          'brackets of preambular paragraph 13: 1 and 2 undecided Bolivarian Republic of Venezuela',
          'paragraph of sub-paragraph c: 1 and 2 for Belize',
        ],
        [
          'replacement of preambular paragraph 15: 1 and 2 for Mexico',
          'insertion of preambular paragraph 17: 1 and 2 for Secretariat',
          'replacement of preambular paragraph 17: 1 and 2 for Brazil',
          'insertion of preambular paragraph 17: 1 and 2 for Chile',
          'paragraph of operative paragraph 1 bis: 1 and 2 for Bolivarian Republic of Venezuela',
          'brackets of operative paragraph 47: 1 and 2',
        ],
      ],
    );
  });

  it('of two OAS drafts: the lines that change where one side has its way', () => {
    const changed = (whose: Whose) => realTexts('seeds').map(({ text }) => linesGone(text, textAs(parse(text), whose)));
    assert.deepEqual(changed('agreed'), [
      [40, 43, 48, 50, 70, 71],
      [43, 48, 58, 59, 154],
    ]);
    assert.deepEqual(changed('accepted'), [
      [40, 43, 48, 50, 71],
      [43, 48, 59, 154],
    ]);
    assert.deepEqual(changed({ delegation: 'Venezuela' }), [
      [40, 43, 48, 50, 70, 71],
      [43, 48, 59],
    ]);
    assert.deepEqual(changed('original'), [
      [43, 48, 50, 70, 71],
      [43, 48, 58, 59],
    ]);
  });

  it('of compilations: what each delegation hands in, by the headings', () => {
    const submissions = realTexts('corpus/bbnj-proposals').map(({ text }) =>
      contestsOf(parse(text)).filter(({ kind, versions }) => kind === 'submission' && (versions[1]?.supporters.length ?? 0) > 0),
    );
    assert.ok(submissions.every(({ length }) => length > 3));
  });
});

function contestsIn(text: string): string[] {
  const draft = parse(text);
  return allContests(contestsOf(draft)).map((contest) => `${contest.kind} of ${nameOf(draft, contest.place)}: ${versionsOf(contest)}`);
}

function versionsOf({ versions }: Contest): string {
  return versions
    .map(({ supporters, undecided }, at) =>
      [
        at + 1,
        ...supporters.map(({ delegation }) => `for ${delegation?.name}`),
        ...undecided.map(({ delegation }) => `undecided ${delegation?.name}`),
      ].join(' '),
    )
    .join(' and ');
}

/** The lines of a text that another one does not have, from 1. */
function linesGone(text: string, other: string): number[] {
  const left = new Set(other.split('\n'));
  return text.split('\n').flatMap((line, at) => (left.has(line) ? [] : [at + 1]));
}
