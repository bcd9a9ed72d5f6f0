import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compose } from '../../server/src/text/compose.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/edit.ts';
import { longest, runs } from '../support/runs.ts';

describe('edits after edits', () => {
  it('come to the same as each round after the other, and touch nothing that no round touches', () => {
    fc.assert(
      fc.property(text, rounds, (before, made) => {
        let after = before;
        let composed: readonly TextEdit[] = [];
        for (const cuts of made) {
          const round = editsOf(cuts, after.length);
          after = applyEdits(after, round);
          composed = compose(composed, round);
        }
        assert.equal(applyEdits(before, composed), after);
        assert.equal(untouched(before, composed), keptBy(before, made));
      }),
      runs(longest),
    );
  });
});

/** No two characters are alike, so that each can be followed through the rounds. */
const text = fc.nat(40).map((length) => String.fromCharCode(...Array.from({ length }, (_, at) => 0x4e00 + at)));
const cut = fc.record({ place: fc.nat(50), length: fc.nat(4), newText: fc.constantFrom('', 'a', 'bc', 'def') });
type Cut = { readonly place: number; readonly length: number; readonly newText: string };
const rounds = fc.array(fc.array(cut, { maxLength: 5 }), { maxLength: 4 });

/** Edits of a text of this length, none of which overlaps one before. */
function editsOf(cuts: readonly Cut[], length: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { place, length: deleted, newText } of cuts) {
    const start = Math.min(place, length);
    const span = { start, end: Math.min(length, start + deleted) };
    if (edits.every((other) => span.end <= other.span.start || other.span.end <= span.start)) edits.push({ span, newText });
  }
  return edits;
}

function untouched(of: string, edits: readonly TextEdit[]): string {
  return applyEdits(
    of,
    edits.map(({ span }) => ({ span, newText: '' })),
  );
}

/** The characters of the text that are still there after all rounds. */
function keptBy(of: string, made: readonly (readonly Cut[])[]): string {
  const end = made.reduce((after, cuts) => applyEdits(after, editsOf(cuts, after.length)), of);
  return [...end].filter((character) => of.includes(character)).join('');
}
