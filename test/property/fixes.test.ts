import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spanningBrackets, spanningParentheses, spanningQuotes } from '../../server/src/draft/brackets/spanning.ts';
import { parse } from '../../server/src/draft/draft.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { fixAll } from '../../server/src/rules/fix-all.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/edit.ts';
import { longest, runs } from '../support/runs.ts';
import { drafts, realTexts } from './arbitrary-draft.ts';
import { check } from './facts.ts';

describe('a fix', () => {
  const texts = fc.oneof(drafts(), realTexts() ?? drafts());

  it('of the one finding of its rule leaves none, whichever of its fixes is taken', () => {
    eachFix(texts, (text, { rule }, edits) => {
      // Options of one place count side by side; a renumbering takes the draft as one count.
      if (countOf(rule, text) > 1 || (rule.startsWith('number-') && /option/i.test(text))) return;
      // A mark put in one paragraph may be a better partner for another's, where pairs span paragraphs.
      if ([spanningBrackets, spanningQuotes, spanningParentheses].some((spanning) => spanning(parse(text)).pairs.length > 0)) return;
      const fixed = applyEdits(text, edits);
      assert.equal(countOf(rule, fixed), 0, `${rule}: ${JSON.stringify(fixed)}`);
    });
  });

  it('that takes out a bracket leaves the paragraph whole whose line ends with another', () => {
    for (const text of [
      '    a. [Keepers [MEXICO: at once] {>>why<<} [\nCHILE: by boat].\n\n',
      '1 bis. [Keepers [oil] (G77: delete) [“a] b” [\nCHILE: by boat] the keepers of the lamp.\n\n',
    ]) {
      const [finding, ...others] = check(parse(text)).filter(({ rule }) => rule === 'unbalanced-bracket');
      assert.equal(others.length, 0);
      for (const { edits } of finding?.fixes ?? assert.fail()) assert.equal(countOf('unbalanced-bracket', applyEdits(text, edits())), 0);
    }
  });

  it('of a number writes numbers in the place of numbers, and comments; of a lost mark, a mark or nothing', () => {
    eachFix(texts, (text, { rule }, edits) => {
      const allowed = words[rule.split('-', 1)[0] ?? ''];
      if (allowed === undefined) return;
      for (const { span, newText } of edits.filter(({ newText }) => !newText.startsWith('{>>penholder-open-reference ')))
        for (const change of [text.slice(span.start, span.end), newText]) assert.match(change, allowed);
    });
  });

  it('that is certain comes to rest: fixing all a second time changes nothing, and nothing certain is left', () => {
    const spoilt = fc
      .tuple(texts, fc.array(fc.tuple(fc.nat(), untidy), { maxLength: 6 }))
      .map(([text, slips]) => slips.reduce((sofar, [at, slip]) => insert(sofar, at % (sofar.length + 1), slip), text));
    fc.assert(
      fc.property(spoilt, (text) => {
        const once = fixAll(parse(text), check);
        assert.equal(applyEdits(text, once.edits), once.draft.text());
        assert.ok(once.findings.every(({ fixes }) => !fixes.some(({ certain }) => certain)));
        assert.equal(fixAll(once.draft, check).count, 0);
      }),
      runs(longest / 8),
    );
  });
});

/** What may be taken away or written, by the first word of the rule's id. */
const words: Readonly<Record<string, RegExp>> = {
  number: /^(?:[\p{L}\d]{1,8}[ \u00a0.)]{0,3}){1,3}$/u,
  unbalanced: /^(?:[[\](){}“”"‘’]|[ \u00a0\u202f]?»|«[ \u00a0\u202f]?)?$/,
};

/** What slips into a text when it is typed and converted. */
const untidy = fc.constantFrom('  ', ' ', '\t', ' \n', '\n ', '\u200b', '\u00ad', '\uFFFD', '\u00a0', 'â€™', 'Ã©', '\u2028');

function insert(text: string, at: number, slip: string): string {
  return text.slice(0, at) + slip + text.slice(at);
}

function eachFix(texts: fc.Arbitrary<string>, holds: (text: string, finding: Finding, edits: readonly TextEdit[]) => void): void {
  fc.assert(
    fc.property(texts, fc.nat(), (text, which) => {
      const findings = check(parse(text));
      const finding = findings[which % findings.length];
      for (const fix of finding?.fixes ?? []) {
        const edits = fix.edits();
        if (finding !== undefined) holds(text, finding, edits);
      }
    }),
    runs(longest / 8),
  );
}

function countOf(rule: string, text: string): number {
  return check(parse(text)).filter((finding) => finding.rule === rule).length;
}
