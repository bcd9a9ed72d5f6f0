import assert from 'node:assert/strict';
import fc from 'fast-check';
import { structure } from '../../server/src/draft/document/places.ts';
import { parse, update } from '../../server/src/draft/draft.ts';
import { preview } from '../../server/src/features/preview/preview.ts';
import type { Whose } from '../../server/src/service.ts';
import { htmlText } from '../../server/src/text/html.ts';
import { markedUp } from '../../server/src/text/marked-up.ts';
import { finished } from '../../server/src/text/slices.ts';
import { previewWords } from '../support/preview-text.ts';
import { patience, runs } from '../support/runs.ts';
import { drafts, realTexts, wildTexts } from './arbitrary-draft.ts';
import { editOf, strokes } from './arbitrary-edit.ts';
import { same } from './same.ts';

const real = realTexts();
const texts = fc.oneof(drafts(), wildTexts(), ...(real === undefined ? [] : [real]));

describe('the preview of any draft', function () {
  this.timeout(patience(120_000));

  it('has whole elements, and every word but page furniture, numbers of notes and signs of tracked changes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const draft = parse(text);
        const { blocks } = finished(preview(draft));
        for (const { html } of blocks) assertWhole(html);
        const printed = [...structure(draft)].filter(({ place }) => place.role !== 'page');
        const body = printed.filter(({ place }) => place.role !== 'note').map(({ paragraph }) => paragraph.text);
        const shown = blocks.filter(({ isNote }) => !isNote).map(({ html }) => previewWords(html.replace(voices, '').replace(marks, '')));
        assert.equal(lettersOf(shown.join('')), lettersOf(previewWords(htmlText(withoutMarks(body.join(''))))));
      }),
      runs(400),
    );
  });

  it('is the same after an edit as that of the whole text', () => {
    fc.assert(
      fc.property(texts, strokes(), (text, stroke) => {
        const before = parse(text);
        finished(preview(before));
        const after = update(before, editOf(stroke, text));
        same(finished(preview(after)), finished(preview(parse(after.text()))));
      }),
      runs(400),
    );
  });

  it('has lines of the draft in order, whoever would have the text so', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom<Whose | undefined>('agreed', 'accepted', 'original', { delegation: 'Chile' }, undefined),
        (text, whose) => {
          const draft = parse(text);
          const lines = finished(preview(draft, whose))
            .blocks.filter(({ isNote }) => !isNote)
            .map(({ line }) => line);
          for (const [at, line] of lines.entries()) assert.ok(line >= (lines[at - 1] ?? 0) && line < draft.lineCount, lines.join());
        },
      ),
      runs(200),
    );
  });
});

describe('a text with marked spans', () => {
  it('has all its words once, in whole elements, however the spans lie', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.constantFrom('a', 'b', 'i')), { maxLength: 12 });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), spans, (text, pairs) => {
        const marked = pairs.map(([one, other, tag]) => ({
          start: Math.min(one, other),
          end: Math.max(one, other),
          open: `<${tag}>`,
          close: `</${tag}>`,
        }));
        const html = markedUp(text, { start: 0, end: text.length }, marked);
        assertWhole(html);
        assert.equal(previewWords(html), previewWords(htmlText(text)));
      }),
      runs(2000),
    );
  });
});

/** Every element that is opened is closed, in order. */
function assertWhole(html: string): void {
  const open: string[] = [];
  for (const [, stroke, name = ''] of html.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g))
    if (stroke === '') open.push(name);
    else assert.equal(open.pop(), name, html);
  assert.deepEqual(open, [], html);
}

const voices = /<span class="spoken" lang="en">.*?<\/span>/g;
/** What stands for footnote marks. */
const marks = /<sup>.*?<\/sup>/g;

/** A draft's words alone: the signs of changes and the marks of notes are shown in another way. */
function lettersOf(text: string): string {
  return (text.match(/\p{L}+/gu) ?? []).join('');
}

function withoutMarks(text: string): string {
  return text.replace(/\[\^[^\]]*\]/g, '');
}
