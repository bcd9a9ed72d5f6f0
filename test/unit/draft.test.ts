import assert from 'node:assert/strict';
import { parse, update } from '../../server/src/draft/draft.ts';
import { paragraphNumber, paragraphsIn } from '../../server/src/draft/paragraphs.ts';

const text = '1. To count.\r\n\r\n2. To rest,\rand to sleep.\n\n3. 🪶 To wake.';

describe('a draft', () => {
  it('tells line and character of an offset, and the offset of both', () => {
    const draft = parse(text);
    for (const [words, line, character] of [
      ['1.', 0, 0],
      ['count', 0, 6],
      ['2.', 2, 0],
      ['and', 3, 0],
      ['3.', 5, 0],
      ['To wake', 5, 6],
    ] as const) {
      assert.deepEqual(draft.positionAt(text.indexOf(words)), { line, character }, words);
      assert.equal(draft.offsetAt({ line, character }), text.indexOf(words), words);
    }
    assert.equal(draft.lineCount, 6);
  });

  it('clamps what lies outside the text or the line', () => {
    const draft = parse(text);
    assert.deepEqual(draft.positionAt(-1), { line: 0, character: 0 });
    assert.deepEqual(draft.positionAt(999), draft.positionAt(text.length));
    assert.equal(draft.offsetAt({ line: 0, character: 99 }), text.indexOf('\r'));
    assert.equal(draft.offsetAt({ line: 99, character: 0 }), text.length);
    assert.equal(draft.offsetAt({ line: -1, character: 5 }), 0);
  });

  it('gives its text back, whole or in part', () => {
    const draft = parse(text);
    assert.equal(draft.text(), text);
    assert.equal(draft.slice({ start: 3, end: 40 }), text.slice(3, 40));
    assert.equal(parse('').text(), '');
  });

  it('has a paragraph for each number from 0 on, and none before the first or past the last', () => {
    const { paragraphs } = parse(text);
    assert.equal(paragraphs.size, 3);
    assert.deepEqual(
      [-1, 0, 1, 2, 3, 4].map((index) => paragraphNumber(paragraphs, index)?.paragraph.text.slice(0, 2)),
      [undefined, '1.', '2.', '3.', undefined, undefined],
    );
    assert.equal(paragraphNumber(parse('').paragraphs, 0), undefined);
  });

  it('keeps the paragraphs that an edit does not touch', () => {
    const before = parse(Array.from({ length: 300 }, (_, at) => `${at + 1}. To count herons.\n\n`).join(''));
    const edited = before.text().indexOf('150. To') + 8;
    const after = update(before, { span: { start: edited, end: edited + 5 }, newText: 'weigh' });
    const old = new Set([...paragraphsIn(before.paragraphs)].map(({ paragraph }) => paragraph));
    const fresh = [...paragraphsIn(after.paragraphs)].filter(({ paragraph }) => !old.has(paragraph));
    assert.ok(fresh.length >= 1 && fresh.length <= 3, `${fresh.length} paragraphs were read again`);
    assert.equal(after.text(), before.text().replace('150. To count', '150. To weigh'));
  });
});
