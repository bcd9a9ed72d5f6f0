import assert from 'node:assert/strict';
import { type Draft, parse, update } from '../../server/src/draft/draft.ts';
import { nameIn } from '../../server/src/draft/naming.ts';
import { nearDuplicates } from '../../server/src/rules/duplicates/near-duplicates.ts';

const likeness =
  'the towns on both banks to take the measures that preserve the toll houses and the towers of the bridges that were built before the railway';

describe('near duplicates', () => {
  it('are found anywhere in a long draft, and after an edit as in a fresh reading', () => {
    const draft = parse(resolution(700, [100, 300]));
    assert.deepEqual(found(draft), ['100 = 300']);
    for (const [at, words] of [
      [draft.text().indexOf('\n150. '), 'x'],
      [draft.text().indexOf('\n100. '), '\n\n99 bis. To wait.'],
      [draft.text().indexOf('To encourage'), 'Never '],
    ] as const) {
      const edited = update(draft, { span: { start: at, end: at }, newText: words });
      assert.deepEqual(nearDuplicates(edited).map(plain), nearDuplicates(parse(edited.text())).map(plain));
      assert.deepEqual(found(edited), ['100 = 300']);
    }
  });

  it('end where an edit makes them differ, and where a list begins anew between them', () => {
    const draft = parse(resolution(40, [10, 30]));
    assert.deepEqual(found(draft), ['10 = 30']);
    const start = draft.text().indexOf(likeness);
    assert.deepEqual(found(update(draft, { span: { start, end: start + likeness.length }, newText: 'the ferrymen to rest' })), []);
    const between = draft.text().indexOf('\n20. ');
    const anew = update(draft, { span: { start: between, end: between }, newText: '\nTHE ASSEMBLY OF FORDS,\n\nRESOLVES:\n' });
    assert.deepEqual(found(anew), []);
    assert.deepEqual(found(parse(anew.text())), []);
  });

  it('stand within reach of each other', () => {
    assert.deepEqual(found(parse(resolution(300, [10, 266]))), ['10 = 266']);
    assert.deepEqual(found(parse(resolution(300, [10, 267]))), []);
  });
});

/** Numbered paragraphs, of which those named say the same. */
function resolution(count: number, alike: readonly number[]): string {
  const paragraphs = Array.from({ length: count }, (_, at) => at + 1).map((number) =>
    alike.includes(number) ? `${number}. To encourage ${likeness}.` : `${number}. To look at item ${number} of list ${number * 7}.`,
  );
  return `THE ASSEMBLY OF BRIDGES,\n\nRESOLVES:\n\n${paragraphs.join('\n\n')}\n`;
}

function found(draft: Draft): string[] {
  return nearDuplicates(draft).map(({ first, second }) =>
    `${nameIn(first.place)} = ${nameIn(second.place)}`.replaceAll('operative paragraph ', ''),
  );
}

function plain({ first, second }: ReturnType<typeof nearDuplicates>[number]): unknown {
  return [first, second].map(({ index, offset, line }) => [index, offset, line]);
}
