import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { footnoteDuplicate } from '../../server/src/rules/footnotes/footnote-duplicate.ts';
import { footnoteMarkLost } from '../../server/src/rules/footnotes/footnote-mark-lost.ts';
import { footnoteNumber } from '../../server/src/rules/footnotes/footnote-number.ts';
import { footnoteUnreferenced } from '../../server/src/rules/footnotes/footnote-unreferenced.ts';
import { numberStyle } from '../../server/src/rules/numbers/number-style.ts';
import { brokenReference } from '../../server/src/rules/references/broken-reference.ts';
import type { Found } from '../../server/src/rules/rule.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { hasRealTexts, realTexts } from '../support/real-texts.ts';

const rules = [numberStyle, brokenReference, footnoteMarkLost, footnoteUnreferenced, footnoteDuplicate, footnoteNumber];

describe('numbers, references and footnotes in real texts', () => {
  before(function () {
    if (!hasRealTexts) this.skip();
  });

  it('of the two seeds: the style of a number, five marks, and what became of eight notes', () => {
    assert.deepEqual(findings('seeds', '000'), []);
    assert.deepEqual(findings('seeds', '004'), [
      ...[19, 20, 23, 24, 61].map((line) => `${line} footnote-mark-lost`),
      '67 number-style',
      '157 footnote-unreferenced',
      '160 footnote-duplicate',
      '163 footnote-number',
      '163 footnote-unreferenced',
      ...[166, 169, 172, 175, 178].map((line) => `${line} footnote-number`),
    ]);
  });

  it('of the seed with footnotes are numbered by one fix, and the marks still go with their notes', () => {
    const [{ text } = assert.fail()] = realTexts('seeds', '004');
    const [lost] = found(text).filter(({ rule }) => rule === footnoteMarkLost.id);
    const fixed = applyEdits(text, lost?.fixes?.[0]?.edits() ?? []);
    assert.deepEqual(
      [...fixed.matchAll(/^\d\//gm)].map(([mark]) => mark),
      ['3/', '4/', '5/', '6/', '7/'],
    );
    assert.deepEqual(
      [...fixed.matchAll(/^ ?(\d)\.\t(\w+)/gm)].map(([, number, word]) => `${number} ${word}`),
      ['1 Held', '1 Held', '2 The', '3 Resolutions', '4 AG', '5 Adopted', '6 Resolution', '7 It'],
    );
    assert.deepEqual(
      found(fixed)
        .map(({ rule }) => rule)
        .sort(),
      ['footnote-duplicate', 'footnote-unreferenced', 'footnote-unreferenced', 'number-style'],
    );
  });

  it('of an agreement in the making: a number from the decision beside it, a note called twice by one name', () => {
    assert.deepEqual(findings('corpus', 'unfccc-paris'), [
      '120 footnote-number',
      '329 broken-reference',
      '403 number-style',
      '573 number-style',
      '806 footnote-unreferenced',
      '816 footnote-duplicate',
    ]);
  });

  it('of adopted texts, of sound drafts, and of one whose labels a converter put apart: nothing', () => {
    for (const { name } of realTexts('corpus')) {
      if (!name.startsWith('unfccc-paris')) assert.deepEqual(findings('corpus', name), [], name);
    }
  });
});

/** "67 number-style": by line, then by rule. */
function findings(group: 'seeds' | 'corpus', name: string): string[] {
  return realTexts(group, name).flatMap(({ text }) =>
    found(text)
      .map(({ rule, span }) => ({ rule, line: text.slice(0, span.start).split('\n').length }))
      .sort((a, b) => a.line - b.line || a.rule.localeCompare(b.rule))
      .map(({ rule, line }) => `${line} ${rule}`),
  );
}

function found(text: string): (Found & { readonly rule: string })[] {
  const draft = parse(text);
  return rules.flatMap((rule) => [...rule.check(draft, { settings: defaultSettings })].map((each) => ({ ...each, rule: rule.id })));
}
