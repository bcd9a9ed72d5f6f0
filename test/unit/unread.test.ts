import assert from 'node:assert/strict';
import { parse, update } from '../../server/src/draft/draft.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { longestDraft } from '../../server/src/text/limits.ts';

describe('A text that is too long to be a draft', function () {
  this.timeout(60_000);

  const line = '1. Calls upon Member States [to act, in accordance with resolution 55/2;\n';
  const long = line.repeat(Math.ceil((longestDraft + 1) / line.length));

  it('has one finding, that it is not checked, which nothing silences', () => {
    const service = createLanguageService();
    const draft = service.parse(`{>>penholder-disable<<}\n\n${long}`);
    const found = service.check(draft, { ...defaultSettings, rules: { 'draft-too-long': 'off' } });
    assert.deepEqual(
      found.map(({ rule, severity, span }) => ({ rule, severity, span })),
      [{ rule: 'draft-too-long', severity: 'error', span: { start: 0, end: 0 } }],
    );
    assert.match(found[0]?.message ?? '', /more than 16 MB .* is not checked/);
    assert.deepEqual(
      found.flatMap((finding) => service.fixes(draft, finding)),
      [],
    );
  });

  it('is answered with nothing by every feature, and keeps its text and its lines', () => {
    const service = createLanguageService({
      onError: (where) => {
        throw new Error(where);
      },
    });
    const draft = service.parse(long);
    const offset = line.indexOf('[');
    service.index('file:///ag-res-2312-xxxvii-o-07.draft', draft);
    assert.deepEqual(
      [
        service.hover(draft, offset),
        service.outline(draft),
        service.folds(draft),
        service.pair(draft, offset),
        service.semanticTokens(draft),
      ],
      [undefined, [], [], [], []],
    );
    assert.deepEqual(service.definition(draft, line.indexOf('55/2')), []);
    assert.equal(draft.text(), long);
    assert.deepEqual(draft.positionAt(line.length * 1000 + 3), { line: 1000, character: 3 });
    assert.equal(draft.offsetAt({ line: 1000, character: 3 }), line.length * 1000 + 3);
  });

  it('is one of more than 250,000 lines, however short they are', () => {
    assert.equal(parse('\r\n'.repeat(250_000)).isUnread, false);
    assert.equal(parse('\r\n'.repeat(250_001)).isUnread, true);
  });

  it('is read again when it is short enough', () => {
    const service = createLanguageService();
    const draft = update(parse(long), { span: { start: line.length, end: long.length }, newText: '' });
    assert.deepEqual(
      service.check(draft, defaultSettings).map(({ rule }) => rule),
      ['unbalanced-bracket'],
    );
  });
});
