import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, update } from '../../server/src/draft/draft.ts';
import type { Fix } from '../../server/src/rules/finding.ts';
import { footnoteDuplicate } from '../../server/src/rules/footnotes/footnote-duplicate.ts';
import { footnoteMarkLost } from '../../server/src/rules/footnotes/footnote-mark-lost.ts';
import { footnoteNumber } from '../../server/src/rules/footnotes/footnote-number.ts';
import { footnoteUnreferenced } from '../../server/src/rules/footnotes/footnote-unreferenced.ts';
import { numberStyle } from '../../server/src/rules/numbers/number-style.ts';
import { brokenReference } from '../../server/src/rules/references/broken-reference.ts';
import type { Found, Rule } from '../../server/src/rules/rule.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { longest, patience, runs } from '../support/runs.ts';
import { drafts, realTexts } from './arbitrary-draft.ts';
import { editOf, strokes } from './arbitrary-edit.ts';

const rules = [numberStyle, brokenReference, footnoteMarkLost, footnoteUnreferenced, footnoteDuplicate, footnoteNumber];

describe('the rules on numbers, references and footnotes', function () {
  this.timeout(patience(120_000));

  it('find after any edit what they find in the new text', () => {
    fc.assert(
      fc.property(texts(), fc.array(strokes(), { minLength: 1, maxLength: 5 }), (text, chain) => {
        let draft = parse(text);
        for (const stroke of chain) {
          for (const rule of rules) found(rule, draft);
          draft = update(draft, editOf(stroke, draft.text()));
        }
        const anew = parse(draft.text());
        for (const rule of rules) assert.deepEqual(found(rule, draft).map(plain), found(rule, anew).map(plain), rule.id);
      }),
      runs(longest / 2),
    );
  });

  it('find less after each of their fixes, and change no word but a note that is removed', () => {
    fc.assert(
      fc.property(texts(), (text) => {
        const draft = parse(text);
        for (const rule of rules) {
          const findings = found(rule, draft);
          for (const { fixes = [] } of findings) for (const fix of fixes) holds(rule, text, findings.length, fix);
        }
      }),
      runs(longest / 2),
    );
  });
});

function holds(rule: Rule, text: string, before: number, fix: Fix): void {
  const edits = fix.edits();
  const fixed = applyEdits(text, edits);
  const left = found(rule, parse(fixed));
  assert.ok(left.length < before, `${rule.id}, ${fix.title}: ${JSON.stringify(text)} became ${JSON.stringify(fixed)}`);
  for (const { span, newText } of edits) {
    if (newText === '' && fix.title.startsWith('Remove')) continue;
    for (const change of [text.slice(span.start, span.end), newText]) assert.match(change, short);
  }
}

/** A number, a mark or a note's number, a word of direction. */
const short = /^(?:[\p{L}\d]{1,8}[ \u00a0.)]{0,3}){0,3}$|^\d*\/\t?$|^(?:\d{1,3}|\uFFFD)[./]?[ \t]?$/u;

function found(rule: Rule, draft: ReturnType<typeof parse>): Found[] {
  return [...rule.check(draft, { settings: defaultSettings })];
}

function plain({ fixes = [], ...finding }: Found): unknown {
  return { ...finding, fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits() })) };
}

/** Drafts of little else than what the rules look at. */
function texts(): fc.Arbitrary<string> {
  const dense = fc
    .array(fc.oneof({ weight: 3, arbitrary: paragraph }, note), { minLength: 2, maxLength: 14 })
    .map((parts) => parts.join('\n\n'));
  const withNotes = fc
    .tuple(fc.array(paragraph, { minLength: 2, maxLength: 8 }), fc.array(note, { minLength: 1, maxLength: 7 }))
    .map(([text, notes]) => [...text, ...notes, ''].join('\n\n'));
  return fc.oneof({ weight: 3, arbitrary: withNotes }, dense, drafts(), realTexts() ?? drafts());
}

const words = fc.constantFrom(
  ...[
    'To light the lamp',
    'RECALLING the reef',
    'To count paragraph 3 above',
    'as in operative paragraph 2',
    'paragraph 4 (b) below',
    'see PP2 and OP3',
  ],
  ...[
    'paragraphs 2 and 5 bis above',
    'paragraph 2 of the preamble',
    'Article 2 bis, paragraph 3',
    'Article 3 of this Agreement',
    'and/or so',
  ],
  ...['\n/ and on', '\n/;', ' 1/ ', ' 2/,', ' 3/', '[^a]', '[^b]', ' 12/', ' [oil\n/ wicks]', 'lamps,2 '],
);
const label = fc.constantFrom(
  '',
  '1. ',
  '2.\n',
  '3. ',
  '4 bis. ',
  '4bis.\n',
  '5.bis ',
  '(a) ',
  '(b) ',
  '(c) bis ',
  '(c)bis ',
  'PP1 ',
  'OP2bis ',
  'OP3 ter. ',
);
const frame = fc.constantFrom('THE ASSEMBLY OF LAMPS,', 'RESOLVES:', 'RECALLING:', 'Article 2', 'Article 2 bis', 'DRAFT RESOLUTION', '2.');
const paragraph = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(label, fc.array(words, { minLength: 1, maxLength: 4 })).map(([first, rest]) => `${first}${rest.join(' ')}.`),
  },
  frame,
);
const note = fc.constantFrom(
  ...[
    '1.\tOf oil.',
    '2.\tOf oil.',
    '2.\tOf wicks.',
    '4.\tOf glass.',
    '\uFFFD.\tOf brass.',
    '\uFFFD. Of tin.',
    '1/\tOf lead.',
    '2/\tOf zinc.',
  ],
  ...['[^a]: Of iron.', '[^a]: Of steel.', '[^b]: Of gold,\n\nthat is, of silver.', '1.\tOf oil.', 'Of nothing.'],
);
