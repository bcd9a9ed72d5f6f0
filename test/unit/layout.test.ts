import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit.ts';
import { finished } from '../../server/src/text/slices.ts';
import { draft, readFixture } from '../support/fixture.ts';
import { growsLinearly } from '../support/grows-linearly.ts';
import { strictService } from '../support/strict-service.ts';

const service = strictService();

const formatted = (text: string) => applyEdits(text, finished(service.format(service.parse(text))));
const cleaned = (text: string) => applyEdits(text, finished(service.cleanUp(service.parse(text))));

describe('formatting', () => {
  it('leaves one blank line, no blanks at a line’s end, and one line break at the end', () => {
    assert.equal(
      formatted('The Council,  \n\n\n\nRecalling the lamps,\t\n\n1. Asks for\t \n   oil;\n2. Asks for wicks.\n\n\n'),
      'The Council,\n\nRecalling the lamps,\n\n1. Asks for\n   oil;\n2. Asks for wicks.\n',
    );
  });

  it('keeps CR LF', () => assert.equal(formatted('The Council,\r\n\r\n\r\n1. Asks. \r\n'), 'The Council,\r\n\r\n1. Asks.\r\n'));

  it('adds the line break that the last line lacks', () => assert.equal(formatted('1. Asks for oil.'), '1. Asks for oil.\n'));

  it('changes nothing in a draft that is laid out', () => {
    const text = 'The Council,\n\n1. Asks for oil;\n\n   (a) By day.\n';
    assert.deepEqual(finished(service.format(service.parse(text))), []);
  });

  it('of a part leaves the rest', () => {
    const { text, ranges } = readFixture('The Council, \n\n⟦1. Asks for oil; \n\n\n⟧2. Asks for wicks. \n');
    assert.equal(
      applyEdits(text, finished(service.format(service.parse(text), ranges[0]))),
      'The Council, \n\n1. Asks for oil;\n\n2. Asks for wicks. \n',
    );
  });
});

describe('cleaning up a text that was copied from a page', () => {
  it('joins the lines of paragraphs, and no others', () => {
    const copied = draft`
      LIGHTS OF
      THE HARBOURS

      The General Assembly,

      Recalling the lamps that the keepers of the harbours have lit for many
      years, and the oil,

      1.
      Requests the keepers to light the lamps before the ships come into
      the harbour by night;

      2. Decides to meet again.

      Adopted in the harbour
      15 December 2019
      `;
    const expected = draft`
      LIGHTS OF
      THE HARBOURS

      The General Assembly,

      Recalling the lamps that the keepers of the harbours have lit for many years, and the oil,

      1. Requests the keepers to light the lamps before the ships come into the harbour by night;

      2. Decides to meet again.

      Adopted in the harbour
      15 December 2019
      `;
    assert.equal(cleaned(copied), expected);
  });

  it('puts words together that a line’s end parted, by the words that the draft has', () => {
    const copied = draft`
      The General Assembly,

      1. Takes note of the long-term conclusions of the keepers of the lamps;

      2. Decides that the keepers shall come back to the con-
      clusions on the long-
      term supply of oil before the ships come into the harbour.
      `;
    assert.match(cleaned(copied), /to the conclusions on the long-term supply/);
  });

  it('leaves a paragraph in which nobody can tell whether a hyphen parts a word', () => {
    const copied =
      'The Council,\n\n1. Asks the keepers of all the lamps of the harbours for multi-\nlamps before the ships come into the harbour.\n';
    assert.equal(cleaned(copied), copied);
  });

  it('puts a symbol together', () => {
    assert.match(
      cleaned('The Council,\n\n1. Takes note of the text that the keepers of the lamps know as AG/\nRES. 2004 (XXXIV-O/04).\n'),
      / AG\/RES\. 2004 /,
    );
  });

  it('leaves lines apart of which the paragraph before would take the first for its own', () => {
    const copied =
      'Activities of all those who keep watch over the lamps of the coast beyond the limits (Article\n9)\n4bis: The keepers of the lamps that stand on the coast shall light them in the evening\nof each day.\n';
    assert.equal(service.parse(copied).paragraphs.size, 2);
    assert.equal(cleaned(copied), copied);
  });

  it('takes a time linear in a paragraph of many lines', () => {
    growsLinearly(
      500,
      (times) =>
        service.parse(
          `1. Asks for oil.\n\n${'The keepers of the lamps that stand on the coast light them in the evening\n'.repeat(times)}`,
        ),
      (parsed) => service.cleanUp(parsed),
    );
  });

  it('leaves out page numbers, and closes the gap that they leave in a sentence', () => {
    const copied = draft`
      The General Assembly,

      1. Requests the keepers of the harbours to continue to light

      7/12

      the lamps before the ships come into the harbour;

      8/12

      2. Decides to meet again.
      `;
    const expected = draft`
      The General Assembly,

      1. Requests the keepers of the harbours to continue to light the lamps before the ships come into the harbour;

      2. Decides to meet again.
      `;
    assert.equal(cleaned(copied), expected);
  });

  it('leaves tables, bullets and footnote marks', () => {
    const copied =
      'The Council,\n\n1. Asks for what stands here:\n| oil | 3 |\n| wicks | 4 |\n\n2. Asks for the lamps that the keepers have lit for many years\n3/ and for oil.\n';
    assert.equal(cleaned(copied), copied);
  });

  it('of a part leaves the rest', () => {
    const long = 'Requests the keepers to light the lamps before the ships come into\nthe harbour by night';
    const { text, ranges } = readFixture(`The Council,\n\n1. ${long};\n\n⟦2. ${long}.⟧\n`);
    assert.equal(
      applyEdits(text, finished(service.cleanUp(service.parse(text), ranges[0]))),
      `The Council,\n\n1. ${long};\n\n2. ${long.replace('\n', ' ')}.\n`,
    );
  });
});
