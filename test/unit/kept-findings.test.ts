import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse, update } from '../../server/src/draft/draft.ts';
import type { FindingInParagraph } from '../../server/src/rules/findings.ts';
import { rules as allRules } from '../../server/src/rules/index.ts';
import { checkDraft, type Findings } from '../../server/src/rules/run.ts';
import { sameFindings } from '../../server/src/rules/same-findings.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import type { Hits } from '../../server/src/tree/hits.ts';
import { readFixture } from '../support/fixture.ts';

/** Rules whose findings speak of several paragraphs, or of the custom of the whole draft. */
const rules = [
  'damaged-character',
  'footnote-duplicate',
  'footnote-mark-lost',
  'footnote-number',
  'footnote-unreferenced',
  'name-variant',
  'number-duplicate',
  'number-style',
  'preamble-opener',
  'session-year',
  'unbalanced-brace',
  'unbalanced-bracket',
  'unbalanced-parenthesis',
  'unbalanced-quote',
];

/** So many that the last paragraph is in another node of the tree: a node's findings are put together anew. */
const between = 'The list was read.\n\n'.repeat(300);
const last = 'The keepers met at the lamp by the river and read the list of the lights there.\n';

describe('The findings of a rule that looks at several paragraphs', () => {
  for (const rule of rules) {
    it(`are the same objects after a letter typed in another paragraph: ${rule}`, () => {
      let found = 0;
      for (const text of violations(rule)) {
        const draft = parse(`${text}\n\n${between}${last}`);
        const before = check(draft, rule);
        const at = draft.length - last.length + 'The keepers'.length;
        const now = check(update(draft, { span: { start: at, end: at }, newText: 'x' }), rule);
        const kept = listed(before.inParagraphs);
        found += kept.length;
        assert.deepEqual(before.others, []);
        assert.equal(listed(now.inParagraphs).length, kept.length);
        for (const [number, finding] of listed(now.inParagraphs).entries()) assert.equal(finding, kept[number], finding.message);
        assert.ok(sameFindings(before, now));
      }
      assert.ok(found > 0);
    });
  }

  it('are shown anew where a place moved to which one of them points', () => {
    const draft = parse(
      '1. To ask the Fund for Old Locks and Weirs.\n\n2. To thank the Fund for Old Locks and Weirs.\n\n3. To see the Fund of Old Locks and Weirs.\n',
    );
    const before = check(draft, 'name-variant');
    const now = check(update(draft, { span: { start: 2, end: 2 }, newText: ' ' }), 'name-variant');
    const [finding, after] = [before.all[0] ?? assert.fail(), now.all[0] ?? assert.fail()];
    assert.equal(after.message, finding.message);
    assert.ok(!sameFindings(before, now));
  });
});

function violations(rule: string): readonly string[] {
  const folder = new URL(`../fixtures/rules/${rule}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.draft') && !name.endsWith('.fixed.draft'))
    .map((name) => readFixture(readFileSync(new URL(name, folder), 'utf8')).text);
}

/** By one rule alone. */
function check(draft: ReturnType<typeof parse>, rule: string): Findings {
  const others = Object.fromEntries(allRules.filter(({ id }) => id !== rule).map(({ id }) => [id, 'off' as const]));
  return checkDraft(draft, { settings: { ...defaultSettings, rules: others }, names: undefined }, (_rule, error) => {
    throw error;
  });
}

function listed(hits: Hits<readonly FindingInParagraph[]>): readonly FindingInParagraph[] {
  return [...hits.values.flat(), ...hits.branches.flatMap(listed)];
}
