import assert from 'node:assert/strict';
import { onLine, runningText } from '../../server/src/rules/typing/running-text.ts';
import { Paragraph } from '../../server/src/syntax/paragraph.ts';

describe('running text', () => {
  for (const [text, expected] of [
    ['1. To light [the {>>which?<<} lamp];', '## To light [the ############ lamp];'],
    ['(a) bis. Lamps 3/ and {~~oil~>gas~~}, {++more++}', '######## Lamps ## and ##############, ##########'],
    ['See https://lamps.example/a..b. Then www.lamps.example, so.', 'See ##########################. Then #################, so.'],
    ['Page 3 of 20', '############'],
    ['Lamps [and {oil}] of the coast', 'Lamps [and {oil}] of the coast'],
  ] as const) {
    it(`of “${text}”`, () => {
      const read = runningText(new Paragraph(text));
      assert.equal(read.length, text.length);
      assert.equal(read.replaceAll('\uFFFC', '#'), expected);
    });
  }

  it('of a line is what stands on it before and after', () => {
    assert.deepEqual(onLine('one\r\ntwo  three\rfour', { start: 8, end: 10 }), { before: 'two', after: 'three' });
  });
});
