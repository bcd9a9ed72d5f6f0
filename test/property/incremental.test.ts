import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Draft, parse, update } from '../../server/src/draft/draft.ts';
import { paragraphAt } from '../../server/src/draft/paragraphs.ts';
import { outline } from '../../server/src/features/outline.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { longest, patience, runs } from '../support/runs.ts';
import { drafts, longDrafts, realTexts, wildTexts } from './arbitrary-draft.ts';
import { editOf, type Stroke, strokes } from './arbitrary-edit.ts';
import { check, factsOf, paragraphsOf } from './facts.ts';
import { same } from './same.ts';

describe('update', function () {
  this.timeout(patience(120_000));
  const few = fc.array(strokes(), { minLength: 1, maxLength: 5 });
  const chains = fc.oneof({ weight: 9, arbitrary: few }, fc.array(strokes(), { minLength: 6, maxLength: 30 }));

  it('equals parse of the new text, over chains of edits of written drafts', () => {
    fc.assert(fc.property(drafts(), chains, equalsParse), runs(longest / 2));
  });

  it('of drafts of many paragraphs', () => {
    fc.assert(fc.property(longDrafts(), few, equalsParse), runs(longest / 80));
  });

  it('of texts that are no drafts', () => {
    fc.assert(fc.property(wildTexts(), chains, equalsParse), runs(longest / 2));
  });

  it('of real texts', function () {
    const texts = realTexts();
    if (texts === undefined) this.skip();
    fc.assert(fc.property(texts, few, equalsParse), runs(longest / 10));
  });

  it('reuses every paragraph but those near the edit, by identity', () => {
    fc.assert(fc.property(fc.oneof(drafts(), longDrafts(), realTexts() ?? wildTexts()), strokes(), reusesTheRest), runs(longest / 4));
  });

  it('refuses a span outside the draft', () => {
    for (const span of [
      { start: -1, end: 0 },
      { start: 2, end: 1 },
      { start: 0, end: 4 },
      { start: Number.NaN, end: 1 },
    ])
      assert.throws(() => update(parse('abc'), { span, newText: '' }), RangeError);
  });
});

/** What was computed for the draft before an edit is kept and reused after it: so it is computed at each step. */
function equalsParse(text: string, chain: readonly Stroke[]): void {
  let draft = parse(text);
  let expected = text;
  for (const stroke of chain) {
    check(draft);
    outline(draft);
    const edit = editOf(stroke, expected);
    expected = applyEdits(expected, [edit]);
    draft = update(draft, edit);
    same(textsOf(draft), textsOf(parse(expected)));
  }
  assert.equal(draft.text(), expected);
  same(factsOf(draft), factsOf(parse(expected)));
}

function textsOf(draft: Draft): string[] {
  return paragraphsOf(draft).map((paragraph) => paragraph.text);
}

/** An edit may change where the paragraph before ends, or the one after begins: two paragraphs on each side are near. */
function reusesTheRest(text: string, stroke: Stroke): void {
  const before = parse(text);
  const edit = editOf(stroke, text);
  const after = update(before, edit);
  const old = paragraphsOf(before);
  const now = paragraphsOf(after);
  const head = old.slice(0, Math.max(0, indexAt(before, edit.span.start) - 2));
  const tail = old.slice(indexAt(before, edit.span.end) + 3);
  assert.ok(head.every((paragraph, at) => now[at] === paragraph));
  assert.ok(tail.every((paragraph, at) => now[now.length - tail.length + at] === paragraph));
}

function indexAt(draft: Draft, offset: number): number {
  return paragraphAt(draft.paragraphs, offset)?.index ?? 0;
}
