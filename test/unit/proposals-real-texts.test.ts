import assert from 'node:assert/strict';
import { type Draft, parse } from '../../server/src/draft/draft.ts';
import { submissionAt } from '../../server/src/draft/proposals/submissions.ts';
import { paragraphNumbered } from '../../server/src/draft/references/paragraph-numbered.ts';
import { redundantBrackets } from '../../server/src/rules/brackets/redundant-brackets.ts';
import { unattributedBrackets } from '../../server/src/rules/brackets/unattributed-brackets.ts';
import { emptyProposal } from '../../server/src/rules/proposals/empty-proposal.ts';
import { openInstruction } from '../../server/src/rules/proposals/open-instruction.ts';
import { proposalUnknownProposer } from '../../server/src/rules/proposals/proposal-unknown-proposer.ts';
import { proposerStyle } from '../../server/src/rules/proposals/proposer-style.ts';
import type { Found } from '../../server/src/rules/rule.ts';
import { statusInconsistent } from '../../server/src/rules/statuses/status-inconsistent.ts';
import { statusMissing } from '../../server/src/rules/statuses/status-missing.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { misnumbered } from '../support/misnumbered.ts';
import { hasRealTexts, realTexts } from '../support/real-texts.ts';

/** Those whose submissions a text has, in order. */
function submittersOf(text: string): string[] {
  const draft = parse(text);
  const found = new Set(Array.from({ length: draft.paragraphs.size }, (_, index) => submissionAt(draft, index)));
  return [...found].flatMap((submission) => submission?.by.map(({ written, delegation }) => delegation?.id ?? written) ?? []);
}

const rules = [
  proposalUnknownProposer,
  proposerStyle,
  emptyProposal,
  redundantBrackets,
  unattributedBrackets,
  statusMissing,
  statusInconsistent,
  openInstruction,
];

describe('proposals, stamps and instructions in real texts', () => {
  before(function () {
    if (!hasRealTexts) this.skip();
  });

  it('of two OAS drafts: the instruction, and the brackets that nobody claims', () => {
    assert.deepEqual(
      realTexts('seeds').map(({ text }) => findings(text)),
      [[], ['59 open-instruction', '154 unattributed-brackets']],
    );
  });

  it('are found with the names, stamps and brackets that are put into those drafts', () => {
    const [first = '', second = ''] = realTexts('seeds').map(({ text }) => text);
    const added = (text: string, from: string, to: string): string[] => {
      const changed = text.replace(from, to);
      assert.notEqual(changed, text, from);
      return findings(changed).filter((finding) => !findings(text).includes(finding));
    };
    assert.deepEqual(added(first, '[BELIZE:', '[Blz:'), ['71 proposer-style']);
    assert.deepEqual(added(first, '[VENEZUELA:', '[VENEZULA:'), ['43 proposal-unknown-proposer']);
    assert.deepEqual(added(second, '[Ven:', '[Vnz:'), ['59 proposal-unknown-proposer']);
    assert.deepEqual(added(second, '[Ven:', '[VENEZUELA:'), ['59 proposer-style']);
    assert.deepEqual(added(second, 'voluntary]', ']'), ['48 empty-proposal']);
    assert.deepEqual(added(second, ' PENDING\n', ' APPROVED\n'), ['48 status-inconsistent']);
    assert.deepEqual(added(second, '; APPROVED\n3.', ';\n3.'), ['12 status-missing']);
    assert.deepEqual(added(second, '; APPROVED\n3.', '; APROVED\n3.'), ['12 status-inconsistent']);
  });

  it('of a compilation of proposals: every heading that is a delegation’s name, and nothing else', () => {
    const compiled = new Map(realTexts('corpus/bbnj-proposals').map(({ name, text }) => [name, submittersOf(text)]));
    assert.deepEqual(compiled.get('bbnj-INF1-article-16.txt'), [
      'eu',
      'IDN',
      'ISR',
      'JPN',
      'MCO',
      'KOR',
      'SEN',
      'ZAF',
      'USA',
      'iucn',
      'ics',
    ]);
    assert.ok([...compiled.values()].every((submitters) => submitters.length > 3));
    assert.deepEqual(
      [...realTexts('corpus'), ...realTexts('seeds')].flatMap(({ text }) => submittersOf(text)),
      [],
    );
  });

  it('lets the instruction be carried out: the paragraph stands in the preamble, and all numbers follow each other', () => {
    const text = realTexts('seeds')[1]?.text ?? '';
    const [fix] = [...openInstruction.check(parse(text), { settings: { rules: {} } })][0]?.fixes ?? [];
    const after = parse(applyEdits(text, fix?.edits() ?? assert.fail()));
    assert.match(
      paragraphNumbered(after, 0, 'preamble', { number: 2, suffix: 1 })?.paragraph.text ?? '',
      /^2 bis\.\n\[Ven: To urge .*\]\n$/,
    );
    assert.deepEqual(misnumbered(after), []);
    assert.deepEqual(findings(after.text()), ['154 unattributed-brackets']);
  });

  it('give no cause in adopted texts and sound drafts, and one info in a draft of three thousand brackets', () => {
    const found = realTexts('corpus').flatMap(({ name, text }) => findings(text).map((finding) => `${name}:${finding}`));
    assert.deepEqual(found, ['unfccc-paris-draft-agreement-4-dec-2015.txt:185 redundant-brackets']);
  });
});

function findings(text: string): string[] {
  const draft = parse(text);
  return rules
    .flatMap((rule) => [...rule.check(draft, { settings: { rules: {} } })].map((found) => ({ line: lineOf(draft, found), id: rule.id })))
    .sort((a, b) => a.line - b.line)
    .map(({ line, id }) => `${line} ${id}`);
}

function lineOf(draft: Draft, { span }: Found): number {
  return draft.positionAt(span.start).line + 1;
}
