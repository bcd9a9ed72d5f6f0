import assert from 'node:assert/strict';
import { createLanguageService, defaultSettings } from '../../server/src/service.ts';

const service = createLanguageService({
  onError: (what, error) => {
    throw new Error(what, { cause: error });
  },
});

/** What is found of the numbers of paragraphs with these labels, by the label: "5. number-gap". */
function found(labels: string, head = ''): string[] {
  const text =
    head +
    labels
      .split(' ')
      .map((label) => `${label} words of the paragraph;\n\n`)
      .join('');
  return service
    .check(service.parse(text), defaultSettings)
    .filter(({ rule }) => /^number-(?:gap|order|duplicate)$|^structure-lost$/.test(rule))
    .map(({ rule, span }) => `${text.slice(span.start, span.end)} ${rule}`);
}

describe('a wrong number', () => {
  it('is reported where its series is in order before it and after it', () => {
    assert.deepEqual(found('1. 2. 3. 5. 6.'), ['5. number-gap']);
    assert.deepEqual(found('1. 2. 3. 3. 4.'), ['3. number-duplicate']);
    assert.deepEqual(found('1. 2. 4. 3. 5.'), ['3. number-order']);
    assert.deepEqual(found('1. 2. 3. 5. 4.'), ['4. number-order']);
    assert.deepEqual(found('(a) (b) (c) (e) (f)'), ['(e) number-gap']);
  });

  it('is one fault where it stands in the place of another', () => {
    assert.deepEqual(found('1. 2. 13. 4. 5. 6.'), ['13. number-gap']);
    assert.deepEqual(found('1. 2. 2. 4. 5.'), ['2. number-duplicate']);
    assert.deepEqual(found('1. 2. 3. 2. 5. 6.'), ['2. number-order']);
  });

  it('is none where it may belong to another text', () => {
    assert.deepEqual(found('1. 2. 3. 1. 2. 3.'), []);
    assert.deepEqual(found('1. 2. 3. 1.'), []);
    assert.deepEqual(found('1. 3.'), []);
    assert.deepEqual(found('1. 2. 3. 18. 19.'), []);
    assert.deepEqual(found('4. 7. 11.'), []);
    assert.deepEqual(found('5. 6. 7. 1. 2. 3. 4. 5. 8. 9.'), [], 'a list within a list');
  });

  it('may be renumbered where all the rest of its series is in order', () => {
    const offers = (text: string) => {
      const draft = service.parse(text);
      const finding = service.check(draft, defaultSettings).find(({ rule }) => rule.startsWith('number-')) ?? assert.fail();
      return service.fixes(draft, finding).filter(({ title }) => title.startsWith('Renumber')).length;
    };
    const written = (labels: readonly string[]) => labels.map((label) => `${label} words of it;\n\n`).join('');
    assert.equal(offers(written(['1.', '2.', '4.', '5.', '6.'])), 1);
    assert.equal(
      offers(written(['4.', 'Option 1:', '5.', '6.', 'Option 2:', '5.', '7.', '9.', '10.', '11.'])),
      0,
      'two paragraphs 5 are right',
    );
    const lost = `${written(['1.', '2.', '3.'])}Invites the ports to lend a mast;\n\n${written(['5.', '6.'])}`;
    assert.equal(offers(lost), 0, 'the fourth paragraph may be there, without its number');
  });

  it('is one where a comment answers for the structure', () => {
    const quoted = '4. 9. 2. 7. 3. 12.';
    assert.deepEqual(found(quoted, 'Notes on the draft\n\n'), ['Notes on the draft structure-lost']);
    assert.deepEqual(found(quoted, '{>>penholder-disable structure-lost: as in the record<<}\n\nNotes on the draft\n\n'), [
      '9. number-gap',
      '2. number-order',
      '7. number-order',
      '3. number-order',
      '12. number-gap',
    ]);
  });
});
