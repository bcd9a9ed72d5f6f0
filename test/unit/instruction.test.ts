import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { readInstruction } from '../../server/src/draft/instructions/instruction.ts';
import { openInstruction } from '../../server/src/rules/proposals/open-instruction.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { draft } from '../support/fixture.ts';

describe('an instruction to the editor', () => {
  it('is read as a move where it names a paragraph', () => {
    const move = { kind: 'move', number: 2, suffix: 0, section: undefined };
    assert.deepEqual(readInstruction('PLACE THIS PARAGRAPH WITH PARAGRAPH 2'), move);
    assert.deepEqual(readInstruction('MOVE THIS PARAGRAPH AFTER PARAGRAPH 2 OF THE PREAMBLE.'), { ...move, section: 'preamble' });
    assert.deepEqual(readInstruction('INSERT THIS PARAGRAPH IMMEDIATELY AFTER OPERATIVE PARAGRAPH 2 BIS'), {
      ...move,
      suffix: 1,
      section: 'operative',
    });
    assert.deepEqual(readInstruction('RELOCATE THIS PARAGRAPH BELOW PARAGRAPH 2 OF THE OPERATIVE PART.'), {
      ...move,
      section: 'operative',
    });
  });

  it('is read as a deletion, or as one for a person', () => {
    assert.deepEqual(readInstruction('DELETE THIS PARAGRAPH.'), { kind: 'delete' });
    for (const words of [
      'DELETE THE SECOND SENTENCE',
      'MERGE THIS PARAGRAPH WITH PARAGRAPH 2',
      'MOVE TO ANNEX II',
      'PLACE THIS PARAGRAPH BEFORE PARAGRAPH 2',
    ])
      assert.deepEqual(readInstruction(words), { kind: 'other' }, words);
  });

  it('is carried out at the end of a text without a last line break', () => {
    const text = draft`
      1. To sow. PLACE THIS PARAGRAPH AFTER PARAGRAPH 3.

      2. To reap.

      3. To rest.
    `.trimEnd();
    assert.equal(mended(text), '2. To reap.\n\n3. To rest.\n\n3 bis. To sow.');
  });

  it('takes the next number that is free, and leaves an unnumbered paragraph without one', () => {
    const text = draft`
      1. To sow.

      1 bis. To water.

      2. To reap.

      To rest. MOVE THIS PARAGRAPH AFTER PARAGRAPH 1.
    `;
    assert.equal(mended(text), '1. To sow.\n\n1 bis. To water.\n\nTo rest.\n\n2. To reap.\n\n');
    assert.match(mended(text.replace('To rest', '3. To rest')), /1 ter\. To rest\./);
  });

  it('ends before a heading of the same number', () => {
    const text = draft`
      RESOLVES:

      1. To sow.

      I. The harvest

      2. To reap.

      3. To rest. PLACE THIS PARAGRAPH AFTER PARAGRAPH 1.
    `;
    assert.match(mended(text), /1\. To sow\.\n\n1 bis\. To rest\.\n\nI\. The harvest/);
  });

  it('is not carried out where no such paragraph is, or none can be moved', () => {
    assert.deepEqual(titles('1. To sow. PLACE THIS PARAGRAPH AFTER PARAGRAPH 7.\n'), ['Drop the instruction']);
    assert.deepEqual(titles('1. To sow:\n\n(a) rye; MOVE THIS PARAGRAPH AFTER PARAGRAPH 1.\n'), ['Drop the instruction']);
    assert.deepEqual(titles('1. To sow. DELETE THIS PARAGRAPH.\n'), [
      'Delete operative paragraph 1, and the instruction',
      'Drop the instruction',
    ]);
  });
});

/** After the first finding's best fix. */
function mended(text: string): string {
  return applyEdits(text, found(text)?.fixes?.[0]?.edits() ?? assert.fail('No fix'));
}

function titles(text: string): string[] | undefined {
  return found(text)?.fixes?.map(({ title }) => title);
}

function found(text: string) {
  return [...openInstruction.check(parse(text), { settings: { rules: {} } })][0];
}
