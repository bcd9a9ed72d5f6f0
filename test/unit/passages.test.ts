import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { createPassageIndex, type PassageIndex } from '../../server/src/library/passages/passage-index.ts';
import { passagesOf } from '../../server/src/library/passages/passages-of.ts';
import { printsOfText } from '../../server/src/library/passages/prints.ts';

const lighthouses = `The General Assembly,

Recalling its decision to keep the lighthouses of the northern coast lit through every night of the winter,

1. Requests the Secretary-General to report to it at its next session on the number of lamps that have been replaced;

2. Invites all Member States to send one keeper each to the school for lighthouse keepers that opens in the spring.
`;

const wells = `The General Assembly,

1. Requests the Secretary-General to report to it at its next session on the number of wells that have been dug;

2. Decides to plant a tree beside every well that gives water for more than nine months of the year.
`;

function indexOf(texts: Readonly<Record<string, string>>): PassageIndex {
  const index = createPassageIndex();
  for (const [uri, text] of Object.entries(texts)) index.replace(uri, passagesOf(parse(text)));
  return index;
}

function found(index: PassageIndex, words: string): readonly string[] {
  return index.find(printsOfText(words), 10).map(({ uri, name }) => `${uri}: ${name}`);
}

describe('the passages of adopted texts', () => {
  const index = indexOf({ lighthouses, wells });

  it('are found by a paragraph that says nearly the same, the likest first', () => {
    const asked = 'Requests the Secretary-General to report to it at its next session on the number of wells that have been filled in';
    assert.deepEqual(found(index, asked), ['wells: operative paragraph 1', 'lighthouses: operative paragraph 1']);
  });

  it('are found by eight words in a row', () => {
    assert.deepEqual(found(index, 'to keep the lighthouses of the northern coast'), ['lighthouses: a preambular paragraph']);
  });

  it('are found whatever their capitals and their lines', () => {
    assert.deepEqual(found(index, 'PLANT A TREE\nBESIDE EVERY WELL   THAT GIVES WATER'), ['wells: operative paragraph 2']);
  });

  it('are not found by words that they do not have in this order', () => {
    assert.deepEqual(found(index, 'northern the of lighthouses the keep to coast lit winter night every'), []);
  });

  it('tell where they stand in the text', () => {
    const [best] = index.find(printsOfText('send one keeper each to the school for lighthouse keepers'), 1);
    assert.equal(lighthouses.slice(best?.span.start, best?.span.end).slice(0, 12), '2. Invites a');
    assert.equal(best?.line, 6);
    assert.equal(best?.share, 1);
  });

  it('are forgotten with their text, and replaced with it', () => {
    const changing = indexOf({ lighthouses, wells });
    changing.replace('wells', undefined);
    changing.replace('lighthouses', passagesOf(parse(wells)));
    changing.replace('nothing', passagesOf(parse('')));
    assert.deepEqual(found(changing, 'plant a tree beside every well that gives water'), ['lighthouses: operative paragraph 2']);
    assert.deepEqual(found(changing, 'to keep the lighthouses of the northern coast'), []);
  });

  it('of which thousands say the same are told by what only some of them say', () => {
    const many = createPassageIndex();
    const formula = 'Decides to remain seized of the matter and to look at it again in the coming year';
    for (let number = 0; number < 3000; number++)
      many.replace(`text ${number}`, passagesOf(parse(`1. ${formula} with the keepers of harbour number ${number} of the coast.\n`)));
    assert.deepEqual(found(many, `${formula} with the keepers of harbour number 2718 of the coast`)[0], 'text 2718: operative paragraph 1');
  });

  it('are some of those that say it where thousands say nothing else', () => {
    const many = createPassageIndex();
    const passages = passagesOf(parse('1. Decides to remain seized of the matter and to look at it again in the coming year.\n'));
    for (let number = 0; number < 3000; number++) many.replace(`text ${number}`, passages);
    assert.equal(found(many, 'Decides to remain seized of the matter and to look at it again').length, 10);
  });
});
