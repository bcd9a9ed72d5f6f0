import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { strictService } from '../support/strict-service.ts';

const service = strictService();
const six = [
  'unbalanced-bracket',
  'unbalanced-quote',
  'unbalanced-parenthesis',
  'number-gap',
  'number-duplicate',
  'number-order',
  'unused-suppression',
];
const found = (text: string): string[] =>
  service
    .check(parse(text), defaultSettings)
    .map(({ rule }) => rule)
    .filter((rule) => six.includes(rule));

const gap =
  '1. Requests the MemoHolder to list the lamps;\n\n1 bis. Asks for oil;\n\n1 ter. Asks for wicks;\n\n3. Invites the MemoHolder to light them.\n';

describe('A comment that silences a rule', () => {
  it('holds for the paragraph that follows, and for that rule', () => {
    assert.deepEqual(found(gap), ['number-gap']);
    assert.deepEqual(found(gap.replace('3. ', '{>>penholder-disable-next-line number-gap: 2 was withdrawn<<}\n3. ')), []);
    assert.deepEqual(found(gap.replace('3. ', '{>>penholder-disable-next-line unbalanced-quote<<}\n3. ')), [
      'unused-suppression',
      'number-gap',
    ]);
  });

  it('holds for every rule when it names none', () => {
    assert.deepEqual(found(gap.replace('3. Invites', '{>>penholder-disable-next-line<<}\n3. [Invites')), []);
  });

  it('holds for a whole paragraph of wrapped lines, over blank lines and further comments', () => {
    const text = gap.replace('3. ', '{>>penholder-disable-next-line number-gap<<}\n\n{>>see the minutes<<}\n\n3.\n');
    assert.deepEqual(found(text), []);
  });

  it('holds from disable to enable, for the rules that both name', () => {
    const text =
      '{>>penholder-disable number-gap, unbalanced-bracket<<}\n1. Requests [a lamp;\n\n1 bis. Asks for oil;\n\n1 ter. Asks for wicks;\n\n{>>penholder-enable unbalanced-bracket<<}\n\n3. Invites [a keeper.\n';
    assert.deepEqual(found(text), ['unbalanced-bracket']);
  });

  it('holds to the end without enable', () => {
    assert.deepEqual(found(`{>>penholder-disable<<}\n${gap}`), []);
  });

  it('silences nothing where no paragraph follows', () => {
    for (const comment of ['{>>penholder-disable-next-line number-gap<<}', '{>>penholder-disable-next-line<<}']) {
      assert.deepEqual(found(comment), ['unused-suppression']);
      assert.deepEqual(found(`${gap}\n${comment}\n{>>see the minutes<<}\n`), ['number-gap', 'unused-suppression']);
    }
  });

  it('is unused by itself, whatever another comment for the same rule silences', () => {
    const text = (second: string) => `{>>penholder-disable number-gap<<}\n${gap.replace('3. ', `${second}\n3. `)}`;
    assert.deepEqual(found(text('{>>penholder-disable-next-line number-gap<<}')), []);
    assert.deepEqual(found(`${text('{>>penholder-enable<<}\n\n{>>penholder-disable-next-line number-gap<<}')}`), ['unused-suppression']);
    assert.deepEqual(found(`${text('')}{>>penholder-disable number-gap<<}\n\n4. Thanks them.\n`), ['unused-suppression']);
  });

  it('is written by a fix of every finding, with the line ends of the draft, and then silences it', () => {
    for (const text of [gap, gap.replaceAll('\n', '\r\n'), `\uFEFF${gap}`]) {
      const draft = parse(text);
      const finding = service.check(draft, defaultSettings).find(({ rule }) => rule === 'number-gap') ?? assert.fail();
      const silence = service.fixes(draft, finding).at(-1) ?? assert.fail();
      assert.equal(silence.title, 'Do not report this here');
      const silenced = applyEdits(text, silence.edits());
      assert.equal(
        silenced,
        text.replace('3. ', `{>>penholder-disable-next-line number-gap: reason<<}${text.includes('\r') ? '\r\n' : '\n'}3. `),
      );
      assert.deepEqual(found(silenced), []);
    }
  });

  it('is no part of the paragraphs round it', () => {
    const numbers = found('1. Requests a lamp;\n{>>of brass<<}\n2. Requests a keeper;\n\n{>>two of them<<}\n\n3. Requests a bell.\n');
    assert.deepEqual(numbers, []);
  });
});
