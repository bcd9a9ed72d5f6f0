import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { footnotesOf } from '../support/all-of-draft.ts';

/** "mark → note", in the order of the marks; a dash for what is missing. */
function footnotes(text: string): string[] {
  const draft = parse(text);
  const line = (span: { start: number; end: number } | undefined) => (span === undefined ? '–' : draft.slice(span).replace(/\s+/g, ' '));
  return footnotesOf(draft).map(({ name, mark, note }) => `${name ?? '?'}: ${line(mark)} → ${line(note)}`);
}

describe('footnotes', () => {
  it('are paired by their number', () => {
    assert.deepEqual(footnotes('1. To act 2/ at once 1/.\n\n1/\tFirst.\n\n2/\tSecond.\n'), ['2: 2/ → 2/ Second.', '1: 1/ → 1/ First.']);
  });

  it('are paired by their Markdown name', () => {
    assert.deepEqual(footnotes('1. To act[^b].\n\n[^b]: At once.\n'), ['b: [^b] → [^b]: At once.']);
  });

  it('that lost their numbers are paired in order, from the end', () => {
    assert.deepEqual(
      footnotes('1.\nRECALLING the Charter,\n/ and the Plan\n/;\n\n�.\tOf the title.\n\n�.\tOf the Charter.\n\n�.\tOf the Plan.\n'),
      ['?: / → �. Of the Charter.', '?: / → �. Of the Plan.', '?: – → �. Of the title.'],
    );
  });

  it('that lost their numbers are paired between those that kept theirs', () => {
    assert.deepEqual(footnotes('1. To see\n/ and hear 3/ and speak\n/.\n\n1/\tA.\n\n2/\tB.\n\n3/\tC.\n\n4/\tD.\n'), [
      '?: / → 2/ B.',
      '3: 3/ → 3/ C.',
      '?: / → 4/ D.',
      '1: – → 1/ A.',
    ]);
  });

  it('of one text of a compilation are its own', () => {
    const text = (title: string) =>
      `ON ${title}\n1/\n\nTHE ASSEMBLY OF BELLS,\n\nRESOLVES:\n\n1.\nTo ring 2/.\n\n1.\t${title}.\n\n2.\tAt noon.\n\n`;
    assert.deepEqual(footnotes(text('TOWERS') + text('CLOCKS')), [
      '1: 1/ → 1. TOWERS.',
      '2: 2/ → 2. At noon.',
      '1: 1/ → 1. CLOCKS.',
      '2: 2/ → 2. At noon.',
    ]);
  });

  it('in brackets are found, and strokes between alternatives are none', () => {
    assert.deepEqual(footnotes('1. To [act[^b] (at once 1/)\n/ rest].\n\n[^b]: Soon.\n\n1/\tNow.\n'), [
      'b: [^b] → [^b]: Soon.',
      '1: 1/ → 1/ Now.',
    ]);
  });

  it('may lack the note or the mark', () => {
    assert.deepEqual(footnotes('1. To act 3/.\n\n4/\tFourth.\n'), ['3: 3/ → –', '4: – → 4/ Fourth.']);
  });

  it('at the end of a numbered draft are no paragraphs of it', () => {
    assert.deepEqual(footnotes('RESOLVES:\n\n1. To act.\n\n2. To rest 1/.\n\n1.\tAt dusk.\n'), ['1: 1/ → 1. At dusk.']);
  });

  it('of a draft without marks and notes are none', () => {
    assert.deepEqual(footnotes('1. To act and/or rest.\n'), []);
  });
});
