import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Draft, parse, update } from '../../server/src/draft/draft.ts';
import { identityOf, isSameFinding } from '../../server/src/rules/finding.ts';
import { defaultSettings, type Settings } from '../../server/src/settings/settings.ts';
import { longest, runs } from '../support/runs.ts';
import { strictService } from '../support/strict-service.ts';
import { drafts, realTexts } from './arbitrary-draft.ts';

const service = strictService();

/** As a client gives it back: through JSON. */
const sent = <T>(data: T): T => JSON.parse(JSON.stringify(data));

describe('a finding', () => {
  it('is found again by its identity in another reading of its draft, with the fixes that were shown', () => {
    fc.assert(
      fc.property(texts(), (text) => {
        const draft = parse(text);
        assertSameFixes(draft, defaultSettings, reread(text), defaultSettings);
      }),
      runs(longest / 8),
    );
  });

  it('keeps its identity when another rule is turned off', () => {
    fc.assert(
      fc.property(texts(), fc.constantFrom(...service.rules), (text, { id }) => {
        assertSameFixes(
          parse(text),
          { ...defaultSettings, rules: { ...defaultSettings.rules, [id]: 'off' } },
          parse(text),
          defaultSettings,
        );
      }),
      runs(longest / 8),
    );
  });
});

/** Drafts, many of whose references lead nowhere, two of them in one breath. */
function texts(): fc.Arbitrary<string> {
  const words = fc.constantFrom(
    'paragraphs 16 and 17 above',
    'operative paragraphs 8, 9 and 9',
    'OP7 and OP7',
    'paragraph 2 of the preamble',
  );
  const astray = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 5 }), words), { minLength: 1, maxLength: 6 })
    .map((all) => all.map(([number, reference]) => `${number}. Recalls ${reference}.\n\n`).join(''));
  return fc.oneof(astray, drafts(), realTexts() ?? drafts());
}

function assertSameFixes(shownIn: Draft, shownWith: Settings, draft: Draft, settings: Settings): void {
  const shown = service.check(shownIn, shownWith);
  const now = service.check(draft, settings);
  // A comment that silences a rule is idle or not by what the other rules find.
  for (const finding of shown.filter(({ rule }) => rule !== 'unused-suppression')) {
    const id = sent(identityOf(finding));
    const found = now.filter((each) => isSameFinding(each, id));
    assert.equal(found.length, 1, JSON.stringify(id));
    assert.equal(found[0]?.message, finding.message);
    const edits = (of: Draft, each: typeof finding) => service.fixes(of, each).map((fix) => ({ title: fix.title, edits: fix.edits() }));
    assert.deepEqual(edits(draft, found[0] ?? finding), edits(shownIn, finding));
  }
}

/** The same text, reached by an edit: nothing is the same object. */
function reread(text: string): Draft {
  return update(parse(`${text}x`), { span: { start: text.length, end: text.length + 1 }, newText: '' });
}
