import assert from 'node:assert/strict';
import { type Draft, parse } from '../../server/src/draft/draft.ts';
import type { AnnotatedEdit, Finding } from '../../server/src/rules/finding.ts';
import { fixAll } from '../../server/src/rules/fix-all.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { span } from '../../server/src/text/span.ts';

type EditsFor = (start: number, end: number) => AnnotatedEdit[];

/** Fixes a text by one rule: each match of the pattern is a finding, with one fix. */
function fixed(text: string, pattern: RegExp, edits: EditsFor, certain = true): { text: string; count: number; left: number } {
  const check = (draft: Draft): Finding[] =>
    [...draft.text().matchAll(pattern)].map(({ index, 0: { length } }) => ({
      rule: 'number-gap',
      severity: 'error',
      span: span(index, index + length),
      ordinal: 0,
      message: 'A word too many.',
      related: [],
      fixes: [{ title: 'Take it away', certain, edits: () => edits(index, index + length) }],
    }));
  const { draft, count, findings, edits: made } = fixAll(parse(text), check);
  assert.equal(applyEdits(text, made), draft.text());
  return { text: draft.text(), count, left: findings.length };
}

const by =
  (newText: string): EditsFor =>
  (start, end) => [{ span: span(start, end), newText }];

describe('fixAll', () => {
  it('makes all certain fixes', () => {
    assert.deepEqual(fixed('the the river, the the sea', /the the/g, by('the')), { text: 'the river, the sea', count: 2, left: 0 });
  });

  it('leaves choices to people', () => {
    assert.deepEqual(fixed('the the river', /the the/g, by('the'), false), { text: 'the the river', count: 0, left: 1 });
  });

  it('goes on with what a fix brings to light', () => {
    assert.deepEqual(fixed('((((river))))', /\(\)|\(river\)/g, by('river')), { text: 'river', count: 4, left: 0 });
  });

  it('makes one of two fixes that touch, and looks again', () => {
    // Read again after the first fix, the second is no fault any more.
    assert.deepEqual(fixed('river, sea,, , coast', /, ?(?=,)/g, by('')), { text: 'river, sea, coast', count: 2, left: 0 });
  });

  it('makes a fix with all its edits or not at all', () => {
    const edits: EditsFor = (start, end) =>
      end - start === 5 ? by('RIVER')(start, end) : [...by('LAKES')(0, 5), ...by('SEA')(start, end)];
    // The fix of the sea waits for that of the river, and is then made whole.
    assert.deepEqual(fixed('river and sea', /river|sea/g, edits), { text: 'LAKES and SEA', count: 2, left: 0 });
  });

  it('ends when two fixes undo each other', () => {
    const { text, count, left } = fixed('river', /river|sea/g, (start, end) => by(end - start === 3 ? 'river' : 'sea')(start, end));
    assert.deepEqual([text, count, left], ['river', 10, 1]);
  });

  it('ends when a fix changes nothing', () => {
    assert.deepEqual(fixed('river', /river/g, by('river')), { text: 'river', count: 0, left: 1 });
  });
});
