import { unbalancedBracket } from '../../server/src/rules/brackets/unbalanced-bracket.ts';
import { unbalancedParenthesis } from '../../server/src/rules/brackets/unbalanced-parenthesis.ts';
import { unbalancedQuote } from '../../server/src/rules/brackets/unbalanced-quote.ts';
import { draft } from '../support/fixture.ts';
import { tester } from '../support/rule-tester.ts';

describe('brackets', () => {
  const bracket = tester(unbalancedBracket);

  it('may span paragraphs, from the start of one to the end of a later one', () => {
    bracket.valid('[1. To count herons.\n\n2. To count egrets.\n\n3. To rest.]\n');
    bracket.valid('1. [To count herons:\n\n(a) at dusk;\n\n(b) at dawn.]\n');
    bracket.valid('[1. To count herons.\n\n[2. To count egrets.]\n\n3. To rest.] (G77: delete)\n');
  });

  it('may not open or close in mid-paragraph without a partner there', () => {
    bracket.emits(draft`
      1. To count [herons and
                  ^ error unbalanced-bracket “operative paragraph 1 is not closed”
      egrets by night.

      2. To count owls] by day.
                      ^ error unbalanced-bracket “operative paragraph 2 was not opened”
    `);
  });

  it('that are lost do not cancel each other out over paragraphs', () => {
    bracket.emits(draft`
      1. To count [herons by night.
                  ^ error unbalanced-bracket

      2. To rest.

      3. To count owls] by day.
                      ^ error unbalanced-bracket
    `);
  });

  it('cross quotations and parentheses without harm', () => {
    bracket.valid('1. To count “herons [by night” and egrets] (and [owls) by day].\n');
  });

  it('in footnote marks and tracked changes are none of the text', () => {
    bracket.valid('1. To count herons[^1] {++[by night++} {--by day]--}.\n\n[^1]: And egrets.\n');
  });
});

describe('quotations', () => {
  const quote = tester(unbalancedQuote);

  it('may run over paragraphs with an opening mark at the head of each', () => {
    quote.valid('1. Recalls the charter:\n\n“Herons rest.\n\n“Egrets rest.\n\n“Owls do not.”\n\n2. To rest.\n');
    quote.valid('1. Recalls the charter:\n\n“Herons rest.\n\nEgrets rest.”\n\n2. To rest.\n');
    quote.valid('« Les hérons dorment.\n\n« Les hiboux veillent. »\n');
  });

  it('do not swallow what follows a lost end', () => {
    quote.emits(draft`
      1. Recalls the “law of herons.
                     ^ warning unbalanced-quote

      2. To rest.

      3. Recalls the “law of egrets”.
    `);
  });

  it('leave apostrophes alone', () => {
    quote.valid('1. To ask the governments’ and keepers’ leave in the ’90s and ‘00s, for it’s the herons’.\n');
  });

  it('with a mark left behind at the end have one finding, at the mark', () => {
    quote.emits(draft`
      [CHILE:  Recalling “the law of herons” and “the law of egrets” as they stand,”]
                                                                                   ^ warning unbalanced-quote “has no opening one”
    `);
  });
});

describe('parentheses', () => {
  const parenthesis = tester(unbalancedParenthesis);

  it('of list labels are none, in running text or at the head of a paragraph', () => {
    parenthesis.valid('1. To count a) herons; b) egrets; and iv) owls, 2) twice.\n\na) at dusk;\n\n1) at dawn.\n\n(c) at noon.\n');
  });

  it('may cross brackets', () => {
    parenthesis.valid('1. To count [herons (of the north] and south).\n');
  });

  it('without a partner are found', () => {
    parenthesis.emits(draft`
      1. To count herons (of the north.
                         ^ warning unbalanced-parenthesis

      2. To count egrets of the south).
                                     ^ warning unbalanced-parenthesis
    `);
  });
});
