import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allContests, contestsOf } from '../../server/src/draft/contests/contests.ts';
import { textAs } from '../../server/src/draft/contests/text-as.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { propose } from '../../server/src/draft/proposing/propose.ts';
import { createLanguageService, defaultSettings } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { oneLine } from '../../server/src/text/white-space.ts';
import { patience, runs } from '../support/runs.ts';
import { drafts, realTexts, wildTexts } from './arbitrary-draft.ts';
import { proposed } from './arbitrary-proposals.ts';

const real = realTexts();
const texts = fc.oneof(
  drafts(),
  proposed().map(({ text }) => text),
  wildTexts(),
  ...(real === undefined ? [] : [real]),
);
const kinds = fc.constantFrom('bracket', 'delete', 'replace');

describe('a proposal that is written', function () {
  this.timeout(patience(60_000));

  it('takes nothing away, and makes no bracket lose its partner', () => {
    const service = createLanguageService();
    const lost = (text: string) => service.check(parse(text), defaultSettings).filter(({ rule }) => rule === 'unbalanced-bracket').length;
    fc.assert(
      fc.property(texts, kinds, fc.nat(), fc.nat(80), (text, kind, at, length) => {
        const start = text.length === 0 ? 0 : at % text.length;
        const edits = propose(parse(text), { start, end: Math.min(text.length, start + length) }, { kind, by: 'Fiji', words: 'at dusk' });
        if (typeof edits === 'string') return;
        for (const { span, newText } of edits) assert.ok(newText.includes(text.slice(span.start, span.end)));
        assert.ok(lost(applyEdits(text, edits)) <= lost(text));
      }),
      runs(300),
    );
  });

  it('of words in a clean text is what the delegation wants, and nobody else', () => {
    fc.assert(
      fc.property(proposed(), kinds, fc.nat(), fc.integer({ min: 1, max: 60 }), ({ clean }, kind, at, length) => {
        const start = at % clean.length;
        const end = Math.min(clean.length, start + length);
        const edits = propose(parse(clean), { start, end }, { kind, by: 'Fiji', words: 'at dusk' });
        if (typeof edits === 'string') return;
        const written = parse(applyEdits(clean, edits));
        const whose = new Set(
          allContests(contestsOf(written))
            .flatMap(({ versions }) => versions.flatMap((each) => [...each.supporters, ...each.opponents]))
            .map((each) => each.written),
        );
        assert.deepEqual([...whose], ['Fiji']);
        // A mark may have stood beside another.
        if (kind === 'bracket') assert.equal(wordsIn(textAs(written, { delegation: 'Fiji' })), wordsIn(clean));
        else assert.equal(oneLine(textAs(written, { delegation: 'Peru' })), oneLine(clean));
      }),
      runs(400),
    );
  });
});

function wordsIn(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
