import assert from 'node:assert/strict';
import { cutAfter, cutBefore, runAfter, runBefore, shortened } from '../../server/src/text/cut.ts';

const thumb = '👍🏽';
const family = '👩‍👩‍👧';

describe('A cut of a text', () => {
  it('stands where it is asked for between plain letters', () => {
    assert.deepEqual([cutBefore('harbour', 3), cutAfter('harbour', 3)], [3, 3]);
  });

  it('moves to the edge of a character that it would part', () => {
    const text = `a${thumb}b${family}c`;
    for (let at = 2; at < 1 + thumb.length; at++) assert.deepEqual([cutBefore(text, at), cutAfter(text, at)], [1, 1 + thumb.length]);
    const start = 2 + thumb.length;
    assert.deepEqual([cutBefore(text, start + 3), cutAfter(text, start + 3)], [start, start + family.length]);
    assert.deepEqual([cutBefore('e\u0301tat', 1), cutAfter('e\u0301tat', 1)], [0, 2]);
  });

  it('does not leave the text', () => {
    assert.deepEqual([cutBefore('oil', -4), cutAfter('oil', -4), cutBefore('oil', 9), cutAfter('oil', 9)], [0, 0, 3, 3]);
  });

  it('parts a heap of marks that is no character, but never a surrogate pair', () => {
    const heap = `o${'\u0301'.repeat(500)}`;
    assert.equal(cutBefore(heap, 250), 250);
    const pairs = `o${'\u{1D165}'.repeat(250)}`;
    assert.deepEqual([cutBefore(pairs, 250), cutAfter(pairs, 250)], [249, 251]);
  });
});

describe('Words for a message', () => {
  it('are whole where there is room', () => {
    assert.equal(shortened('to keep the lamps', 20), 'to keep the lamps');
  });

  it('are cut after a word', () => {
    assert.equal(shortened('to keep the lamps lit', 18), 'to keep the lamps…');
    assert.equal(shortened('to keep the lamps lit', 17), 'to keep the lamps…');
    assert.equal(shortened('to keep the lamps lit', 16), 'to keep the…');
  });

  it('are cut between two characters where a word takes up the room', () => {
    assert.equal(shortened(`to ${thumb.repeat(9)}`, 20), `to ${thumb.repeat(4)}…`);
  });

  it('beside a place are those without a space between, as far as they have room', () => {
    const text = `one ${thumb}${thumb}  ${thumb}two three`;
    const gap = text.indexOf('  ');
    assert.equal(runBefore(text, gap, 6), thumb);
    assert.equal(runBefore(text, gap, 20), thumb.repeat(2));
    assert.equal(runAfter(text, gap + 2, 6), `${thumb}tw`);
    assert.equal(runAfter(text, gap + 2, 20), `${thumb}two`);
  });
});
