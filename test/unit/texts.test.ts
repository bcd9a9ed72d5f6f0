import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readFixture } from '../support/fixture.ts';
import { markedText, textsFolder } from '../support/marked-text.ts';

/** Texts as messy as real ones, in which the findings of all rules are marked: `npm run mark-texts` writes the marks anew. */
describe('texts', () => {
  const names = readdirSync(textsFolder);

  for (const name of names) {
    const source = readFileSync(new URL(name, textsFolder), 'utf8');
    const { text } = readFixture(source);

    it(`have in ${name} the findings that are marked there, and no others`, () => {
      assert.equal(markedText(text), source);
    });

    it(`have in ${name} the same findings when lines end otherwise`, () => {
      const bare = source.replaceAll('\r\n', '\n');
      const other = text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n');
      assert.equal(markedText(other).replaceAll('\r\n', '\n'), bare);
    });
  }

  it('are all found: of each kind of line end, with findings and without', () => {
    const sources = names.map((name) => readFileSync(new URL(name, textsFolder), 'utf8'));
    assert.ok(sources.some((source) => source.includes('\r\n')));
    const silent = sources.filter((source) => readFixture(source).marks.length === 0);
    assert.ok(silent.length > 0 && silent.length < sources.length);
  });
});
