import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allContests, contestsOf } from '../../server/src/draft/contests/contests.ts';
import { textAs } from '../../server/src/draft/contests/text-as.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { renameDelegation } from '../../server/src/features/rename-delegation.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { patience, runs } from '../support/runs.ts';
import { drafts, realTexts, wildTexts } from './arbitrary-draft.ts';
import { proposed } from './arbitrary-proposals.ts';

const real = realTexts();
const texts = fc.oneof(
  drafts(),
  proposed().map(({ text }) => text),
  wildTexts(),
  ...(real === undefined ? [] : [real]),
);
const names = fc.constantFrom('Norway', 'Republic of Fiji', 'NZL', 'Ruritania', 'African Group');

describe('the renaming of a delegation', function () {
  this.timeout(patience(60_000));

  it('gives the other what the one had: the same text, from the same number of places', () => {
    let compared = 0;
    fc.assert(
      fc.property(texts, names, fc.nat(), (text, name, number) => {
        const draft = parse(text);
        const holders = holdersIn(text);
        const old = holders[number % Math.max(1, holders.length)];
        const edits = old && renameDelegation(draft, old.span.start, name);
        if (old === undefined || edits === undefined || typeof edits === 'string') return;
        const after = applyEdits(text, edits);
        assert.equal(holdersIn(after).length, holders.length);
        const [before, now] = [textAs(draft, { delegation: old.written }), textAs(parse(after), { delegation: name })];
        // Where its brackets stay, one has the old name in them and the other the new one.
        if (holdersIn(before).length > 0) return;
        compared++;
        assert.equal(now, before);
      }),
      runs(400),
    );
    assert.ok(compared > 0);
  });
});

function holdersIn(text: string) {
  return allContests(contestsOf(parse(text))).flatMap(({ versions }) =>
    versions.flatMap(({ supporters, opponents, undecided }) => [...supporters, ...opponents, ...undecided]),
  );
}
