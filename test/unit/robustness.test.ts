import assert from 'node:assert/strict';
import { parse, update } from '../../server/src/draft/draft.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { finished } from '../../server/src/text/slices.ts';
import { strictService } from '../support/strict-service.ts';

const service = strictService();

/** Everything that an editor asks of a draft, with an exception in any of it passed on. What is found out of balance, out of number or not read. */
function everything(text: string): string[] {
  const draft = service.parse(text);
  assert.equal(draft.length, text.length);
  service.index('file:///w/bad.draft', draft);
  service.outline(draft);
  service.folds(draft);
  service.semanticTokens(draft);
  service.links(draft);
  service.timesCited(draft, 'file:///w/bad.draft');
  service.titleHints(draft, { start: 0, end: text.length });
  for (const offset of [0, 1, Math.floor(text.length / 2), text.length]) {
    service.hover(draft, offset);
    service.definition(draft, offset);
    service.references(draft, offset, true);
    service.highlight(draft, offset);
    service.rename(draft, offset, 'AG/RES. 1 (I-O/71)');
    service.textsAt(draft, offset, 'file:///w/bad.draft').map((each) => [service.citedBy(each), service.citesOf(each)]);
    finished(service.completions(draft, offset, 'file:///w/bad.draft'));
    service.pair(draft, offset);
  }
  const findings = service.check(draft, defaultSettings);
  for (const { span, message } of findings) {
    assert.ok(span.start >= 0 && span.end <= text.length && message.length < 1000);
  }
  return [...new Set(findings.map(({ rule }) => rule))].filter((rule) => /^(?:unbalanced|number|unread)-/.test(rule));
}

/** No text that anyone could open makes Penholder throw, overflow its stack or take more than seconds. */
describe('robustness', function () {
  this.slow(3_000);
  const many = 100_000;

  it('bears 100,000 open brackets, in one paragraph and in as many', () => {
    assert.deepEqual(everything('['.repeat(many)), ['unbalanced-bracket']);
    assert.deepEqual(everything(']'.repeat(many)), ['unbalanced-bracket']);
    assert.deepEqual(everything('[a\n\n'.repeat(many / 20)), ['unbalanced-bracket']);
  });

  it('bears 100,000 nested pairs', () => {
    assert.deepEqual(everything('['.repeat(many) + ']'.repeat(many)), ['unread-paragraph']);
    assert.deepEqual(everything('('.repeat(many) + ')'.repeat(many)), ['unread-paragraph']);
    assert.deepEqual(everything('{“('.repeat(many / 3)).sort(), ['unbalanced-brace', 'unbalanced-parenthesis', 'unbalanced-quote']);
  });

  it('bears a line of 5 MB', () => {
    assert.deepEqual(everything('herons '.repeat(715_000)), []);
    assert.deepEqual(everything('a'.repeat(5_000_000)), []);
    assert.deepEqual(everything(`1. ${'[herons / egrets] '.repeat(5_000)}`), []);
  });

  it('bears openers of tracked changes, attributions and proposers without an end', () => {
    everything('{++'.repeat(many / 10));
    everything('{~~a~>'.repeat(many / 10));
    everything('[a] ('.repeat(many / 100));
    everything('[Chile'.repeat(many / 10));
    everything('[Chile: '.repeat(many / 10));
    everything('(In brackets at the request of '.repeat(many / 20));
    everything('AG/RES. 1 ('.repeat(many / 50));
  });

  it('bears spaces, line ends and labels without words', () => {
    everything(' '.repeat(500_000));
    everything('\n'.repeat(many));
    everything('\r\n \t\r'.repeat(many / 10));
    everything('1.\n'.repeat(many / 50));
    everything(`${'\t'.repeat(many)}1. To act.`);
    everything('paragraphs 1, 2, 3, '.repeat(many / 20));
  });

  it('bears NUL bytes, lone surrogates and marks of every kind', () => {
    assert.deepEqual(everything('1. To act.\n\n2. To act.\n\n\0\0\0[\0]\0\n\n4. To \0act.\n\n5. To act.\n\n6. To act.'), ['number-gap']);
    assert.deepEqual(everything('[\ud800 a \udc00]\n\n“\ud83d”\n\n\udfff.'), []);
    assert.deepEqual(everything('\ufeff\u2028\u2029\u0085\u200b\u200f\ufffd'), []);
    everything('[(“{«‘"/*_#>|~`\\$%^&<!-- ┆⟦⟧ --> 𝔘𝔫𝔦 ü é \u202e');
  });

  it('tells offsets in UTF-16 code units behind characters beyond the BMP', () => {
    const text = '1. To count 🪶🪶 [herons.\n';
    const [finding] = service.check(parse(text), defaultSettings);
    assert.equal(finding?.span.start, text.indexOf('['));
  });

  it('refuses an edit outside the draft, and no other', () => {
    const draft = parse('1. To act.');
    for (const span of [
      { start: -1, end: 0 },
      { start: 0, end: 99 },
      { start: 5, end: 4 },
      { start: Number.NaN, end: 1 },
    ])
      assert.throws(() => update(draft, { span, newText: '' }), RangeError);
    assert.equal(update(draft, { span: { start: 0, end: 10 }, newText: '' }).text(), '');
    assert.equal(update(parse(''), { span: { start: 0, end: 0 }, newText: 'a' }).text(), 'a');
  });
});
