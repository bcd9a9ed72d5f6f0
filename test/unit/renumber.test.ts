import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { renumber } from '../../server/src/draft/numbering/renumber.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { draft } from '../support/fixture.ts';

/** The draft after the series of its paragraph `index` is numbered anew. */
function renumbered(text: string, index: number): string {
  const { labels, references } = renumber(parse(text), index);
  return applyEdits(text, [...labels, ...references]);
}

/** The references that are left to the drafter then: their words, and why. */
function left(text: string, index: number): string[] {
  return renumber(parse(text), index).left.map(({ reference: { span }, reason }) => `${text.slice(span.start, span.end)}: ${reason}`);
}

describe('renumbering', () => {
  it('rewrites labels and the references to them in one go', () => {
    assert.equal(
      renumbered(
        draft`
          1. To act as paragraphs 3 and 4 say.

          3. To see operative paragraph 4, but paragraph 4 of resolution 12 (1998) too.

          4. To place what follows in paragraph 3 of the preamble.

          4 bis. To end.
        `,
        1,
      ),
      draft`
        1. To act as paragraphs 2 and 3 say.

        2. To see operative paragraph 3, but paragraph 4 of resolution 12 (1998) too.

        3. To place what follows in paragraph 3 of the preamble.

        3 bis. To end.
      `,
    );
  });

  it('keeps each inserted paragraph with the one before it, spelled as it was', () => {
    assert.equal(renumbered('1. A.\n\n3. B.\n\n3bis. C.\n\n3.ter D.\n\n5. E.\n', 1), '1. A.\n\n2. B.\n\n2bis. C.\n\n2.ter D.\n\n3. E.\n');
    assert.equal(renumbered('1. A.\n\n1 ter. B.\n\n1 bis. C.\n', 1), '1. A.\n\n1 bis. B.\n\n1 ter. C.\n');
  });

  it('begins with the lowest number of the series', () => {
    assert.equal(renumbered('7. A.\n\n9. B.\n', 1), '7. A.\n\n8. B.\n');
    assert.equal(renumbered('3. A.\n\n1. B.\n', 1), '1. A.\n\n2. B.\n');
    assert.equal(renumbered('3 bis. A.\n\n5. B.\n', 1), '3 bis. A.\n\n4. B.\n');
  });

  it('counts letters, Roman numerals and decimals as they are written', () => {
    assert.equal(renumbered('1. A:\n\n(a) b;\n\n(d) c;\n\n(d) bis. d;\n', 2), '1. A:\n\n(a) b;\n\n(b) c;\n\n(b) bis. d;\n');
    assert.equal(renumbered('1. A:\n\n(i) b;\n\n(iv) c;\n\n(viii) d;\n', 2), '1. A:\n\n(i) b;\n\n(ii) c;\n\n(iii) d;\n');
    assert.equal(renumbered('1. A:\n\nb. b;\n\nc. c;\n', 1), '1. A:\n\na. b;\n\nb. c;\n');
    assert.equal(renumbered('16.1. A.\n\n16.4. B.\n', 1), '16.1. A.\n\n16.2. B.\n');
  });

  it('leaves other lists alone', () => {
    const text = '1. A:\n\n(a) b;\n\n(c) c;\n\n2. B:\n\n(a) d;\n\n(c) e;\n';
    assert.equal(renumbered(text, 2), text.replace('(c) c', '(b) c'));
    assert.equal(renumbered(text, 5), text.replace('(c) e', '(b) e'));
  });

  it('leaves the preamble alone when the operative part is renumbered, and the other way round', () => {
    const text = draft`
      THE COUNCIL,

      1. NOTING paragraph 2 of the preamble, and operative paragraph 3;

      3. NOTING tides;

      RESOLVES:

      1. To act.

      3. To place it in paragraph 3 of the preamble, and paragraph 3 above.
    `;
    assert.equal(
      renumbered(text, 5),
      text
        .replace('3. To', '2. To')
        .replace('operative paragraph 3', 'operative paragraph 2')
        .replace('paragraph 3 above', 'paragraph 2 above'),
    );
    assert.equal(
      renumbered(text, 2).replace(/\s+/g, ' '),
      text.replace('3. NOTING', '2. NOTING').replace('paragraph 3 of the preamble', 'paragraph 2 of the preamble').replace(/\s+/g, ' '),
    );
  });

  it('goes on over a second resolving formula', () => {
    assert.equal(renumbered('RESOLVES:\n\n1. A.\n\nWE ALSO RESOLVE:\n\n3. B.\n', 3), 'RESOLVES:\n\n1. A.\n\nWE ALSO RESOLVE:\n\n2. B.\n');
  });

  it('leaves a reference as it is where two paragraphs bear its number, and where none did', () => {
    const twice = '1. A.\n\n2. B, in paragraph 2.\n\n2. C, in paragraph 3.\n\n3. D.\n';
    assert.equal(renumbered(twice, 2), '1. A.\n\n2. B, in paragraph 2.\n\n3. C, in paragraph 4.\n\n4. D.\n');
    assert.deepEqual(left(twice, 2), ['paragraph 2: ambiguous']);
    const gone = '1. A.\n\n3. B, in paragraph 2, as in paragraphs 2 and 3, but not paragraph 9.\n';
    assert.equal(renumbered(gone, 1), '1. A.\n\n2. B, in paragraph 2, as in paragraphs 2 and 2, but not paragraph 9.\n');
    assert.deepEqual(left(gone, 1), ['paragraph 2: lost', 'paragraphs 2 and 3: lost']);
  });

  it('follows a reference whose words tell which of the two is meant', () => {
    const text = '1. A, in paragraph 3 above and paragraph 2 below.\n\n2. B.\n\n3. C, in paragraph 2 above.\n\n2. D.\n\n3. E.\n';
    assert.deepEqual(left(text, 3), ['paragraph 3 above: ambiguous', 'paragraph 2 below: ambiguous']);
    assert.match(renumbered(text, 3), /3\. C, in paragraph 2 above/);
  });

  it('leaves a reference alone that an earlier renumbering left open', () => {
    const text =
      '1. A.\n\n2. B.\n\n4. C, in paragraph 4{>>penholder-open-reference 4: no paragraph bore this number before the renumbering<<}.\n';
    assert.equal(renumbered(text, 2), text.replace('4. C', '3. C'));
    assert.deepEqual(left(text, 2), []);
  });

  it('takes a reference within a series to mean that series, and else the one paragraph that bears the number', () => {
    const articles = 'Article 1\n\n1. A, in paragraph 3.\n\n3. B.\n\nArticle 2\n\n1. C.\n\n2. D.\n\n3. E, in paragraphs 2 and 3.\n';
    assert.equal(renumbered(articles, 2), articles.replace('paragraph 3.', 'paragraph 2.').replace('3. B', '2. B'));
    assert.deepEqual(left(articles, 2), []);
    const parts =
      '## A\n\n1. A.\n\n3. B.\n\n## B\n\n1. C, in paragraph 3.\n\n## C\n\n1. D.\n\n2. E.\n\n3. F.\n\n## D\n\nG, in paragraph 3.\n';
    assert.equal(renumbered(parts, 2), parts.replace('3. B', '2. B'));
    assert.deepEqual(left(parts, 2), ['paragraph 3: ambiguous', 'paragraph 3: ambiguous']);
    const texts = 'THE COUNCIL,\n\n1. A.\n\n3. B.\n\nTHE COUNCIL,\n\n1. C, in paragraph 3.\n';
    assert.equal(renumbered(texts, 2), texts.replace('3. B', '2. B'));
  });

  it('takes a reference above the first number of a division to mean the series that goes on there, and one above a text to mean that text', () => {
    const above = 'RESOLVES:\n\n## A\n\nTo see paragraph 3.\n\n1. A.\n\n3. B.\n\n## B\n\n1. C.\n\n2. D.\n\n3. E.\n';
    assert.equal(renumbered(above, 4), above.replace('paragraph 3', 'paragraph 2').replace('3. B', '2. B'));
    const note = 'The Chair points to paragraph 3.\n\nTHE COUNCIL,\n\nRESOLVES:\n\n1. A.\n\n3. B.\n';
    assert.equal(renumbered(note, 4), note.replace('paragraph 3', 'paragraph 2').replace('3. B', '2. B'));
  });

  it('takes no letter, decimal or article for a paragraph of the same number', () => {
    for (const text of ['a. A.\n\nc. B, in paragraph 3.\n', '16.1. A.\n\n16.3. B, in paragraph 3.\n']) {
      assert.match(renumbered(text, 1), /in paragraph 3\.\n$/);
      assert.deepEqual(left(text, 1), []);
    }
  });

  it('rewrites references to the points of a paragraph', () => {
    const text =
      '1. A:\n\n(a) b;\n\n(c) c, in paragraph 1 (c) above and paragraph 2 (c);\n\n(d) d, in paragraph 1 (b).\n\n2. B:\n\n(a) e;\n\n(c) f.\n';
    assert.equal(
      renumbered(text, 2),
      text.replace('(c) c', '(b) c').replace('paragraph 1 (c)', 'paragraph 1 (b)').replace('(d) d', '(c) d'),
    );
    assert.deepEqual(left(text, 2), ['paragraph 1 (b): lost']);
  });

  it('counts Roman headings and the letters below them apart', () => {
    assert.equal(renumbered('I.\n\nA.\n\nB.\n\nIII.\n\nA.\n', 3), 'I.\n\nA.\n\nB.\n\nII.\n\nA.\n');
  });

  it('is made once for all paragraphs of a series', () => {
    const draft = parse('1. A.\n\n3. B.\n\n5. C.\n');
    assert.equal(renumber(draft, 1), renumber(draft, 2));
  });

  it('says what each reference followed', () => {
    const [reference] = renumber(parse('1. As in paragraph 3.\n\n3. B.\n'), 1).references;
    assert.deepEqual([reference?.from, reference?.to, reference?.newText], ['3', '2', '2']);
  });

  it('changes nothing in a series that is in order, nor for a paragraph without a number', () => {
    assert.deepEqual(renumber(parse('1. A.\n\n2. B, in paragraph 1.\n'), 0), { labels: [], references: [], left: [] });
    assert.deepEqual(renumber(parse('A.\n\nB.\n'), 0), { labels: [], references: [], left: [] });
  });
});
