import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Draft, parse, update } from '../../server/src/draft/draft.ts';
import { paragraphsIn } from '../../server/src/draft/paragraphs.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { longestDraft } from '../../server/src/text/limits.ts';
import { patience, runs } from '../support/runs.ts';
import { editOf, type Stroke, strokes } from './arbitrary-edit.ts';
import { same } from './same.ts';

/** Texts just below and just above what is read; every chain of edits crosses the border, and goes on from there. */
describe('update, where a text becomes too long to be read', function () {
  this.timeout(patience(300_000));

  const words = 'Decides [to act] at once, and to report to the Assembly on what has been done, and on what has not';
  const line = `1. ${words}, and ${words};\r\n\r\n`;
  const prose = line.repeat(Math.floor((longestDraft - 1000) / line.length));
  const oneLine = 'x'.repeat(longestDraft - 1000);
  const lines = '\n'.repeat(249_500);
  const border = 2000;

  for (const [name, text] of Object.entries({ prose, 'one line': oneLine, 'blank lines': lines })) {
    it(`equals parse of the new text: ${name}`, () => {
      const chain = fc.array(strokes(), { minLength: 1, maxLength: 4 });
      fc.assert(
        fc.property(chain, chain, chain, fc.nat(1000), (before, beyond, after, place) => crosses(text, [before, beyond, after], place)),
        runs(1),
      );
    });
  }

  function crosses(text: string, [before, beyond, after]: [Stroke[], Stroke[], Stroke[]], place: number): void {
    // The strokes may leave less text than there was.
    const at = (): number => Math.min(expected.length, Math.floor((place * text.length) / 1000));
    let draft = parse(text);
    let expected = text;
    const edit = (start: number, end: number, newText: string): void => {
      const next = { span: { start, end }, newText };
      draft = update(draft, next);
      expected = applyEdits(expected, [next]);
    };
    // Strokes that would take away most of the text are left out: it is to stay near the border.
    const strike = (chain: Stroke[]): void => {
      for (const stroke of chain) {
        const { span, newText } = editOf({ ...stroke, deleted: Math.min(stroke.deleted, 50) }, expected);
        edit(span.start, span.end, newText.slice(0, 100));
      }
    };
    assert.equal(draft.isUnread, false);
    strike(before);
    edit(at(), at(), '\r\n'.repeat(border / 2));
    assert.equal(draft.isUnread, true);
    sameParagraphs(draft, expected);
    strike(beyond);
    sameParagraphs(draft, expected);
    edit(at(), Math.min(expected.length, at() + 2 * border), '');
    assert.equal(draft.isUnread, false);
    strike(after);
    sameParagraphs(draft, expected);
  }
});

/** With the place of each, and of the lines. */
function sameParagraphs(draft: Draft, text: string): void {
  const parsed = parse(text);
  assert.ok(draft.text() === text, 'The text is another');
  assert.deepEqual([draft.length, draft.lineCount, draft.paragraphs.size], [parsed.length, parsed.lineCount, parsed.paragraphs.size]);
  const others = paragraphsIn(parsed.paragraphs);
  for (const { paragraph, ...at } of paragraphsIn(draft.paragraphs)) {
    const other = others.next().value ?? assert.fail();
    assert.ok(paragraph.text === other.paragraph.text, `Another paragraph at ${at.offset}`);
    if (at.offset !== other.offset || at.line !== other.line || at.index !== other.index) same(at, { ...other, paragraph: undefined });
  }
  for (const offset of [0, 1, text.length >> 1, text.length - 1, text.length]) {
    assert.deepEqual(draft.positionAt(offset), parsed.positionAt(offset));
    assert.equal(draft.offsetAt(draft.positionAt(offset)), parsed.offsetAt(parsed.positionAt(offset)));
  }
}
