import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '../../server/src/draft/draft.ts';
import { importWord } from '../../server/src/interchange/docx/read/import-word.ts';
import { hasRealTexts, realFolder } from '../support/real-texts.ts';
import { assertSameWords, wordsOfDraft, wordsOfLibreOffice } from '../support/word-texts.ts';

/** Where LibreOffice 7.4 reads a document otherwise than Word, and why. */
const explained: Readonly<Record<string, string>> = {
  'oxpt--HC031-Complicated-Document.docx': 'fields show the day of today',
  'oxpt--RA001-Tracked-Revisions-01.docx': 'of words that were moved and deleted again, the deletion is lost',
  'oxpt--RP018-MoveFrom-MoveTo-CC.docx': 'the words of a content control have no tracked changes',
  'oxpt--RP019-Deleted-Field-Code.docx': 'fields show the day of today',
  'oxpt--TestDocument.docx': 'signs of the fonts Wingdings and Webdings stay as they are',
};

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

describe('real Word documents beside LibreOffice (Debian: libreoffice-writer-nogui)', function () {
  this.timeout(180_000);
  const files = hasRealTexts ? readdirSync(join(realFolder, 'word')).filter((name) => name.endsWith('.docx')) : [];
  const folder = mkdtempSync(join(tmpdir(), 'penholder-office-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  before(() => {
    if (!hasLibreOffice || files.length === 0) return;
    const paths = files.map((file) => join(realFolder, 'word', file));
    for (const form of ['fodt', 'txt:Text']) {
      // One each, since the first process may still be there when the second begins.
      const profile = `-env:UserInstallation=file://${folder}/profile-${form.slice(0, 3)}`;
      const options = ['--headless', '--norestore', profile, '--convert-to', form, '--outdir', folder];
      const { status, stderr } = spawnSync('soffice', [...options, ...paths]);
      assert.equal(status, 0, `${stderr}`);
    }
  });

  for (const file of files.length === 0 ? ['none'] : files) {
    const name = `${file} says accepted and rejected what it says there${explained[file] ? `, but for this: ${explained[file]}` : ''}`;
    if (!hasLibreOffice || files.length === 0 || explained[file]) it.skip(name);
    else
      it(name, () => {
        const made = importWord(readFileSync(join(realFolder, 'word', file)), { emphasisAsChanges: false });
        assert(!('refused' in made));
        const flat = readFileSync(join(folder, file.replace(/docx$/, 'fodt')), 'utf8');
        const known = new Set(Array.from(flat.matchAll(authorAndDate), ([, author, date]) => `${author} ${date}`));
        for (const each of authorsOfDraft(made.text)) assert(known.has(each) || isOfNumber(file), each);
        for (const side of ['accepted', 'rejected'] as const) {
          const expected = wordsOfLibreOffice(flat, side);
          const said = wordsOfDraft(parse(made.text), side);
          assertSameWords(made.text.includes('[^') ? said.slice(0, expected.length) : said, expected, side);
        }
      });
  }

  const name = 'have the automatic numbers that it computes';
  if (!hasLibreOffice || files.length === 0) it.skip(name);
  else
    it(name, () => {
      let count = 0;
      for (const file of files) {
        const made = importWord(readFileSync(join(realFolder, 'word', file)), { emphasisAsChanges: false });
        assert(!('refused' in made));
        const expected = numbersIn(readFileSync(join(folder, file.replace(/docx$/, 'txt')), 'utf8').replace('\uFEFF', ''));
        assert.deepEqual(numbersIn(made.text.replace(/\{>>.*?<<\}|\{(?:\+\+|--)|(?:\+\+|--)\}/g, '')), expected, file);
        count += expected.length;
      }
      assert(count > 30, `${count} numbers`);
    });
});

const authorAndDate = /<dc:creator>(.*?)<\/dc:creator>\s*<dc:date>(.*?)<\/dc:date>/g;

/** Its dates have no zone. */
function authorsOfDraft(text: string): string[] {
  return Array.from(text.matchAll(/\{>>@([^:]*?) (\d{4}-\d\d-\d\dT[\d:]+)Z<<\}/g), ([, author, date]) => `${author} ${date}`);
}

/** A number that was put in is no tracked change there. */
function isOfNumber(file: string): boolean {
  return file.includes('Inserted-Numbering');
}

/** At the head of a line, with the first letters after them. */
function numbersIn(text: string): string[] {
  return Array.from(text.matchAll(/^\s*((?:[\da-zIVX]{1,4}[.)]|\d[\d.]*)[ \t]+\p{L}{1,6})/gmu), ([, number = '']) =>
    number.replace(/\s+/g, ' '),
  );
}
