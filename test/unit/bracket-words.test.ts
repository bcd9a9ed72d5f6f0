import assert from 'node:assert/strict';
import { bracketWords } from '../../server/src/rules/brackets/bracket-words.ts';
import { Paragraph } from '../../server/src/syntax/paragraph.ts';

describe('the words of brackets in a message', () => {
  const said = (text: string) => bracketWords(new Paragraph(text), { start: 0, end: text.length });

  it('are the same where a line ends with LF, CR LF or a space', () => {
    const words = '[the keepers of the lamps at the bar of the river]';
    assert.equal(words.length, 50);
    for (const end of [' ', '\n', '\r\n']) assert.equal(said(words.replace('lamps at', `lamps${end}at`)), words);
  });

  it('are the first ones where there are more', () => {
    assert.equal(said('[the keepers of the lamps at the bar of the rivers]'), '[the keepers of the lamps at the bar of…');
    assert.match(said(`[${'the keepers '.repeat(100)}]`), /^\[the keepers .*…$/);
  });
});
