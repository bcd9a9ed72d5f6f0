import assert from 'node:assert/strict';
import { leftoverChange } from '../../server/src/rules/changes/leftover-change.ts';
import { leftoversIn } from '../../server/src/rules/changes/leftovers.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { tester } from '../support/rule-tester.ts';

describe('leftovers of lost changes', () => {
  it('are read over a line’s end, which the fix keeps', () => {
    const text = 'The guilds of the valleys resolved to promote\nensure the exchange of seeds in the\nspring.';
    const [finding] = tester(leftoverChange).findingsIn(text);
    assert.deepEqual(
      finding?.fixes.map(({ edits }) => applyEdits(text, edits())),
      ['promote', 'ensure', '{~~promote~>ensure~~}'].map(
        (kept) => `The guilds of the valleys resolved to\n${kept} the exchange of seeds in the\nspring.`,
      ),
    );
  });

  it('are not read over an empty line, a mark, a tab or a hyphen', () => {
    for (const between of ['\n\n', ', ', ' [', '-', ' -', '\t', '. ', ' “'])
      assert.deepEqual(found(`to implement${between}strengthen it`), []);
  });

  it('of verbs need a “to” or an auxiliary verb before them', () => {
    assert.deepEqual(found('the plans they adopt strengthen the guild'), []);
    assert.deepEqual(found('should adopt strengthen'), ['adopt strengthen']);
    assert.deepEqual(found('To request provide'), ['request provide']);
  });

  it('offer first the form that the words before ask for', () => {
    assert.deepEqual(secondFits('in create creating'), true);
    assert.deepEqual(secondFits('in creating create'), false);
    assert.deepEqual(secondFits('to creating create'), true);
    assert.deepEqual(secondFits('to implement strengthen'), false);
  });

  it('are not found in sound prose', () => {
    for (const sound of [
      'to help ensure the supply',
      'to develop developing valleys',
      'the rules established establish a court',
      'the border controls, mechanisms and tools',
      'the office controls mechanisms',
      'the persons others trust',
      'of an a priori kind',
      'the political will shall prevail',
      'the implementation of an agreement',
      'responsible for and committed to',
      'to evaluate evaluation reports',
      'the means to achieve include',
    ])
      assert.deepEqual(found(sound), [], sound);
  });

  it('are found in a line of five million characters in good time', function () {
    this.timeout(10_000);
    const text = 'to the guilds and plans as well as '.repeat(150_000);
    assert.deepEqual(found(text), []);
    assert.equal(found(' '.repeat(5_000_000)).length, 0);
  });
});

function found(text: string): string[] {
  return [...leftoversIn(text)].map(({ first, second }) => text.slice(first.start, second.end));
}

function secondFits(text: string): boolean | undefined {
  return leftoversIn(text).next().value?.secondFits;
}
