import assert from 'node:assert/strict';
import { structure } from '../../server/src/draft/document/places.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { numberOf } from '../../server/src/draft/naming.ts';
import { misnumbered } from '../support/misnumbered.ts';

/** The labels of a draft of one line each, with what is wrong with them: "1, 3 gap, 3 duplicate, 2 order". */
function counted(labels: string): string {
  const draft = parse(
    labels
      .split(', ')
      .map((label) => `${label} Words of it:\n\n`)
      .join(''),
  );
  const all = [...structure(draft)].map(({ place }) =>
    [place.label === undefined ? place.role : numberOf(place.label), ...(place.sequence === 'ok' ? [] : [place.sequence])].join(' '),
  );
  assert.equal(misnumbered(draft).length, all.filter((each) => / (?:gap|duplicate|order)$/.test(each)).length);
  return all.join(', ');
}

describe('numbering', () => {
  it('counts 1, 2, 3', () => {
    assert.equal(counted('1., 2., 3.'), '1, 2, 3');
    assert.equal(counted('7., 8.'), '7, 8', 'a part of a longer draft');
  });

  it('finds gaps, duplicates and numbers out of order', () => {
    assert.equal(counted('1., 3.'), '1, 3 gap');
    assert.equal(counted('1., 1.'), '1, 1 duplicate');
    assert.equal(counted('1., 2., 4., 3., 5.'), '1, 2, 4 gap, 3 order, 5');
  });

  it('goes on from either of two numbers after one out of order', () => {
    assert.equal(counted('4., 1., 2., 5.'), '4, 1 order, 2, 5', 'the 5 goes on after the 4');
    assert.equal(counted('4., 2., 5.'), '4, 2 order, 5');
  });

  it('orders bis, ter, quater … decies between a number and the next', () => {
    assert.equal(
      counted('1., 1 bis., 1 ter., 1 quater., 1 quinquies., 1 sexies., 1 septies., 1 octies., 1 novies., 1 decies., 2.'),
      '1, 1 bis, 1 ter, 1 quater, 1 quinquies, 1 sexies, 1 septies, 1 octies, 1 novies, 1 decies, 2',
    );
    assert.equal(counted('1., 1 ter.'), '1, 1 ter gap');
    assert.equal(counted('1., 1 bis., 1 bis.'), '1, 1 bis, 1 bis duplicate');
    assert.equal(counted('1., 2 bis.'), '1, 2 bis gap');
    assert.equal(counted('2., 1 bis.'), '2, 1 bis order');
    assert.equal(counted('1., 1 alt., 2.'), '1, 1 alt, 2');
  });

  it('begins a list of letters at its first', () => {
    assert.equal(counted('1., (a), (b), 2., (a), (b)'), '1, (a), (b), 2, (a), (b)');
    assert.equal(counted('1., (b)'), '1, (b) gap');
    assert.equal(counted('1., (ii)'), '1, (ii) gap');
  });

  it('reads (i) after (h) as a letter, and else as a numeral', () => {
    assert.equal(counted('1., (a), (i), (ii), (b)'), '1, (a), (i), (ii), (b)');
    assert.equal(
      counted('1., (a), (b), (c), (d), (e), (f), (g), (h), (i), (j), (i), (ii), (iii), (iv), (v), (vi), (k)'),
      '1, (a), (b), (c), (d), (e), (f), (g), (h), (i), (j), (i), (ii), (iii), (iv), (v), (vi), (k)',
    );
  });

  it('reads a capital between its neighbours as a letter, and in a Roman series as a numeral', () => {
    const headings = (labels: string) =>
      counted(
        labels
          .split(' ')
          .map((label) => `${label}. `)
          .join(', '),
      );
    assert.equal(headings('A B C D E F G H I J K L M'), 'A, B, C, D, E, F, G, H, I, J, K, L, M');
    assert.equal(headings('I II III IV V VI VII VIII IX X XI'), 'I, II, III, IV, V, VI, VII, VIII, IX, X, XI');
    assert.equal(headings('I A B C D II A B III IV V A'), 'I, A, B, C, D, II, A, B, III, IV, V, A');
    assert.equal(headings('A B I II III IV V C'), 'A, B, I, II, III, IV, V, C');
    assert.equal(headings('I II III V'), 'I, II, III, V gap');
    assert.equal(headings('I L'), 'I, L', 'J. and K. may stand in a form that is not read');
    assert.equal(headings('I V'), 'I, V gap');
    assert.equal(headings('V VI VIII'), 'V, VI, VIII gap');
    assert.equal(headings('L L'), 'L, L duplicate');
    assert.equal(headings('XLVIII XLIX L LI'), 'XLVIII, XLIX, L, LI');
  });

  it('reads (v) after (iii) as a numeral, whatever letters stand above', () => {
    assert.equal(counted('1., (a), (b), (i), (ii), (iii), (v)'), '1, (a), (b), (i), (ii), (iii), (v) gap');
  });

  it('goes on after z with aa', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz', 'aa', 'bb'].map((letter) => `(${letter})`).join(', ');
    assert.equal(counted(`1., ${letters}`), `1, ${letters}`);
  });

  it('keeps four levels below a paragraph apart', () => {
    assert.equal(counted('1., (a), (i), a., i., ii., b., (ii), (b), 2.'), '1, (a), (i), a, i, ii, b, (ii), (b), 2');
  });

  it('counts decimals within their parent', () => {
    assert.equal(counted('16., 16.1., 16.2., 16.4., 17., 17.1.'), '16, 16.1, 16.2, 16.4 gap, 17, 17.1');
  });

  it('begins anew at RESOLVES, and may go on at WE ALSO RESOLVE', () => {
    const of = (text: string) => misnumbered(parse(text)).map(({ place }) => `${place.label && numberOf(place.label)} ${place.sequence}`);
    assert.deepEqual(
      of('THE COUNCIL,\n\n1. NOTING;\n\n2. NOTING;\n\nRESOLVES:\n\n1. To act.\n\n2. To act.\n\nWE ALSO RESOLVE:\n\n3. To act.\n'),
      [],
    );
    assert.deepEqual(of('THE COUNCIL,\n\n1. NOTING;\n\nRESOLVES:\n\n1. To act.\n\nWE ALSO RESOLVE:\n\n1. To act.\n'), []);
    assert.deepEqual(of('THE COUNCIL,\n\n1. NOTING;\n\nRESOLVES:\n\n1. To act.\n\nWE ALSO RESOLVE:\n\n4. To act.\n'), ['4 gap']);
  });

  it('counts each article and each option for itself', () => {
    const faults = (text: string) => misnumbered(parse(text)).length;
    assert.equal(faults('Article 1\n\n1. A.\n\n2. B.\n\nArticle 2\n\n1. C.\n'), 0);
    assert.equal(faults('4. A.\n\nOption 1:\n\n5. B.\n\n6. C.\n\nOption 2:\n\n5. D.\n'), 0);
    assert.equal(faults('Option 1:\n\n1. B.\n\n3. C.\n'), 1);
  });
});
