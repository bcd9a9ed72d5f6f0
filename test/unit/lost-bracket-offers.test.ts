import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { unbalancedBracket } from '../../server/src/rules/brackets/unbalanced-bracket.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';

/** The text after each of the first two offers of its one finding. */
function offersFor(text: string): string[] {
  const [found, ...others] = [...unbalancedBracket.check(parse(text), { settings: defaultSettings })];
  assert.ok(found !== undefined && others.length === 0);
  return (found.fixes ?? []).slice(0, 2).map((fix) => {
    const [edit] = fix.edits();
    assert.ok(edit !== undefined);
    return text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
  });
}

describe('the second offer for a lost bracket', () => {
  it('is the place with which all pairs of the paragraph are the likeliest: an alternative beside another of as many words', () => {
    const [, second] = offersFor(
      '1. [Harbours [shall [should] light the lamps and [may] mend them before the first frost of each winter.]',
    );
    assert.equal(second, '1. [Harbours [shall] [should] light the lamps and [may] mend them before the first frost of each winter.]');
  });
});
