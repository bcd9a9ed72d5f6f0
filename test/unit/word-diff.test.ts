import assert from 'node:assert/strict';
import { wordDiff } from '../../server/src/features/word-diff.ts';
import { escaped } from '../../server/src/text/markdown.ts';

describe('word diff', () => {
  it('strikes what goes and emphasizes what comes', () => {
    assert.equal(wordDiff('count herons by night', 'count egrets by night'), 'count ~~herons~~ **egrets** by night');
    assert.equal(wordDiff('count herons', 'count all herons'), 'count **all** herons');
    assert.equal(wordDiff('count all herons', 'count herons'), 'count ~~all~~ herons');
  });

  it('is blind to how the lines are wrapped', () => {
    assert.equal(wordDiff('count\r\nherons  by night', ' count herons\nby night'), 'count herons by night');
  });

  it('shows the draft’s own marks as they stand', () => {
    assert.equal(wordDiff('count [*] herons', 'count [_] herons'), 'count \\[~~\\*~~ **\\_**\\] herons');
  });

  it('is not shown for texts too long to read', () => {
    assert.equal(wordDiff('herons '.repeat(2_000), 'egrets '.repeat(2_000)), undefined);
  });
});

describe('Markdown', () => {
  it('leaves no mark of the draft to act in a card', () => {
    assert.equal(escaped('[a](b) *c* _d_ `e` <f> & #g ~h~ \\ |'), '\\[a\\](b) \\*c\\* \\_d\\_ \\`e\\` \\<f\\> \\& \\#g \\~h\\~ \\\\ \\|');
    assert.equal(escaped('1. To\n  count'), '1\\. To count');
    assert.equal(escaped('- dash'), '\\- dash');
  });
});
