import assert from 'node:assert/strict';
import { draft, readFixture } from '../support/fixture.ts';
import { strictService } from '../support/strict-service.ts';

const service = strictService();

function at(source: string) {
  const { text, cursor = assert.fail('no cursor') } = readFixture(source);
  const parsed = service.parse(text);
  const shown = ({ start, end }: { start: number; end: number }) => `${parsed.positionAt(start).line + 1}: ${text.slice(start, end)}`;
  return {
    leads: () => service.paragraphsMeant(parsed, cursor)?.targets.map(shown),
    referred: (declaration = false) => service.referencesToParagraph(parsed, cursor, declaration).map(shown),
    marked: () => service.highlight(parsed, cursor).map(shown),
    card: () => service.hover(parsed, cursor)?.markdown,
  };
}

const canals = draft`
  The General Assembly,

  Recalling the canals,

  Noting the lamps on them,

  1. Asks the pilots to sound their horns, without prejudice to paragraph 3 below:

  (a) By day;

  (b) By night;

  2. Thanks those who follow paragraph 1 (b) above, and recalls paragraph 2 of the preamble;

  2 bis. Asks them to read paragraphs 1, 2 bis and 3 of this resolution;

  3. Decides to meet again, as operative paragraph 1 says, and paragraph 3 of resolution 60/288.
  `;
const cursorIn = (words: string) => {
  const bare = words.replace('|', '');
  assert.ok(canals.includes(bare), bare);
  return canals.replace(bare, words.replace('|', '┆'));
};

describe('a reference to a paragraph', () => {
  it('leads to it', () => {
    assert.deepEqual(at(cursorIn('par|agraph 3 below')).leads(), ['17: 3.']);
    assert.deepEqual(at(cursorIn('operative paragraph |1 says')).leads(), ['7: 1.']);
  });

  it('leads to the point that it names', () => assert.deepEqual(at(cursorIn('paragraph 1 |(b) above')).leads(), ['11: (b)']));

  it('leads to a paragraph of a preamble without numbers', () => {
    assert.deepEqual(at(cursorIn('paragraph 2 of the |preamble')).leads(), ['5: Noting the lamps on them,']);
  });

  it('of several leads to the one that is touched', () => {
    assert.deepEqual(at(cursorIn('1, 2 b|is and 3 of')).leads(), ['15: 2 bis.']);
    assert.deepEqual(at(cursorIn('paragraphs 1, 2 bis and |3 of')).leads(), ['17: 3.']);
  });

  it('to a paragraph of another text leads nowhere', () => assert.equal(at(cursorIn('paragraph |3 of resolution')).leads(), undefined));

  it('leads to both of two paragraphs with its number, and its card says so', () => {
    const source = 'The Council,\n\n1. Asks for lamps;\n\n1. Asks for oil;\n\n2. Does as paragraph┆ 1 says.\n';
    assert.deepEqual(at(source).leads(), ['3: 1.', '5: 1.']);
    assert.match(at(source).card() ?? '', /2 paragraphs bear this number/);
  });

  it('that may mean two paragraphs is found once', () => {
    const source = 'The Council,\n\n1. Asks for lamps;\n\n1. Asks for oil;\n\n2. Does as paragraph┆ 1 says.\n';
    assert.deepEqual(at(source).referred(true), ['3: 1.', '5: 1.', '7: paragraph 1']);
  });

  it('in a compilation means its own text', () => {
    const source =
      'The Council,\n\n1. Asks for lamps;\n\n2. Asks for oil.\n\nThe Council,\n\n1. Asks for wicks;\n\n2. Does as paragraph┆ 1 above says.\n';
    assert.deepEqual(at(source).leads(), ['9: 1.']);
  });

  it('has a card with the words of the paragraph', () => {
    assert.equal(
      at(cursorIn('operative paragraph |1 says')).card(),
      '**Operative paragraph 1**: Asks the pilots to sound their horns, without prejudice to paragraph 3 below:',
    );
  });

  it('is found from the number of the paragraph, and from another reference', () => {
    assert.deepEqual(at(canals.replace('1. Asks', '┆1. Asks')).referred(), ['15: 1', '17: operative paragraph 1']);
    assert.deepEqual(at(cursorIn('operative paragraph |1 says')).referred(true), ['7: 1.', '15: 1', '17: operative paragraph 1']);
  });

  it('is marked with the number of its paragraph', () => {
    assert.deepEqual(at(cursorIn('paragraph |3 below')).marked(), ['17: 3.', '7: paragraph 3 below', '15: 3']);
  });

  it('is counted on the card of the paragraph’s number', () => {
    assert.equal(
      at(canals.replace('\n3. Decides', '\n┆3. Decides')).card(),
      '**Operative paragraph 3** of 4. The draft refers to it 2 times.',
    );
  });
});
