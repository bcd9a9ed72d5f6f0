import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { certainEdits } from '../../server/src/rules/certain-edits.ts';
import { damagedCharacter } from '../../server/src/rules/characters/damaged-character.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { capitalizationAfterStop } from '../../server/src/rules/typing/capitalization-after-stop.ts';
import { doubleSpace } from '../../server/src/rules/typing/double-space.ts';
import { doubledPunctuation } from '../../server/src/rules/typing/doubled-punctuation.ts';
import { doubledWord } from '../../server/src/rules/typing/doubled-word.ts';
import { spaceBeforePunctuation } from '../../server/src/rules/typing/space-before-punctuation.ts';
import { trailingSpace } from '../../server/src/rules/typing/trailing-space.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { hasRealTexts, realTexts } from '../support/real-texts.ts';
import { runRules } from '../support/run-rules.ts';

const wording = [damagedCharacter, doubledWord, doubledPunctuation, capitalizationAfterStop];
const typing = [...wording, spaceBeforePunctuation, doubleSpace];

describe('text hygiene in real texts', () => {
  before(function () {
    if (!hasRealTexts) this.skip();
  });

  it('finds in the first seed a space at the end, and nothing else', () => {
    assert.deepEqual(findingsIn('seeds', '000', [...typing, trailingSpace]), ['99 trailing-space']);
  });

  it('finds in the second seed two wide gaps, a sentence cut in two and a doubled full stop', () => {
    assert.deepEqual(findingsIn('seeds', '004', typing), [
      '41 double-space',
      '56 double-space',
      '88 capitalization-after-stop',
      '123 doubled-punctuation',
    ]);
  });

  it('mends all but the sentence of the second seed unasked, once and for all', () => {
    const text = read('seeds', '004');
    const { edits } = certainEdits(check(text, [...typing, trailingSpace]));
    const mended = applyEdits(text, edits);
    assert.deepEqual(
      check(mended, [...typing, trailingSpace]).map(({ rule }) => rule),
      ['capitalization-after-stop'],
    );
    assert.equal(
      mended,
      text
        .replace(/[ \t]+$/gm, '')
        .replace('area..', 'area.')
        .replace(/(pedophilia,|Protocol) {2}/g, '$1 '),
    );
  });

  for (const name of ['oas-cp-res-953', 'oas-cp-1700', 'unfccc-CMA2019', 'who-WHA66.10', 'unsc-draft-S-2016', 'unsc-draft-S-2018']) {
    it(`is silent on ${name}`, () => {
      assert.deepEqual(findingsIn('corpus', name, typing), []);
    });
  }

  it('finds in a negotiating text a word given twice, and spaces inside brackets', () => {
    assert.deepEqual(findingsIn('corpus', 'unfccc-paris', wording), ['258 doubled-word']);
    assert.deepEqual(
      findingsIn('corpus', 'unfccc-paris', [spaceBeforePunctuation, doubleSpace]),
      [29, 147, 151, 248, 661, 749].map((line) => `${line} space-before-punctuation`),
    );
  });

  it('finds in a text converted from Word three bullets of its symbol font', () => {
    assert.deepEqual(
      findingsIn('corpus', 'unfccc-adp', wording),
      [1580, 1581, 1586].map((line) => `${line} damaged-character`),
    );
  });
});

/** "88 capitalization-after-stop" by line. */
function findingsIn(kind: 'seeds' | 'corpus', name: string, wanted: readonly Rule[]): string[] {
  const text = read(kind, name);
  const draft = parse(text);
  return check(text, wanted).map(({ span, rule }) => `${draft.positionAt(span.start).line + 1} ${rule}`);
}

function check(text: string, wanted: readonly Rule[]): readonly Finding[] {
  const silenced = Object.fromEntries(rules.filter((rule) => !wanted.includes(rule)).map(({ id }) => [id, 'off' as const]));
  return runRules(parse(text), { settings: { ...defaultSettings, rules: silenced } }, (_rule, error) => {
    throw error;
  });
}

function read(kind: 'seeds' | 'corpus', name: string): string {
  const [{ text } = assert.fail(`No ${name} in ${kind}`)] = realTexts(kind, name);
  return text;
}
