import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { textAs } from '../../server/src/draft/contests/text-as.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { importWord } from '../../server/src/interchange/docx/read/import-word.ts';
import { hasRealTexts, realFolder } from '../support/real-texts.ts';
import { assertSameWords, type Side, wordsOfDraft, wordsOfXml } from '../support/word-texts.ts';

const sides: readonly Side[] = ['accepted', 'rejected'];

describe('real Word documents', function () {
  this.timeout(60_000);
  const files = hasRealTexts ? readdirSync(join(realFolder, 'word')).filter((name) => name.endsWith('.docx')) : [];
  if (files.length === 0) it.skip('say accepted and rejected what their XML says (PENHOLDER_CORPUS has none)');

  for (const file of files)
    it(`${file} says accepted and rejected what its XML says, by the authors and on the days that it names`, () => {
      const bytes = readFileSync(join(realFolder, 'word', file));
      const made = importWord(bytes, { emphasisAsChanges: false });
      assert(!('refused' in made), 'refused' in made ? made.refused : '');
      const parts = unzipSync(bytes);
      const part = (name: string): string => strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array());
      const draft = parse(made.text);
      for (const side of sides) {
        const expected = wordsOfXml(part('document'), side);
        const all = wordsOfDraft(draft, side);
        // Notes follow the text.
        const said = made.text.includes('[^') ? all.slice(0, expected.length) : all;
        assertSameWords(said, expected, side);
        if (!made.text.includes('[')) {
          const ours = textAs(draft, side === 'accepted' ? 'accepted' : 'original');
          assert.equal(letters(withoutComments(ours)), letters(wordsOfDraft(draft, side).join(' ')));
        }
      }
      const [named, changed, all] = [authorsOfDraft(made.text), authorsOfWords(part('document')), authorsOfXml(part('document'))];
      assert.deepEqual(
        changed.filter((each) => !named.includes(each)),
        [],
      );
      assert.deepEqual(
        named.filter((each) => !all.includes(each)),
        [],
      );
    });
});

function withoutComments(text: string): string {
  return text.replace(/\{>>.*?<<\}|\{==|==\}/g, '');
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\d]/gu, '');
}

/** The authors with their days, of all changes of words. */
function authorsOfDraft(text: string): string[] {
  return [
    ...new Set([...text.matchAll(/\{>>@([^:]*?)(?: (\d{4}-\d\d-\d\dT[\d:]+Z))?<<\}/g)].map(([, author, date]) => `${author} ${date}`)),
  ].sort();
}

/** Of changes that hold words; those of ends of paragraphs, of rows and of numbers may be told by the words that they concern. */
function authorsOfWords(xml: string): string[] {
  const changes = [...xml.matchAll(/<w:(?:ins|del|moveFrom|moveTo) ([^>]*[^/])>(.*?)<\/w:(?:ins|del|moveFrom|moveTo)>/gs)];
  return changes.flatMap(([, attributes = '', content = '']) => (/<w:(?:t|delText)[ >]/.test(content) ? authorIn(attributes) : []));
}

function authorsOfXml(xml: string): string[] {
  return [...xml.matchAll(/<w:(?:ins|del|moveFrom|moveTo|pPrChange) ([^>]*)>/g)].flatMap(([, attributes = '']) => authorIn(attributes));
}

/** None where the document was made anonymous. */
function authorIn(attributes: string): string[] {
  const value = (name: string): string | undefined => new RegExp(`w:${name}="([^"]*)"`).exec(attributes)?.[1];
  return value('author')?.trim() ? [`${value('author')} ${value('date')}`] : [];
}
