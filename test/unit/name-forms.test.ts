import assert from 'node:assert/strict';
import { type Draft, parse, update } from '../../server/src/draft/draft.ts';
import { placedMention, variedNames } from '../../server/src/draft/names/name-forms.ts';
import { nameMentions } from '../../server/src/draft/names/name-mentions.ts';
import { nameVariant } from '../../server/src/rules/names/name-variant.ts';
import { Paragraph } from '../../server/src/syntax/paragraph.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { tester } from '../support/rule-tester.ts';

const { findingsIn } = tester(nameVariant);

describe('the forms of names', () => {
  it('are counted over a whole long draft, and after an edit as in a fresh reading', () => {
    const texts = Array.from({ length: 600 }, (_, at) => `${at + 1}. To ask the Fund for Old Locks and Weirs to look at lock ${at}.\n\n`);
    let draft = parse(texts.join(''));
    assert.deepEqual(forms(draft), []);
    for (const [from, to] of [
      ['Fund for', 'Fund of'],
      ['lock 300', 'the Fund against Old Locks and Weirs'],
      ['Fund of', 'Fund for'],
      ['Fund against', 'Fund for'],
    ] as const) {
      const start = draft.text().indexOf(from);
      const edited = update(draft, { span: { start, end: start + from.length }, newText: to });
      assert.deepEqual(forms(edited), forms(parse(edited.text())), `${from} → ${to}`);
      // An older snapshot may be asked again.
      assert.deepEqual(forms(draft), forms(parse(draft.text())));
      draft = edited;
    }
    assert.deepEqual(forms(draft), []);
  });

  it('are mended without moving a line’s end', () => {
    const text =
      'Recalling the Convention on Shared Rivers, and what the Parties to the Convention for\nShared Rivers said of it, and the Convention on\nShared Rivers itself,\n';
    const findings = findingsIn(text);
    assert.equal(
      applyEdits(
        text,
        findings.flatMap(({ fixes }) => fixes[0]?.edits() ?? []),
      ),
      text.replace('for\nShared', 'on\nShared'),
    );
    assert.equal(findings.length, 1);
  });

  it('are not told by small letters where the draft has no habit', () => {
    assert.deepEqual(findingsIn('Recalling that the Member States of the basin asked the member states of the delta for help,\n'), []);
  });

  it('are read in a line of capitals in time that grows with its length', function () {
    this.timeout(20_000);
    const funds = 'Fund of the '.repeat(200_000);
    assert.ok(nameMentions(new Paragraph(funds)).every(({ span }) => span.end - span.start < 400));
    assert.deepEqual(nameMentions(new Paragraph(' A, '.repeat(500_000))), []);
  });
});

function forms(draft: Draft): unknown {
  return variedNames(draft).map(({ counts, mentions }) => [
    [...counts].sort(),
    mentions.map((mention) => placedMention(draft, mention)).map(({ form, offset, span }) => [form, offset + span.start]),
  ]);
}
