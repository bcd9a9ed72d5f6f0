import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, update } from '../../server/src/draft/draft.ts';
import { samePlace } from '../../server/src/draft/same-place.ts';
import { runs } from '../support/runs.ts';
import { drafts } from './arbitrary-draft.ts';

describe('samePlace', () => {
  it('tells of any two offsets, before and after an edit, what their lines and characters tell', () => {
    fc.assert(
      fc.property(drafts(), fc.nat(), fc.nat(3), fc.constantFrom('', 'x', '\n', '\n\n1. ', ']'), (text, from, removed, newText) => {
        const before = parse(text.repeat(40));
        const start = from % (before.length + 1);
        const end = Math.min(before.length, start + removed);
        const after = update(before, { span: { start, end }, newText });
        const same = samePlace(before, after);
        for (let at = 0; at < 200; at++) {
          const a = Math.floor((at * before.length) / 199);
          for (const b of [a, a + newText.length - (end - start), Math.floor((at * after.length) / 199)]) {
            if (b < 0 || b > after.length) continue;
            const [one, other] = [before.positionAt(a), after.positionAt(b)];
            assert.equal(same(a, b), one.line === other.line && one.character === other.character, `${a} and ${b}`);
          }
        }
      }),
      runs(50),
    );
  });
});
