import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../server/src/draft/draft.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { longest, runs } from '../support/runs.ts';
import { check } from './facts.ts';

describe('renumbering', () => {
  it('moves every reference with its paragraph, or leaves it with a finding', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), (written, which) => {
        const text = textOf(written);
        const fixes = check(parse(text)).flatMap(({ rule, fixes }) => (rule.startsWith('number-') ? fixes : []));
        const fixed = applyEdits(text, fixes[which % fixes.length]?.edits() ?? []);
        const after = read(fixed);
        assert.deepEqual(
          after.map(({ number }) => number),
          fixes.length === 0
            ? written.map(({ number }) => number)
            : after.map((_, at) => Math.min(...written.map(({ number }) => number)) + at),
        );
        const findings = check(parse(fixed)).filter(({ rule }) => rule === 'broken-reference');
        for (const [at, { reference }] of written.entries()) {
          const meant = written.flatMap(({ number }, index) => (number === reference ? [index] : []));
          const now = after[at]?.reference;
          const [only, ...others] = meant;
          const isCertain = only !== undefined && others.length === 0;
          assert.equal(now, isCertain ? after[only]?.number : reference, fixed);
          const isTold = findings.some(({ span }) => fixed.slice(0, span.start).split('\n\n').length === at + 3);
          const isSilent = fixes.length === 0 && only !== undefined;
          assert.ok(isCertain || isTold || isSilent || isPartOfMore(written, reference), fixed);
        }
      }),
      runs(longest / 4),
    );
  });
});

interface Written {
  readonly number: number;
  readonly reference: number;
}

const paragraphs = fc.array(fc.record({ number: fc.integer({ min: 1, max: 7 }), reference: fc.integer({ min: 1, max: 8 }) }), {
  minLength: 1,
  maxLength: 7,
});

function textOf(written: readonly Written[]): string {
  return `THE COUNCIL,\n\nRESOLVES:\n\n${written.map(({ number, reference }) => `${number}. To act as operative paragraph ${reference} says.`).join('\n\n')}\n`;
}

/** Read back without the code under test. */
function read(text: string): Written[] {
  return [...text.matchAll(/^(\d+)\. To act as operative paragraph (\d+)/gm)].map(([, number, reference]) => ({
    number: Number(number),
    reference: Number(reference),
  }));
}

/** A draft that begins with 5 is a part of a longer one, which may hold the paragraph. */
function isPartOfMore(written: readonly Written[], reference: number): boolean {
  return reference < Math.min(...written.map(({ number }) => number));
}
