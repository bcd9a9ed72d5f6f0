import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../server/src/draft/draft.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { FaultKind } from '../../server/src/syntax/tree.ts';
import { wildTexts } from '../property/arbitrary-draft.ts';
import { check, paragraphsOf } from '../property/facts.ts';
import { longest, runs } from '../support/runs.ts';

/** Every kind of fault, with the rule that reports it and a draft that has it and no other. A kind without its line here does not compile. */
const reported: Readonly<Record<FaultKind, { readonly rule: string; readonly text: string }>> = {
  bracket: { rule: 'unbalanced-bracket', text: '1. To feed [the herons at dawn.' },
  parenthesis: { rule: 'unbalanced-parenthesis', text: '1. To feed (the herons at dawn.' },
  quote: { rule: 'unbalanced-quote', text: '1. To feed “the herons at dawn.' },
  brace: { rule: 'unbalanced-brace', text: '1. To feed {the herons at dawn.' },
  change: { rule: 'unfinished-change', text: '1. To feed {++the herons at dawn.' },
  depth: { rule: 'unread-paragraph', text: `1. To feed ${'['.repeat(61)}herons${']'.repeat(61)} at dawn.` },
  length: { rule: 'unread-paragraph', text: `1. To feed the herons ${'[a]'.repeat(50_001)}.` },
};

describe('faults', () => {
  for (const [kind, { rule, text }] of Object.entries(reported)) {
    it(`of ${kind} are reported by ${rule}`, () => {
      assert.ok(rules.some(({ id }) => id === rule));
      const draft = parse(text);
      assert.deepEqual(
        paragraphsOf(draft).flatMap(({ faults }) => faults.map((fault) => fault.kind)),
        [kind],
      );
      assert.ok(check(draft).some((finding) => finding.rule === rule));
    });
  }

  it('are reported in any paragraph that stands alone', () => {
    fc.assert(
      fc.property(wildTexts(), (text) => {
        // A list's labels, "a) to feed", are no parentheses; a comment that silences is at home in its own tests.
        for (const { text: own, faults } of paragraphsOf(parse(text))) {
          const found = new Set(check(parse(own.trim())).map(({ rule }) => rule));
          const alone = paragraphsOf(parse(own.trim()));
          // A line that begins with a stroke goes on with what stands before it; alone it passes for what a page leaves.
          if (alone.length !== 1 || alone[0]?.faults.length !== faults.length || alone[0].line.form === 'mark') continue;
          for (const { kind } of faults)
            assert.ok(kind === 'parenthesis' || found.has(reported[kind].rule), `${kind}: ${JSON.stringify(own)}`);
        }
      }),
      runs(longest / 8),
    );
  });

  it('are reported in what would be the head of a page without them', () => {
    assert.deepEqual(
      check(parse('/ [by night')).map(({ rule }) => rule),
      ['unbalanced-bracket'],
    );
  });

  it('of a quotation are reported in the last paragraph too, which no other goes on with', () => {
    assert.deepEqual(
      check(parse('1. To feed the herons.\n\n“A heron is a patient bird.\n')).map(({ rule }) => rule),
      ['unbalanced-quote'],
    );
  });

  it('of a tracked change are told at its sign, without one for the brace', () => {
    for (const [text, kinds] of [
      ['To feed {++the herons.', ['change']],
      ['To feed the herons++}.', ['change']],
      ['To feed {~~the herons~~}.', ['change']],
      ['To feed {++the herons}.', ['change']],
      ['To feed {the herons ++}.', []],
      ['To feed {++the++} {--herons.', ['change']],
      ['To feed {++the {++} herons.', []],
      ['To feed {the {++herons.', ['brace', 'change']],
    ] as const)
      assert.deepEqual(
        paragraphsOf(parse(text)).flatMap(({ faults }) => faults.map(({ kind }) => kind)),
        kinds,
        text,
      );
  });
});
