import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../server/src/draft/draft.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/edit.ts';
import { drafts, realTexts } from './arbitrary-draft.ts';
import { check } from './facts.ts';
import { longest, runs } from './runs.ts';

describe('a fix', () => {
  const texts = fc.oneof(drafts(), realTexts() ?? drafts());

  it('of the one finding of its rule leaves none, whichever of its fixes is taken', () => {
    eachFix(texts, (text, { rule }, edits) => {
      if (countOf(rule, text) > 1) return;
      const fixed = applyEdits(text, edits);
      assert.equal(countOf(rule, fixed), 0, `${rule}: ${JSON.stringify(fixed)}`);
    });
  });

  it('writes marks, or numbers in the place of numbers', () => {
    eachFix(texts, (text, { rule }, edits) => {
      const allowed = rule.startsWith('number-') ? /^(?:[\p{L}\d]{1,8}[ \u00a0.)]{0,3}){1,3}$/u : /^[[\]()“”"«»‘’]?$/;
      for (const { span, newText } of edits)
        for (const change of [text.slice(span.start, span.end), newText]) assert.match(change, allowed);
    });
  });
});

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
