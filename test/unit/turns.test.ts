import assert from 'node:assert/strict';
import { finished } from '../../server/src/text/slices.ts';
import { gather } from '../../server/src/tree/measure.ts';
import { MemoHolder } from '../../server/src/tree/memo.ts';
import { treeOf } from '../../server/src/tree/tree.ts';
import { inTurns } from '../../server/src/tree/turns.ts';
import { walk } from '../../server/src/tree/walk.ts';

class Word extends MemoHolder {
  readonly length = 1;
  readonly lineBreaks = 0;
}

const words = (howMany: number) => treeOf(Array.from({ length: howMany }, () => new Word()));

describe('Work in turns', () => {
  it('is broken off after every node where a turn has no time, and takes each leaf once', () => {
    const tree = words(2000);
    let looked = 0;
    const measured = gather(() => ++looked);
    const turns = [...inTurns(() => measured(tree), 0)].length;
    assert.equal(looked, 2000);
    assert.ok(turns > 2000 / 32, `${turns} turns`);
    assert.equal(measured(tree).count, 2000);
  });

  it('walks on from where it was broken off', () => {
    const tree = words(2000);
    const numbered = walk<Word, number, number>({ step: (state) => ({ state: state + 1, output: state }), same: (a, b) => a === b });
    const { leave, outputs } = finished(inTurns(() => numbered(tree, 0), 0));
    assert.equal(leave, 2000);
    assert.equal(outputs.count, 2000);
  });

  it('lets errors through, and leaves later work alone', () => {
    assert.throws(
      () =>
        finished(
          inTurns(() => {
            throw new RangeError('of the work');
          }, 0),
        ),
      /of the work/,
    );
    const measured = gather(() => true);
    assert.equal(measured(words(2000)).count, 2000);
  });

  it('does work that is short at once', () => {
    assert.deepEqual([...inTurns(() => 1)], []);
  });
});
