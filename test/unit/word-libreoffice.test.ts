import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '../../server/src/draft/draft.ts';
import { importWord } from '../../server/src/interchange/docx/import-word.ts';
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
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const paths = files.map((file) => join(realFolder, 'word', file));
    const { status, stderr } = spawnSync('soffice', [
      '--headless',
      '--norestore',
      profile,
      '--convert-to',
      'fodt',
      '--outdir',
      folder,
      ...paths,
    ]);
    assert.equal(status, 0, `${stderr}`);
  });

  for (const file of files.length === 0 ? ['none'] : files) {
    const name = `${file} says accepted and rejected what it says there${explained[file] ? `, but for this: ${explained[file]}` : ''}`;
    if (!hasLibreOffice || files.length === 0 || explained[file]) it.skip(name);
    else
      it(name, () => {
        const made = importWord(readFileSync(join(realFolder, 'word', file)), { emphasisAsChanges: false });
        assert(!('refused' in made));
        const flat = readFileSync(join(folder, file.replace(/docx$/, 'fodt')), 'utf8');
        for (const side of ['accepted', 'rejected'] as const) {
          const expected = wordsOfLibreOffice(flat, side);
          const said = wordsOfDraft(parse(made.text), side);
          assertSameWords(made.text.includes('[^') ? said.slice(0, expected.length) : said, expected, side);
        }
      });
  }
});
