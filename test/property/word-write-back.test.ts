import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../server/src/draft/draft.ts';
import { openOriginal } from '../../server/src/interchange/docx/into/open-original.ts';
import { importWord } from '../../server/src/interchange/docx/read/import-word.ts';
import { exportWord } from '../../server/src/interchange/docx/write/export-word.ts';
import { finished } from '../../server/src/text/slices.ts';
import { longest, patience, runs } from '../support/runs.ts';
import { assertSound, partsOf } from '../support/word-invariants.ts';
import { type Side, wordsOfDraft } from '../support/word-texts.ts';
import { wordDrafts } from './arbitrary-word-draft.ts';

/** What is done to some paragraphs of a draft, by their numbers. */
const edits = fc.dictionary(fc.nat(12).map(String), fc.constantFrom('put in', 'take out', 'propose', 'drop', 'add', 'replace'), {
  maxKeys: 4,
  noNullPrototype: true,
});

function edited(text: string, done: Readonly<Record<string, string>>): string {
  return text
    .split('\n\n')
    .flatMap((paragraph, at) => {
      switch (done[at]) {
        case 'put in':
          return [paragraph.replace('To count ', 'To count again ')];
        case 'take out':
          return [paragraph.replace(' to rest', '')];
        case 'propose':
          return [paragraph.replace('To count ', 'To {++hoist and ++}{>>@Chile 2026-06-01<<}{--count--}{>>@Peru<<} ')];
        case 'replace':
          return [paragraph.replace('count', 'number')];
        case 'drop':
          // A note whose mark stays would be missed, and a last paragraph keeps the line feed of the draft.
          return /\[\^|\n$/.test(paragraph) ? [paragraph] : [];
        case 'add':
          return paragraph.startsWith('[^') ? [paragraph] : [paragraph, 'To add what nobody thought of, by night.'];
        default:
          return [paragraph];
      }
    })
    .join('\n\n');
}

function words(text: string, side: Side): string {
  return wordsOfDraft(parse(text), side).join('\n').replace(/ +/g, ' ');
}

describe('what is changed in a draft, in the Word document that it was made of', function () {
  this.timeout(patience(240_000));

  it('says accepted what the draft says, and rejected what the document said', () => {
    let written = 0;
    fc.assert(
      fc.property(wordDrafts, edits, (text, done) => {
        const { bytes } = finished(exportWord(parse(text), { template: undefined, asTracked: false }));
        const original = openOriginal(bytes, { emphasisAsChanges: false });
        assert(!('refused' in original));
        const draft = edited(text, done);
        const made = finished(original.writeBack(parse(draft), { author: 'Keeper', date: '2026-05-01' }));
        assertSound(made.bytes);
        const back = importWord(made.bytes, { emphasisAsChanges: false });
        assert(!('refused' in back));
        for (const [name, part] of partsOf(bytes))
          if (draft === text || !/document|footnotes/.test(name)) assert.equal(partsOf(made.bytes).get(name), part);
        if (made.report.length > 0) return;
        written += 1;
        // What is added beside a number that Word counts has the number of its own.
        assert.equal(withoutNumbers(words(back.text, 'accepted')), withoutNumbers(words(draft, 'accepted')), draft);
        assert.equal(withoutNumbers(words(back.text, 'rejected')), withoutNumbers(words(text, 'rejected')), draft);
      }),
      runs(longest / 16),
    );
    assert(written > longest / 64);
  });
});

function withoutNumbers(text: string): string {
  return text.replace(/^\(?[a-z\d]+[.)] /gm, '');
}
