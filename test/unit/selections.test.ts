import assert from 'node:assert/strict';
import { createLanguageService } from '../../server/src/service.ts';
import { draft, readFixture } from '../support/fixture.ts';

const service = createLanguageService();

/** The text of each selection at the cursor, the narrowest first. */
function selected(source: string): readonly string[] {
  const { text, cursor = assert.fail('no cursor') } = readFixture(source);
  const parsed = service.parse(text);
  return service.selections(parsed, cursor).map((span) => parsed.slice(span));
}

describe('a selection that grows', () => {
  it('goes from the word to the bracket, its proposers, the paragraph and its part', () => {
    const source = draft`
      The General Assembly,

      Recalling the lamps,

      1. Requests the pilots to carry [two bright lan┆terns] (EU, Fiji) at night:

      (a) In winter;

      2. Decides to meet again.
      `;
    assert.deepEqual(selected(source), [
      'lanterns',
      'two bright lanterns',
      '[two bright lanterns]',
      '[two bright lanterns] (EU, Fiji)',
      'Requests the pilots to carry [two bright lanterns] (EU, Fiji) at night:',
      '1. Requests the pilots to carry [two bright lanterns] (EU, Fiji) at night:',
      '1. Requests the pilots to carry [two bright lanterns] (EU, Fiji) at night:\n\n(a) In winter;',
      '1. Requests the pilots to carry [two bright lanterns] (EU, Fiji) at night:\n\n(a) In winter;\n\n2. Decides to meet again.',
      readFixture(source).text.trimEnd(),
      readFixture(source).text,
    ]);
  });

  it('takes the words that a delegation proposes before its name', () => {
    assert.deepEqual(selected('1. To carry [Fiji: bright lan┆terns] at night.').slice(0, 4), [
      'lanterns',
      'bright lanterns',
      'Fiji: bright lanterns',
      '[Fiji: bright lanterns]',
    ]);
  });

  it('goes through brackets in brackets and quotations', () => {
    assert.deepEqual(selected('1. To say [“by [day and ni┆ght]”].').slice(0, 6), [
      'night',
      'day and night',
      '[day and night]',
      'by [day and night]',
      '“by [day and night]”',
      '[“by [day and night]”]',
    ]);
  });

  it('takes a bracket that spans paragraphs', () => {
    const spans = selected('The Council,\n\n[1. To carry lan┆terns;\n\n2. To carry bells.]\n\n3. To go.\n');
    assert.ok(spans.includes('[1. To carry lanterns;\n\n2. To carry bells.]'), spans.join('\n--\n'));
  });

  it('takes a word with its hyphens', () => {
    assert.equal(selected('1. To carry well-l┆it lamps.')[0], 'well-lit');
  });

  it('is of nothing where there is nothing', () => assert.deepEqual(selected('┆'), []));
});
