import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFaults } from '../support/akn-schema.ts';
import { folderWith, penholder, removeFolders } from './penholder.ts';

const draft =
  'The General Assembly,\n\nRecalling resolution 60/288 of 8 September 2006,[^1]\n\n1. To count [Mexico: all] herons.\n\n[^1]: In part.\n';

describe('penholder export to Akoma Ntoso', () => {
  after(removeFolders);

  it('writes an Akoma Ntoso document to a file and never over one, and penholder import makes the same draft of it', async () => {
    const folder = folderWith({ 'herons.draft': draft });
    const args = ['export', 'herons.draft', '-o', 'sent/herons.xml'];
    const { stdout, stderr, exitCode } = await penholder(args, { in: folder });
    assert.deepEqual([stdout, stderr, exitCode], ['', 'penholder: sent/herons.xml: made of herons.draft.\n', 0]);
    const document = readFileSync(join(folder, 'sent/herons.xml'), 'utf8');
    assert.equal(schemaFaults(document), '');
    assert.match(document, /<ins class="inBrackets" refersTo="#delegation_1">\[Mexico: all\]<\/ins>/);
    const back = await penholder(['import', 'sent/herons.xml'], { in: folder });
    assert.deepEqual([back.stdout, back.stderr, back.exitCode], [draft, '', 0]);
    const again = await penholder(args, { in: folder });
    assert.match(again.stderr, /^penholder: herons\.draft: It was not exported: sent\/herons\.xml is there already\./);
    assert.equal(again.exitCode, 2);
    assert.equal(readFileSync(join(folder, 'sent/herons.xml'), 'utf8'), document);
    assert.deepEqual(readdirSync(join(folder, 'sent')), ['herons.xml']);
  });

  it('reads standard input, and writes to standard output', async () => {
    const { stdout, exitCode } = await penholder(['export', '-', '--to', 'akn'], { in: folderWith({}), input: draft });
    assert.equal(exitCode, 0);
    assert.equal(schemaFaults(stdout), '');
  });

  it('tells of characters that no such document can have, and parts words by a space where a page ended', async () => {
    const folder = folderWith({ 'herons.draft': '1. To rest.\n\n2. To count\fall\nher\u0001ons.\n' });
    const { stderr } = await penholder(['export', 'herons.draft', '-o', 'herons.xml'], { in: folder });
    assert.match(stderr, /^penholder: herons\.draft:4: A character that no Akoma Ntoso document can have stands as � there\.$/m);
    assert.equal(stderr.split('\n').length, 3);
    assert.match(readFileSync(join(folder, 'herons.xml'), 'utf8'), /To count all her\uFFFDons\./);
  });

  it('exports the drafts of a folder, and says what is wrong with its use', async () => {
    const folder = folderWith({ 'in/a.draft': draft, 'in/latin.draft': Uint8Array.of(0x61, 0xe9, 0x61) });
    const { stderr, exitCode } = await penholder(['export', 'in', '--to', 'akn'], { in: folder });
    assert.match(stderr, /^penholder: in\/latin\.draft: It is not in UTF-8/m);
    assert.equal(exitCode, 2);
    assert.equal(schemaFaults(readFileSync(join(folder, 'in/a.xml'), 'utf8')), '');
    assert(!existsSync(join(folder, 'in/latin.xml')));
    for (const [args, said] of [
      [['--to', 'pdf'], /There is no “pdf” for --to\. Say docx or akn\./],
      [['--to', 'akn', '--as-tracked'], /--template and --as-tracked are for Word documents/],
      [['--template', 'oas', '-o', 'a.xml'], /--template and --as-tracked are for Word documents/],
    ] as const) {
      const wrong = await penholder(['export', 'in', ...args], { in: folder });
      assert.match(wrong.stderr, said);
      assert.equal(wrong.exitCode, 2);
    }
  });
});
