import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import type { Proposing } from '../../server/src/draft/proposing/propose.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { readFixture } from '../support/fixture.ts';

/** The draft with the proposal about the words in `⟦…⟧`; or why there is none. */
function proposed(source: string, proposing: Proposing): string {
  const { text, ranges } = readFixture(source);
  const [selected = assert.fail('nothing is selected')] = ranges;
  const edits = createLanguageService().propose(parse(text), selected, proposing);
  return typeof edits === 'string' ? edits : applyEdits(text, edits);
}

const cuts = 'With brackets round them these words would not read as a proposal of Chile: they cut other brackets, a symbol or a stamp.';

describe('a proposal about selected words', () => {
  for (const [what, before, bracketed, deleted, replaced] of [
    [
      'stands in brackets with the delegation',
      '1. To ring ⟦every heron⟧ at dawn;\n',
      '1. To ring [Chile: every heron] at dawn;\n',
      '1. To ring [every heron] (Chile: delete) at dawn;\n',
      '1. To ring [every heron] (Chile: delete) [Chile: each] at dawn;\n',
    ],
    [
      'leaves the spaces, the label and the stamp of a whole paragraph outside',
      '⟦1. To ring every heron; APPROVED\n⟧',
      '1. [Chile: To ring every heron;] APPROVED\n',
      '1. [To ring every heron;] (Chile: delete) APPROVED\n',
      '1. [To ring every heron;] (Chile: delete) [Chile: each] APPROVED\n',
    ],
    [
      'holds a proposal of another',
      '1. To ring ⟦[Peru: every] heron⟧;\n',
      '1. To ring [Chile: [Peru: every] heron];\n',
      '1. To ring [[Peru: every] heron] (Chile: delete);\n',
      '1. To ring [[Peru: every] heron] (Chile: delete) [Chile: each];\n',
    ],
    [
      'stands in a proposal of another',
      '1. To ring [Peru: ⟦every⟧ heron];\n',
      '1. To ring [Peru: [Chile: every] heron];\n',
      '1. To ring [Peru: [every] (Chile: delete) heron];\n',
      '1. To ring [Peru: [every] (Chile: delete) [Chile: each] heron];\n',
    ],
    [
      'may be about a part of a word',
      '1. To count inter⟦national⟧ rivers;\n',
      '1. To count inter[Chile: national] rivers;\n',
      '1. To count inter[national] (Chile: delete) rivers;\n',
      '1. To count inter[national] (Chile: delete) [Chile: each] rivers;\n',
    ],
  ] as const)
    it(what, () => {
      assert.equal(proposed(before, { kind: 'bracket', by: 'Chile' }), bracketed);
      assert.equal(proposed(before, { kind: 'delete', by: 'Chile' }), deleted);
      assert.equal(proposed(before, { kind: 'replace', by: 'Chile', words: ' each ' }), replaced);
    });

  it('of several paragraphs stands in brackets of each', () => {
    const source = 'RESOLVES:\n\n1.\nTo ring ⟦herons at dawn.\n\n2.\nTo paint wagons.⟧\n';
    assert.equal(
      proposed(source, { kind: 'bracket', by: 'Chile' }),
      'RESOLVES:\n\n1.\nTo ring [Chile: herons at dawn.]\n\n2.\n[Chile: To paint wagons.]\n',
    );
    assert.equal(
      proposed(source, { kind: 'replace', by: 'Chile', words: 'each' }),
      'Select words of one paragraph: other words are proposed for each by itself.',
    );
  });

  it('names the delegation as the draft writes it', () => {
    const source = '1. To ring ⟦every⟧ heron [CHI: at dawn];\n';
    assert.equal(proposed(source, { kind: 'bracket', by: 'Republic of Chile' }), '1. To ring [CHI: every] heron [CHI: at dawn];\n');
    assert.equal(proposed(source, { kind: 'bracket', by: 'Chile, Peru' }), '1. To ring [Chile, Peru: every] heron [CHI: at dawn];\n');
  });

  it('is not written where it would not read as one', () => {
    for (const source of [
      '1. To ring [Peru: ⟦every] heron⟧;\n',
      '1. As in A/RES/⟦60⟧/1 ring all;\n',
      '1. To ring ⟦every⟧ (EU: delete) heron;\n',
      '1. To ring {++⟦every⟧ ++}heron;\n',
    ])
      assert.equal(proposed(source, { kind: 'bracket', by: 'Chile' }), cuts, source);
  });

  it('is about words of a paragraph, and of a delegation that can be named', () => {
    const nothing = 'Select the words of the paragraph that the proposal is about.';
    assert.equal(proposed('1. To ring herons; ⟦APPROVED⟧\n', { kind: 'delete', by: 'Chile' }), nothing);
    assert.equal(proposed('⟦1. ⟧To ring herons;\n', { kind: 'delete', by: 'Chile' }), nothing);
    const unnamed = 'A delegation’s name has no brackets, parentheses or colons.';
    for (const by of ['', ' ', 'Chile: delete', 'Chile]'])
      assert.equal(proposed('1. To ring ⟦herons⟧;\n', { kind: 'bracket', by }), unnamed);
    assert.equal(proposed('1. To ring ⟦herons⟧;\n', { kind: 'replace', by: 'Chile' }), 'Say which words shall stand there instead.');
  });
});
