import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { finished } from '../../server/src/text/slices.ts';
import { draft, readFixture } from '../support/fixture.ts';
import { strictService } from '../support/strict-service.ts';

const service = strictService();

/** What is offered at the cursor; `⟦…⟧` is what it replaces. */
function offered(source: string, isAsked = false): string[] {
  const { text, cursor = assert.fail('no cursor'), ranges } = readFixture(source);
  return finished(service.authoringCompletions(parse(text), cursor, isAsked)).map(({ span, newText }) => {
    if (ranges.length > 0) assert.deepEqual([span], ranges);
    return newText;
  });
}

const preamble = draft`
  The General Assembly,

  Noting with concern that the lamps of the harbours are dark,

  Bearing in mind that the keepers of the lamps are few,

  Noting with concern that the oil is dear,

`;

describe('completion of an opener', () => {
  it('of a preamble is first what the draft opens with most, then what is usual', () => {
    assert.deepEqual(offered(`${preamble}⟦N┆⟧`), ['Noting with concern', 'Noting', 'Noting with appreciation', 'Noting with satisfaction']);
    assert.deepEqual(offered(`${preamble}⟦Bear┆⟧`), ['Bearing in mind']);
    assert.deepEqual(offered(`${preamble}⟦Noting ┆⟧`), ['Noting with concern', 'Noting with appreciation', 'Noting with satisfaction']);
    assert.deepEqual(offered(`${preamble}⟦Recalling a┆⟧`), ['Recalling also']);
    assert.deepEqual(offered(`${preamble}┆`, true).slice(0, 3), ['Noting with concern', 'Bearing in mind', 'Recalling']);
  });

  it('has the capitals and the emphasis of the draft', () => {
    assert.deepEqual(offered('THE GENERAL ASSEMBLY,\n\nRECALLING the lamps of the harbour;\n\n⟦Tak┆⟧').slice(0, 1), ['TAKING NOTE OF']);
    assert.deepEqual(offered('THE GENERAL ASSEMBLY,\n\n⟦Tak┆⟧\n\nRESOLVES:\n\n1. To go.').slice(0, 1), ['TAKING NOTE OF']);
    assert.deepEqual(offered('The Council,\n\n*Recalling* the lamps of the harbour,\n\n⟦*Bea┆⟧'), ['*Bearing in mind*']);
    assert.deepEqual(offered('The Council,\n\n_Recalling_ the lamps of the harbour,\n\n⟦_Bea┆⟧'), ['_Bearing in mind_']);
    assert.deepEqual(offered('The Council,\n\n*Recalling* the lamps of the harbour,\n\n⟦*Bea┆*⟧ the oil,'), ['*Bearing in mind*']);
  });

  it('of an operative paragraph is a verb in the form that the others have', () => {
    const others = 'The Council,\n\nRecalling the lamps,\n\n1. Requests the keepers to light the lamps;\n\n2. ';
    assert.deepEqual(offered(`${others}⟦En┆⟧`), ['Encourages', 'Endorses']);
    assert.deepEqual(offered('THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To request the lamps;\n\n2. ⟦To e┆⟧').slice(0, 2), [
      'To encourage',
      'To express',
    ]);
    assert.deepEqual(offered(`${others}┆`, true).slice(0, 2), ['Requests', 'Also requests']);
    assert.deepEqual(offered(`${others}┆`), []);
  });

  it('is in the draft’s language', () => {
    const before =
      'LA ASAMBLEA GENERAL,\n\nRECORDANDO que las lámparas de los puertos del país están apagadas y que no hay quien las encienda,\n\n';
    assert.deepEqual(offered(`${before}⟦Ten┆⟧`), ['TENIENDO EN CUENTA', 'TENIENDO PRESENTE']);
    assert.deepEqual(offered(`${before}RESUELVE:\n\n1. ⟦Sol┆⟧`), ['Solicitar']);
  });

  it('is none within a sentence, in a list, or in a heading', () => {
    assert.deepEqual(offered(`${preamble}Recalling the n┆`), []);
    assert.deepEqual(offered(`${preamble}Not┆ing the lamps,`), []);
    assert.deepEqual(offered('The Council,\n\n1. Asks for:\n\n(a) Re┆'), []);
    assert.deepEqual(offered('Re┆\n\nThe Council,\n\n1. Asks for lamps.'), []);
  });
});

describe('completion of a reference', () => {
  const numbered =
    'The Council,\n\nRecalling the oil,\n\nNoting the lamps,\n\n1. Asks for:\n\n(a) Lamps;\n\n(b) Oil;\n\n2. Acts;\n\n2 bis. Comes;\n\n3. Goes, as ';
  it('is a paragraph of the draft by its number, in the part that is named', () => {
    assert.deepEqual(offered(`${numbered}paragraph ┆`), ['1', '2', '2 bis']);
    assert.deepEqual(offered(`${numbered}operative paragraph ⟦2┆⟧`), ['2 bis']);
    assert.deepEqual(offered(`${numbered}paragraphs 1 and ┆`), ['1', '2', '2 bis']);
    assert.deepEqual(offered(`${numbered}preambular paragraph ┆`), ['1', '2']);
  });

  it('is a point of a paragraph whose number is typed', () => {
    assert.deepEqual(offered(`${numbered}paragraph ⟦1┆⟧`), ['1 (a)', '1 (b)']);
    assert.deepEqual(offered(`${numbered}paragraph ⟦1 (b┆⟧`), ['1 (b)']);
    assert.deepEqual(offered(`${numbered}paragraph ⟦1 ┆⟧`), ['1 (a)', '1 (b)']);
  });

  it('is a point with two letters after the last with one', () => {
    const points = [...'abcdefghijklmnopqrstuvwxyz', 'aa', 'bb'].map((letter) => `(${letter}) Lamps;\n\n`).join('');
    const long = `The Council,\n\n1. Asks for:\n\n${points}2. Goes, as `;
    assert.deepEqual(offered(`${long}paragraph ⟦1 (a┆⟧`), ['1 (a)', '1 (aa)']);
    assert.deepEqual(offered(`${long}paragraph ⟦1 (bb┆⟧`), ['1 (bb)']);
    assert.deepEqual(offered(`${long}paragraphs 1 (aa) and ┆`), ['1']);
  });

  it('takes the place of a parenthesis that the editor has closed', () =>
    assert.deepEqual(offered(`${numbered}paragraph ⟦1 (┆)⟧ says`), ['1 (a)', '1 (b)']));

  it('is no second number after a first that nothing joins to another', () => {
    assert.deepEqual(offered(`${numbered}paragraph ⟦2 ┆⟧`), ['2 bis']);
    assert.deepEqual(offered(`${numbered}paragraph 2 above ┆`), []);
    assert.deepEqual(offered(`${numbered}paragraphs 1, ┆`), ['1', '2', '2 bis']);
    assert.deepEqual(offered(`${numbered}paragraphs 1 (a) and ┆`), ['1', '2', '2 bis']);
  });

  it('is none before a number, and after other words', () => {
    assert.deepEqual(offered(`${numbered}paragraph ┆2`), []);
    assert.deepEqual(offered(`${numbered}sub-paragraph ┆`), []);
    assert.deepEqual(offered(`${numbered}lamp ┆`), []);
  });

  it('tells how the paragraph begins', () => {
    const { text, cursor = 0 } = readFixture(`${numbered}paragraph ┆`);
    assert.deepEqual(
      finished(service.authoringCompletions(parse(text), cursor, false)).map(({ title }) => title),
      ['Asks for:', 'Acts;', 'Comes;'],
    );
  });
});
