import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { documentDiagrams } from '../../server/grammar-diagram.ts';
import { documentOf } from '../../server/src/draft/document/document.ts';
import { type Draft, parse, update } from '../../server/src/draft/draft.ts';
import { DocumentParser } from '../../server/src/syntax/document-grammar.ts';
import { documentText } from '../support/document-text.ts';
import { readFixture } from '../support/fixture.ts';

const fixtures = new URL('../fixtures/', import.meta.url);

describe('document', () => {
  for (const file of readdirSync(new URL('features/document/', fixtures))) {
    const name = file.replace('.txt', '.draft');
    const expected = readFileSync(new URL(`features/document/${file}`, fixtures), 'utf8');
    it(`of ${name}`, () => {
      assert.equal(`${documentText(parse(textOf(name)))}\n`, expected);
    });
    it(`of ${name} with CR LF`, () => {
      assert.equal(`${documentText(parse(textOf(name).replaceAll('\n', '\r\n')))}\n`, expected);
    });
  }

  it('of an empty draft has no parts', () => {
    assert.equal(documentText(parse('')), 'document');
  });

  it('is the same object after a keystroke in a paragraph’s words', () => {
    const before = parse(textOf('compilation.draft'));
    assert.equal(documentOf(replaced(before, 'count the herons', 'count all the herons')), documentOf(before));
  });

  it('is another where a paragraph becomes something else, with the same trees of the parts beside it', () => {
    const before = parse(textOf('compilation.draft'));
    const after = replaced(before, '(b) report.', 'To report.');
    assert.notEqual(documentOf(after), documentOf(before));
    const [old, now] = [documentOf(before).children, documentOf(after).children];
    assert.deepEqual(
      old.map((part, at) => part === now[at]),
      [false, true, true],
    );
  });

  it('of a compilation of like texts has one tree for all of them', () => {
    const text = 'THE COUNCIL OF KEEPERS,\n\nRecalling reeds,\n\nRESOLVES:\n\n1. To cut them.\n\n';
    const [first, second, third, ...others] = documentOf(parse(text + text.replace('reeds', 'boats') + text)).children;
    assert.deepEqual([first === second, second === third, others.length], [true, true, 0]);
  });

  it('has lists sixty deep, and none deeper', () => {
    const lines = Array.from({ length: 200 }, (_, at) => `${' '.repeat(2 * at)}1. To cut reeds.\n\n`);
    const depths = documentText(parse(lines.join('')))
      .split('\n')
      .map((line) => line.search(/\S/) / 2);
    assert.equal(Math.max(...depths), 63);
    assert.equal(depths.length, 203);
  });
});

describe('document grammar', () => {
  it('has no fault that Chevrotain knows of', () => {
    assert.ok(new DocumentParser({ skipValidations: false }));
  });

  it('is drawn as it is: npm run generate', () => {
    assert.equal(readFileSync(new URL('../../docs/document-grammar.html', import.meta.url), 'utf8'), documentDiagrams());
  });
});

function textOf(name: string): string {
  return readFixture(readFileSync(new URL(`structure/${name}`, fixtures), 'utf8')).text;
}

function replaced(draft: Draft, words: string, others: string): Draft {
  documentOf(draft);
  const start = draft.text().indexOf(words);
  assert.ok(start >= 0, words);
  return update(draft, { span: { start, end: start + words.length }, newText: others });
}
