import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../server/src/draft/draft.ts';
import { importWord } from '../../server/src/interchange/docx/read/import-word.ts';
import { exportWord } from '../../server/src/interchange/docx/write/export-word.ts';
import { finished } from '../../server/src/text/slices.ts';
import { longest, patience, runs } from '../support/runs.ts';
import { assertSound } from '../support/word-invariants.ts';
import { type Side, wordsOfDraft } from '../support/word-texts.ts';
import { drafts, wildTexts } from './arbitrary-draft.ts';
import { proposed } from './arbitrary-proposals.ts';
import { wordDrafts } from './arbitrary-word-draft.ts';

function toWordAndBack(text: string, asTracked = false): { readonly bytes: Uint8Array; readonly back: string } {
  const { bytes } = finished(exportWord(parse(text), { template: undefined, asTracked }));
  const made = importWord(bytes, { emphasisAsChanges: false });
  assert(!('refused' in made), JSON.stringify(made));
  return { bytes, back: made.text };
}

function linesOf(text: string): string[] {
  return text.split(/\s*\n\s*/).sort();
}

/** Notes go to the end, and lines are joined: the same letters are there, wherever they stand. */
function lettersOf(text: string, side: Side): string {
  return [...wordsOfDraft(parse(text), side).join('')]
    .filter((each) => /\p{L}/u.test(each))
    .sort()
    .join('');
}

describe('a draft as a Word document', function () {
  this.timeout(patience(240_000));

  it('is the same draft when it comes back, with changes by several authors, comments, notes and numbers', () => {
    fc.assert(
      fc.property(wordDrafts, (text) => {
        const { bytes, back } = toWordAndBack(text);
        assert.equal(back, text);
        assertSound(bytes);
      }),
      runs(longest / 10),
    );
  });

  it('is sound whatever the draft, says when it comes back what the draft says, and then stays as it is', () => {
    const any = fc.oneof(
      drafts(),
      proposed().map((each) => each.text),
      wildTexts(),
    );
    fc.assert(
      fc.property(any, (text) => {
        const { bytes, back } = toWordAndBack(text);
        assertSound(bytes);
        // Without its indentation, a line may begin a paragraph of its own, and one below a note may be none of the note.
        assert.deepEqual(linesOf(toWordAndBack(back).back), linesOf(back));
        for (const side of ['accepted', 'rejected'] as const) assert.equal(lettersOf(back, side), lettersOf(text, side), text);
      }),
      runs(longest / 16),
    );
  });
});
