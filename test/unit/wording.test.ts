import assert from 'node:assert/strict';
import { markName } from '../../server/src/rules/mark-name.ts';
import { wordsApart } from '../../server/src/rules/words-apart.ts';
import { english } from '../../server/src/wording/en/index.ts';
import { spanish } from '../../server/src/wording/es/index.ts';
import { fitted, sentence } from '../../server/src/wording/fill.ts';
import { french } from '../../server/src/wording/fr/index.ts';
import { inFigures } from '../../server/src/wording/in-figures.ts';
import { portuguese } from '../../server/src/wording/pt/index.ts';
import { speak, tell } from '../../server/src/wording/say.ts';

describe('a wording', () => {
  it('has its values in their places, and a capital at its beginning', () => {
    assert.equal(
      sentence('{name} stands after {before}.', { name: 'operative paragraph 2', before: 3 }),
      'Operative paragraph 2 stands after 3.',
    );
    assert.equal(sentence('“{words}” stands {where}.', { words: 'to act', where: '$&' }), '“to act” stands $&.');
  });

  it('quotes less where a line has no room, of several the longest first, and never the name of a place', () => {
    const template = 'The bracket “{words}” in {name} is closed by “{other}”.';
    const words = 'to map the wetlands of the whole delta and of the lakes above it';
    const name = 'operative paragraph 12 bis';
    const short = fitted(template, { words, name, other: ']' }, 100);
    assert.equal(short, 'The bracket “to map the wetlands of the whole…” in operative paragraph 12 bis is closed by “]”.');
    const both = fitted(template, { words, name, other: words }, 100);
    assert.ok(both.length <= 100 && both.includes(name), both);
    assert.equal(both.match(/“to map the…”/g)?.length, 2, both);
  });

  it('keeps the end of words that were cut at their beginning', () => {
    const { message } = tell('quoteNotOpened', {
      words: '…the keepers of the bells of the northern shore',
      name: 'a paragraph without a number',
    });
    assert.match(message, /^The closing quotation mark after “….*shore” in a paragraph without a number has no opening one\.$/);
    assert.ok(message.length <= 100, message);
  });

  it('has the figures of a large number as its language groups them', () => {
    try {
      for (const [wording, figures] of [
        [english, '12,345'],
        [spanish, '12.345'],
        [french, '12\u202f345'],
        [portuguese, '12.345'],
      ] as const) {
        speak(wording);
        assert.equal(inFigures(12_345), figures);
      }
    } finally {
      speak(english);
    }
  });

  it('names a mark as a drafter says it', () => {
    assert.equal(markName(']', false), 'the closing bracket');
    assert.equal(markName('"', true), 'the opening quotation mark');
    assert.equal(markName(' »', false), 'the closing quotation mark');
    assert.equal(markName('++}', false), 'the end of the change');
  });
});

describe('what differs between two wordings', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['Convention on the Lights and Ports', 'Convention for the Lights and Ports', 'Convention on the', 'Convention for the'],
    ['Fund of Old Locks', 'Fund of the Old Locks', 'of Old', 'of the Old'],
    ['Declaration of Quillota', 'Quillota Declaration', 'Declaration of Quillota', 'Quillota Declaration'],
    ['Moorings', 'Mooring', 'Moorings', 'Mooring'],
    ['the the bells', 'the bells', 'the the bells', 'the bells'],
  ];
  for (const [ours, theirs, own, other] of cases)
    it(`is “${own}” and “${other}” of “${ours}” and “${theirs}”`, () =>
      assert.deepEqual(wordsApart(ours, theirs), { ours: own, theirs: other }));
});
