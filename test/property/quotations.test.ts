import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../server/src/draft/draft.ts';
import { quotableText } from '../../server/src/library/quotable-text.ts';
import { misquotation } from '../../server/src/rules/citations/misquotation.ts';
import { finished } from '../../server/src/text/slices.ts';
import { runs } from '../support/runs.ts';

const vocabulary = 'bells keepers harbors fog ships lights region masters night sound year stone boats mole winter lamps ropes tides'.split(
  ' ',
);
const paragraph = fc.array(fc.constantFrom(...vocabulary, 'the', 'of', 'and', 'in'), { minLength: 8, maxLength: 40 });
const text = fc.record({
  preamble: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
  operative: fc.array(paragraph, { minLength: 1, maxLength: 6 }),
});
const place = fc.record({ paragraph: fc.nat(), from: fc.nat(), count: fc.integer({ min: 6, max: 30 }) });

/** An adopted text, hard-wrapped, and the words of its paragraphs. */
function adopted({ preamble, operative }: { preamble: string[][]; operative: string[][] }) {
  const wrapped = (words: readonly string[]) => words.join(' ').replace(/(.{50,60}) /g, '$1\n');
  const recalled = preamble.map((words) => ['Recalling', ...words]);
  const requested = operative.map((words) => ['Requests', ...words]);
  const source = [
    'THE PERMANENT COUNCIL,',
    ...recalled.map((words) => `${wrapped(words)},`),
    'RESOLVES:',
    ...requested.map((words, at) => `${at + 1}. ${wrapped(words)};`),
  ].join('\n\n');
  return { quotable: finished(quotableText(parse(source))), paragraphs: [...recalled, ...requested] };
}

function quotedFrom(
  paragraphs: readonly string[][],
  { paragraph, from, count }: { paragraph: number; from: number; count: number },
): string[] {
  const words = paragraphs[paragraph % paragraphs.length] ?? [];
  const start = from % Math.max(1, words.length - count);
  return words.slice(start, start + count);
}

describe('a quotation', () => {
  it('of words that stand in the text is never doubted, however its lines are broken and whatever is left out of it', () => {
    fc.assert(
      fc.property(text, place, fc.constantFrom(' ', '\n', '  ', ' … ', ' [sic] ', ', '), fc.nat(), (of, at, joint, where) => {
        const { quotable, paragraphs } = adopted(of);
        const words = quotedFrom(paragraphs, at);
        const cut = where % words.length;
        const quoted = `${words.slice(0, cut).join(' ')}${cut > 0 ? joint : ''}${words.slice(cut).join(' ')}`;
        assert.equal(misquotation(quoted, quotable), undefined, quoted);
        assert.equal(misquotation(quoted.toUpperCase(), quotable), undefined, quoted);
      }),
      runs(1000),
    );
  });

  it('with a word that the text does not have is found, and what is offered in its place stands in the text', () => {
    fc.assert(
      fc.property(text, place, fc.nat(), (of, at, where) => {
        const { quotable, paragraphs } = adopted(of);
        const words = quotedFrom(paragraphs, at);
        const quoted = words.toSpliced(where % words.length, 1, 'elsewhere').join(' ');
        const found = misquotation(quoted, quotable);
        assert.notEqual(found, undefined, quoted);
        if (found?.closest !== undefined) assert.equal(misquotation(found.closest.written, quotable), undefined, found.closest.written);
      }),
      runs(1000),
    );
  });
});
