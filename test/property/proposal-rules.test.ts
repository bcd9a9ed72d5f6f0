import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Draft, parse, update } from '../../server/src/draft/draft.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { runRules } from '../support/run-rules.ts';
import { longest, runs } from '../support/runs.ts';
import { drafts } from './arbitrary-draft.ts';

const ids = [
  'proposal-unknown-proposer',
  'proposer-style',
  'empty-proposal',
  'redundant-brackets',
  'unattributed-brackets',
  'status-missing',
  'status-inconsistent',
  'open-instruction',
];

/** Drafts full of what these rules look for: odd names, empty and doubled brackets, stamps, instructions. What reads on to its line's end ends a line. */
const crowded = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          '1. To mend',
          '2.\nTo light',
          '2 bis. To paint',
          '(a) the lamp',
          'RESOLVES:',
          'NOTING the fog',
          '3. AWARE of',
        ),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          '[Vnz: a pier]',
          '[VENEZUELA: a pier]',
          '[Mex: it]',
          '[Mexico/Bra: them]',
          '[Marineland: us]',
          '[EU: us]',
        ),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom('[]', '[[lamps]]', '[Chile: ]', '[ ]', '[lamps]', '[[X]]', '[Peru: [] ]', '[', ']', '“', '”'),
      },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          '; APPROVED',
          '; APPROVED PENDING',
          '; PENDING – Peru\n',
          '; APROVED',
          '(Agreed)',
          '[Agreed]',
          '; ADOPTED',
          '; Approved',
          '; AGREED and APPROVED',
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '. PLACE THIS PARAGRAPH WITH PARAGRAPH 2 OF THE PREAMBLE.\n',
          '; MOVE THIS PARAGRAPH AFTER PARAGRAPH 1\n',
          '(MOVE TO ANNEX II)',
          '\nDELETE THIS PARAGRAPH.\n',
          '\nPLACE THIS PARAGRAPH AFTER OPERATIVE PARAGRAPH 2 BIS.\n',
        ),
      },
      { weight: 6, arbitrary: fc.constantFrom('\n', '\n\n', ' ', ' the lamps of the towers in the harbour', '/', ';', ':') },
    ),
    { minLength: 4, maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

describe('the rules on proposals, stamps and instructions', () => {
  it('leave no finding when the one finding is fixed, whichever fix is taken, and touch no other byte', () => {
    fc.assert(
      fc.property(crowded, fc.constantFrom('\n', '\r\n'), (lines, lineBreak) => {
        const text = lines.replaceAll('\n', lineBreak);
        const all = findings(parse(text));
        for (const id of ids) {
          const [only, ...others] = all.filter(({ rule }) => rule === id);
          if (only === undefined || others.length > 0) continue;
          for (const { title, edits } of only.fixes) {
            const fixed = applyEdits(text, edits());
            if (id === 'open-instruction') {
              // What follows an instruction in capitals is read as part of it: without it, another one may come to light.
              const words = text.slice(only.span.start, only.span.end);
              assert.equal(fixed.split(words).length, text.split(words).length - 1, `${title}: ${JSON.stringify(fixed)}`);
            } else assert.equal(countOf(id, fixed), 0, `${id}: ${title}: ${JSON.stringify(fixed)}`);
            if (lineBreak === '\r\n') assert.ok(!/(?<!\r)\n/.test(fixed), `${id} writes another line's end`);
          }
        }
      }),
      runs(longest / 4),
    );
  });

  it('find after an edit what they find in the whole text', () => {
    fc.assert(
      fc.property(fc.oneof(crowded, drafts()), crowded, fc.nat(), fc.nat(), (text, newText, from, length) => {
        const start = from % (text.length + 1);
        const span = { start, end: Math.min(text.length, start + (length % 40)) };
        const before = parse(text);
        findings(before);
        const edited = update(before, { span, newText });
        assert.deepEqual(told(findings(edited)), told(findings(parse(edited.text()))));
      }),
      runs(longest / 8),
    );
  });
});

function findings(draft: Draft): readonly Finding[] {
  const settings = { rules: Object.fromEntries(rules.filter(({ id }) => !ids.includes(id)).map(({ id }) => [id, 'off' as const])) };
  return runRules(draft, { settings }, (_rule, error) => {
    throw error;
  });
}

function countOf(id: string, text: string): number {
  return findings(parse(text)).filter(({ rule }) => rule === id).length;
}

function told(found: readonly Finding[]): unknown {
  return found.map(({ fixes, ...rest }) => ({ ...rest, fixes: fixes.map(({ title, edits }) => ({ title, edits: edits() })) }));
}
