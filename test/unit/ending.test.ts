import assert from 'node:assert/strict';
import { endingOf } from '../../server/src/draft/endings/ending.ts';
import { Paragraph } from '../../server/src/syntax/paragraph.ts';

/** The mark and the conjunction as written, with their place; nothing where the end is not to be judged. */
function ending(text: string): string | undefined {
  const found = endingOf(new Paragraph(text));
  return found && `${found.mark}${found.conjunction} ${JSON.stringify(text.slice(found.span.start, found.span.end))}`;
}

describe('the ending of a paragraph', () => {
  for (const [what, text, expected] of [
    ['is its last mark', 'NOTING the price of hay;\n\n', '; ";"'],
    ['has a conjunction', 'NOTING the price of hay; and', ';and "; and"'],
    ['has it in Spanish', 'NOTANDO el precio del heno; y\n', ';and "; y"'],
    ['may be a choice', '(a) hay, or', ',or ", or"'],
    ['is a word alone', 'NOTING the price of hay and', 'and " and"'],
    ['is missing', '1.\nTo cut the hay', ' ""'],
    ['stands in brackets', '[PERU:  To cut the hay;]', '; ";"'],
    ['stands in brackets within brackets', '[To cut [the hay [before June.]]]', '. "."'],
    ['stands before a note', '[To cut the hay,] (In brackets at the request of Peru)', ', ","'],
    ['stands before a note on a phrase', 'the [hay / straw]; (Phrase in brackets at the request of Peru)', '; ";"'],
    ['stands before a remark', 'To cut the hay; (new paragraph)', '; ";"'],
    ['is not in a parenthesis that belongs to the sentence', 'To cut the hay (and the straw)', ' ""'],
    ['stands before a stamp', 'NOTING the price of hay; and APPROVED', ';and "; and"'],
    ['stands before a stamp with words', 'NOTING the price of hay; PENDING – Consultations with Peru', '; ";"'],
    ['stands after a footnote mark', 'NOTING the price of hay\n/; APPROVED', '; ";"'],
    ['stands before a footnote mark', 'To cut the hay.3/', '. "."'],
    ['stands before a footnote’s digit', 'To cut the hay by 2020;2', '; ";"'],
    ['is no digit of a number', 'To keep the rules of paragraph 5.2', ' ""'],
    ['stands in a quotation', 'noting “the price of hay,”', ', ","'],
    ['stands after a quotation', 'noting “the price of hay”;', '; ";"'],
    ['is missing after a quotation', 'noting “the price of hay”', ' ""'],
    ['stands before emphasis', '*Noting* the price of *hay,*', ', ","'],
    ['stands before a comment', 'To cut the hay.{>>all of it?<<}', '. "."'],
    ['stands before an instruction', 'To cut the hay.  PLACE THIS PARAGRAPH AFTER PARAGRAPH 2.', '. "."'],
    ['is not judged where it is a change', 'To cut the hay{~~;~>.~~}', undefined],
    ['is not judged where it is under negotiation', 'To cut the hay[,][and]', undefined],
    ['is not judged between a footnote’s digit and its conjunction', 'To cut the hay;1 and', undefined],
    ['is not judged where there are no words', '12.', undefined],
  ] as const) {
    it(`${what}: ${text.trim().replace(/\s+/g, ' ')}`, () => {
      assert.equal(ending(text), expected);
    });
  }
});
