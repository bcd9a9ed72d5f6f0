import assert from 'node:assert/strict';
import { compose } from '../../server/src/text/compose.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { lineEnd, lineStarts, nextLine } from '../../server/src/text/line-breaks.ts';
import { contains, overlaps, shift, span, touches } from '../../server/src/text/span.ts';

describe('edits', () => {
  it('are applied together, whatever their order', () => {
    const edits = [
      { span: span(8, 11), newText: 'hill' },
      { span: span(0, 1), newText: 'The' },
      { span: span(11, 11), newText: '.' },
    ];
    assert.equal(applyEdits('A path; sea', edits), 'The path; hill.');
  });

  it('at one place keep the order they were given in', () => {
    assert.equal(
      applyEdits('ac', [
        { span: span(1, 1), newText: 'b' },
        { span: span(1, 1), newText: 'B' },
      ]),
      'abBc',
    );
  });

  it('may not overlap', () => {
    assert.throws(
      () =>
        applyEdits('abcdef', [
          { span: span(0, 3), newText: '' },
          { span: span(2, 4), newText: '' },
        ]),
      RangeError,
    );
  });
});

describe('edits after edits', () => {
  const edit = (start: number, end: number, newText: string, annotation?: string) => ({
    span: span(start, end),
    newText,
    ...(annotation && { annotation }),
  });

  it('are edits of the first text, and stay apart where they do not touch', () => {
    // "One lamp, one buoy" → "Two lamps, one buoy" → "Two lamps, ten buoys"
    const first = [edit(0, 3, 'Two'), edit(8, 8, 's')];
    assert.deepEqual(compose(first, [edit(11, 14, 'ten'), edit(19, 19, 's')]), [...first, edit(10, 13, 'ten'), edit(18, 18, 's')]);
  });

  it('are one where they touch, with the annotation of the earlier one', () => {
    const first = [edit(4, 8, 'buoy', 'A lamp is a buoy now')];
    assert.deepEqual(compose(first, [edit(4, 5, 'B', 'A capital')]), [edit(4, 8, 'Buoy', 'A lamp is a buoy now')]);
    assert.deepEqual(compose([edit(4, 8, 'buoy')], [edit(8, 8, 's', 'More than one')]), [edit(4, 8, 'buoys', 'More than one')]);
  });

  it('take out what the edits before put in, and what stood between them', () => {
    assert.deepEqual(compose([edit(2, 2, 'b'), edit(5, 6, '')], [edit(1, 7, '')]), [edit(1, 7, '')]);
  });

  it('at one place stand in the order in which they were made', () => {
    assert.deepEqual(compose([edit(2, 2, 'b')], [edit(2, 2, 'a'), edit(3, 3, 'c')]), [edit(2, 2, 'abc')]);
  });
});

describe('spans', () => {
  it('are touched at both ends, and overlap only inside', () => {
    assert.deepEqual(
      [1, 2, 5, 6].map((offset) => touches(span(2, 5), offset)),
      [false, true, true, false],
    );
    assert.ok(overlaps(span(0, 2), span(1, 3)) && !overlaps(span(0, 2), span(2, 3)));
    assert.ok(contains(span(0, 3), span(0, 3)) && !contains(span(0, 3), span(2, 4)));
    assert.deepEqual(shift(span(1, 2), 10), span(11, 12));
  });
});

describe('lines', () => {
  it('end with LF, CR LF or CR', () => {
    const text = 'a\nb\r\nc\rd';
    assert.deepEqual(lineStarts(text), [2, 5, 7]);
    assert.deepEqual([lineEnd(text, 0), lineEnd(text, 2), lineEnd(text, 5), lineEnd(text, 7)], [1, 3, 6, 8]);
    assert.deepEqual([nextLine(text, 1), nextLine(text, 3), nextLine(text, 6), nextLine(text, 8)], [2, 5, 7, 8]);
  });

  it('of a text without a break are one', () => {
    assert.deepEqual(lineStarts('abc'), []);
    assert.deepEqual(lineStarts('\n'), [1]);
  });
});
