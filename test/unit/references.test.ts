import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { referencesOf } from '../support/all-of-draft.ts';

/** The references in a sentence: the number as written, and the part of the draft that it is sought in. */
function references(sentence: string): string[] {
  const draft = parse(sentence);
  return referencesOf(draft).map(({ span, numberSpan, section }) => {
    assert.ok(span.start <= numberSpan.start && numberSpan.end <= span.end);
    return `${draft.slice(numberSpan)} ${section}`;
  });
}

describe('references to paragraphs', () => {
  it('of the same draft are found with the part that they name', () => {
    for (const [sentence, ...found] of [
      ['Recalls paragraph 2 of the preamble;', '2 preamble'],
      ['PLACE THIS PARAGRAPH WITH PARAGRAPH 2 OF THE PREAMBLE.', '2 preamble'],
      ['as set out in preambular paragraph 3 bis', '3 bis preamble'],
      ['under operative paragraph 4', '4 operative'],
      ['under paragraph 4 of the operative part', '4 operative'],
      ['under paragraph 4 above', '4 unknown'],
      ['under paragraph 4 of this resolution', '4 unknown'],
      ['under paragraph 4 of the present declaration', '4 unknown'],
      ['under paragraphs 3 and 5 bis above', '3 unknown', '5 bis unknown'],
      ['under paragraphs 7 to 9', '7 unknown', '9 unknown'],
      ['under paragraphs 1, 2, and 12 hereof', '1 unknown', '2 unknown', '12 unknown'],
      ['under paragraph 3 (a) above', '3 unknown'],
      ['under paragraphs 1 (b) and 4', '1 unknown', '4 unknown'],
      ['under paras. 3–5', '3 unknown', '5 unknown'],
      ['see OP3 (b) and OP4', '3 operative', '4 operative'],
      ['see PP2 and OP5bis', '2 preamble', '5bis operative'],
    ] as const)
      assert.deepEqual(references(sentence), found, sentence);
  });

  it('of another text are none', () => {
    for (const sentence of [
      'paragraph 16 of resolution 2206 (2015)',
      'as decision 2/CP.17, paragraph 26, has it',
      'set out in 1/CP.19, paragraphs 3 and 4',
      'resolution S/RES/1325 (2000), paragraph 5',
      'Article 4, paragraph 9, of the Convention',
      'paragraph 5 (b) of the Plan of Action',
      'in resolution 1540 (2004), operative paragraph 2',
      'paragraph 3 thereof',
      'sub-paragraph 2',
      'the two paragraphs below',
      'parágrafo',
    ])
      assert.deepEqual(references(sentence), [], sentence);
  });

  it('say where the paragraph stands, which point is meant, and whether another text can be', () => {
    for (const [sentence, ...found] of [
      ['under paragraph 4 (b) above', 'own, above, point b'],
      ['under paragraphs 3 and 5(c)(ii) below', 'own, below for several', 'own, below for several, point c'],
      ['under paragraph 4 of this resolution', 'own'],
      ['under paragraph 4', 'any'],
      ['see OP3, OP4 and PP2 of resolution 1440 (2002)', 'any', 'any', 'any'],
      ['see OP3 and PP2', 'own', 'own'],
      ['operative paragraph 3', 'own'],
    ] as const)
      assert.deepEqual(
        referencesOf(parse(sentence)).map(({ own, direction, point, shared }) =>
          [
            own ? 'own' : 'any',
            ...(direction === undefined ? [] : [shared ? `${direction.word} for several` : direction.word]),
            ...(point === undefined ? [] : [`point ${sentence.slice(point.span.start, point.span.end)}`]),
          ].join(', '),
        ),
        found,
        sentence,
      );
  });

  it('of another text’s preamble are none', () => {
    for (const sentence of [
      'paragraph 2 of the preamble to the Charter',
      'paragraph 2 of the preamble of resolution 12',
      'paragraph 2 of the preamble of the Convention',
    ])
      assert.deepEqual(references(sentence), [], sentence);
    assert.deepEqual(references('moves paragraph 2 of the preamble to the end'), ['2 preamble']);
  });

  it('do not include the label of the paragraph itself', () => {
    assert.deepEqual(references('OP4 Decides, as in OP3, to act;'), ['3 operative']);
  });

  it('may stand over a line’s end', () => {
    for (const end of ['\n', '\r\n']) {
      assert.deepEqual(references(`as requested in operative paragraph${end}12 above`), ['12 operative']);
      assert.deepEqual(references(`as requested in paragraphs 3${end}and 4 of${end}the preamble`), ['3 preamble', '4 preamble']);
      assert.deepEqual(references(`as requested in paragraph 3${end}of resolution 2206 (2015)`), []);
    }
  });
});
