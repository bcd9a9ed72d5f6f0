import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { quotableText } from '../../server/src/library/quotable-text.ts';
import { attributedQuotations } from '../../server/src/rules/citations/attributed-quotation.ts';
import { misquotation } from '../../server/src/rules/citations/misquotation.ts';
import { finished } from '../../server/src/text/slices.ts';
import { growsLinearly } from '../support/grows-linearly.ts';

/** What a hostile text, or a broken converter, may repeat. */
const repeated = [
  'CP/RES. 921 (1613/07), which states that “a bell is heard ',
  'CP/RES. 921 (1613/07), which states that “a bell is heard” ',
  'according to ',
  'according to the General Assembly resolution CP/RES. 921 (1613/07), ',
  'In the General Assembly of the United Nations resolution 60/288, “a',
  'resolution 60/288, in which it ',
  '“',
];

describe('the time that quotations take', () => {
  for (const piece of repeated) {
    it(`grows as the text: ${piece}`, () => {
      growsLinearly(
        200,
        (times) => parse(piece.repeat(times)),
        (draft) => attributedQuotations(parse(draft.text()).paragraphs),
      );
    });
  }

  it('is short where a text and a quotation are all figures, or one word', () => {
    for (const [said, quoted] of [
      ['1 ', '1 '],
      ['1', '1 1 '],
      ['a1 ', 'a 1 '],
      ['a', 'a '],
    ] as const) {
      const text = finished(quotableText(parse(`1. ${said.repeat(50_000)}`)));
      const before = process.cpuUsage();
      misquotation(`${quoted.repeat(400)}b`, text);
      const { user } = process.cpuUsage(before);
      assert.ok(user / 1000 < 1000, `${user / 1000} ms of ${JSON.stringify(quoted)} in ${JSON.stringify(said)}`);
    }
  });
});
