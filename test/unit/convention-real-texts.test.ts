import assert from 'node:assert/strict';
import { conventionOf } from '../../server/src/draft/convention.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { operativePunctuation } from '../../server/src/rules/endings/operative-punctuation.ts';
import { preamblePunctuation } from '../../server/src/rules/endings/preamble-punctuation.ts';
import { operativeVerb } from '../../server/src/rules/openers/operative-verb.ts';
import { preambleOpener } from '../../server/src/rules/openers/preamble-opener.ts';
import { hasRealTexts, type RealText, realTexts } from '../support/real-texts.ts';

const rules = [preamblePunctuation, operativePunctuation, preambleOpener, operativeVerb];

describe('conventions in real texts', () => {
  before(function () {
    if (!hasRealTexts) this.skip();
  });

  it('of two OAS drafts: what a reader finds', () => {
    const [first, second] = realTexts('seeds');
    assert.deepEqual(found(first), ['46 preamble-punctuation', '48 preamble-opener', '50 preamble-opener']);
    assert.deepEqual(found(second), ['32 preamble-opener', '39 preamble-opener', '53 preamble-punctuation', '93 operative-verb']);
  });

  it('of other bodies: each is told from its text', () => {
    const told = realTexts('corpus').map(({ name, text }) => [name.split('-', 1)[0], conventionOf(parse(text))]);
    assert.deepEqual(told, [
      ['oas', 'oas'],
      ['oas', 'oas'],
      ['unfccc', 'unfccc'],
      ['unfccc', 'unfccc'],
      // A treaty keeps none of them.
      ['unfccc', undefined],
      ['unsc', 'un'],
      ['unsc', 'un'],
      ['who', 'who'],
    ]);
  });

  it('of adopted texts and sound drafts: nothing; of a draft in Spanish, the full stop that its adopted form does not have', () => {
    const all = realTexts('corpus').filter(({ name }) => !name.includes('nonpaper'));
    assert.deepEqual(
      all.map((each) => found(each)),
      all.map(({ name }) => (name.includes('proyecto') ? ['17 preamble-punctuation'] : [])),
    );
  });
});

/** Line and rule. */
function found(real: RealText | undefined): string[] {
  const draft = parse(real?.text ?? assert.fail());
  return rules
    .flatMap((rule) =>
      [...rule.check(draft, { settings: { rules: {} } })].map(({ span }) => ({
        line: draft.positionAt(span.start).line + 1,
        rule: rule.id,
      })),
    )
    .sort((a, b) => a.line - b.line)
    .map(({ line, rule }) => `${line} ${rule}`);
}
