import assert from 'node:assert/strict';
import { structure } from '../../server/src/draft/document/places.ts';
import type { FormatStyle } from '../../server/src/draft/layout/format-style.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { finished } from '../../server/src/text/slices.ts';
import { draft } from '../support/fixture.ts';
import { strictService } from '../support/strict-service.ts';

const service = strictService();

const formatted = (text: string, format: FormatStyle) =>
  applyEdits(text, finished(service.format(service.parse(text), undefined, { rules: {}, format })));

const long = draft`
  The General Assembly,

  Recalling that the keepers of the lamps of the harbours have for many years asked for oil, and that none has come,

  1. Requests the keepers to light the lamps before the ships come into the harbour by night, and to put them out when they leave;

  2. Decides to meet again.
  `;

const at60 = draft`
  The General Assembly,

  Recalling that the keepers of the lamps of the harbours have
  for many years asked for oil, and that none has come,

  1. Requests the keepers to light the lamps before the ships
  come into the harbour by night, and to put them out when they
  leave;

  2. Decides to meet again.
  `;

describe('wrapping', () => {
  it('breaks lines after a column, so that each paragraph is read as one again', () => {
    const wrapped = formatted(long, { wrapColumn: 60 });
    assert.equal(wrapped, at60.replace('to put them out when they\nleave', 'to put them out when\nthey leave'));
    assert.equal([...structure(service.parse(wrapped))].length, 4);
  });

  it('at 0 makes one line of each paragraph', () => assert.equal(formatted(at60, { wrapColumn: 0 }), long));

  it('leaves lines as they are where nothing is set', () => assert.equal(formatted(at60, {}), at60));

  it('leaves headings, tables and a text’s own lines', () => {
    const text =
      'LIGHTS OF\nTHE HARBOURS\n\nThe Council,\n\n1. Asks for | oil |\n| wicks | lamps | and much more than can stand in a line |\n\nAdopted in the\nharbour\n';
    assert.equal(formatted(text, { wrapColumn: 40 }), text);
  });

  it('breaks no comment, and no line before what would begin a paragraph', () => {
    const text =
      'The Council,\n\n1. Asks the keepers of all the harbours for oil in {>>penholder-open-reference 2: no paragraph bore this number before<<} the year of the lamps, and for (a) wicks and (b) lamps, ii) boats.\n';
    const wrapped = formatted(text, { wrapColumn: 40 });
    assert.ok(wrapped.includes('{>>penholder-open-reference 2: no paragraph bore this number before<<}'));
    assert.ok(wrapped.split('\n').length > text.split('\n').length);
    for (const line of wrapped.split('\n').slice(3)) assert.match(line, /^(?:\p{Ll}+(?![.)])|$)/u);
  });

  it('keeps a hyphen at a line’s end, the margin of the lines, and CR LF', () => {
    const text = '1. Asks for long-\r\n   standing oil in the harbours and\r\n   for lamps.\r\n';
    assert.equal(formatted(text, { wrapColumn: 0 }), '1. Asks for long-\r\n   standing oil in the harbours and for lamps.\r\n');
  });
});

describe('one label style', () => {
  const lists =
    'The Council,\n\n1. Asks for:\n\n(a) Oil;\n\n(b) Wicks;\n\n2. Decides:\n\na) To go;\n\nb) To come;\n\n3. Says:\n\n(a) Yes, as paragraph 2 (b) says.\n';
  it('breaks a last line that ends without CR LF as the others end', () => {
    const last = 'The Council,\r\n\r\n1. Requests the keepers to light the lamps before the ships come in, and to put them out at dawn;';
    assert.equal(
      formatted(last, { wrapColumn: 60 }),
      'The Council,\r\n\r\n1. Requests the keepers to light the lamps before the ships\r\ncome in, and to put them out at dawn;\r\n',
    );
  });

  it('writes lists at one level as most of them are', () =>
    assert.equal(formatted(lists, { oneLabelStyle: true }), lists.replace('a) To', '(a) To').replace('b) To', '(b) To')));

  it('leaves them where nothing is set, and where no form is written more often', () => {
    assert.equal(formatted(lists, {}), lists);
    const even = 'The Council,\n\n1. Asks for:\n\n(a) Oil;\n\n2. Decides:\n\na) To go.\n';
    assert.equal(formatted(even, { oneLabelStyle: true }), even);
  });

  it('leaves a list that has “bis”', () => {
    const text = `${lists}\n4. Ends:\n\na) Here;\n\na) bis There.\n`;
    assert.ok(formatted(text, { oneLabelStyle: true }).endsWith('4. Ends:\n\na) Here;\n\na) bis There.\n'));
  });
});
