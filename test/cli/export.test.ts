import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraph, run, wordDocument } from '../support/word-document.ts';
import { assertSound, partsOf } from '../support/word-invariants.ts';
import { folderWith, penholder, removeFolders } from './penholder.ts';

const draft = `The General Assembly,

1. Thanks {++all ++}{>>@Mexico 2026-03-02<<}keepers[^1];

2. Asks [Chile: the pilots] for oil.

[^1]: Of lamps.
`;

const theirs = wordDocument({
  body: paragraph(run('To light the ') + run('great lamps', '<w:b/>') + run('.')) + paragraph(run('To rest.')),
  header: paragraph(run('A/1')),
});

describe('penholder export', () => {
  after(removeFolders);

  it('makes a Word document beside the draft, which penholder import reads as the same draft', async () => {
    const folder = folderWith({ 'lamps.draft': draft });
    const { stderr, stdout, exitCode } = await penholder(['export', 'lamps.draft'], { in: folder });
    assert.deepEqual([stdout, stderr, exitCode], ['', 'penholder: lamps.docx: made of lamps.draft.\n', 0]);
    assertSound(readFileSync(join(folder, 'lamps.docx')));
    assert.equal((await penholder(['import', 'lamps.docx'], { in: folder })).stdout, draft);
  });

  it('writes over nothing, and the same bytes at any time and in any place', async () => {
    const folder = folderWith({ 'lamps.draft': draft });
    await penholder(['export', 'lamps.draft'], { in: folder, env: { TZ: 'Asia/Tokyo' } });
    const bytes = readFileSync(join(folder, 'lamps.docx'));
    const again = await penholder(['export', 'lamps.draft', '--template', 'oas'], { in: folder });
    assert.match(again.stderr, /^penholder: lamps\.draft: It was not exported: lamps\.docx is there already\./);
    assert.equal(again.exitCode, 2);
    assert.deepEqual(readFileSync(join(folder, 'lamps.docx')), bytes);
    await penholder(['export', '-', '-o', 'sent/same.docx'], { in: folder, input: draft, env: { TZ: 'America/Lima', LANG: 'es_PE' } });
    assert.deepEqual(readFileSync(join(folder, 'sent/same.docx')), bytes);
  });

  it('exports the drafts of a folder beside them, or into another, and goes on after one that cannot be read', async () => {
    const folder = folderWith({ 'in/lamps.draft': draft, 'in/may/buoys.draft': draft, 'in/old.draft': Uint8Array.of(0xff, 0x61) });
    const { stderr, exitCode } = await penholder(['export', 'in', '-o', 'out'], { in: folder });
    assert.equal(exitCode, 2);
    assert.match(stderr, /^penholder: in\/old\.draft: It is not in UTF-8/m);
    assert.deepEqual(readdirSync(join(folder, 'out')).sort(), ['lamps.docx', 'may']);
    assert(existsSync(join(folder, 'out/may/buoys.docx')));
    await penholder(['export', 'in/may'], { in: folder });
    assert(existsSync(join(folder, 'in/may/buoys.docx')));
  });

  it('makes tracked changes of attributed brackets, in the form of a body, as it is told', async () => {
    const folder = folderWith({ 'lamps.draft': draft });
    await penholder(['export', 'lamps.draft', '--as-tracked', '--template', 'oas'], { in: folder });
    const document = partsOf(readFileSync(join(folder, 'lamps.docx'))).get('word/document.xml') ?? '';
    assert.match(document, /<w:ins w:id="\d+" w:author="Chile"><w:r><w:t xml:space="preserve">the pilots </);
    assert.match(document, /<w:pgSz w:w="12240"/);
  });

  it('tells as JSON what was made, and what no Word document can have', async () => {
    const folder = folderWith({ 'lamps.draft': '1. To rest.\n\n2. To li\u0001ght.\n' });
    const { stderr } = await penholder(['export', '--format', 'json', 'lamps.draft'], { in: folder });
    const report = [{ line: 3, message: 'A character that no Word document can have stands as � there.' }];
    assert.deepEqual(JSON.parse(stderr), [{ draft: 'lamps.draft', document: 'lamps.docx', report }]);
  });

  it('says what is wrong with its use', async () => {
    const folder = folderWith({ 'a.draft': 'x', 'none/a.txt': 'x' });
    for (const [args, said] of [
      [[], /Name the drafts to export/],
      [['none'], /There are no \.draft files in this folder/],
      [['a.draft', 'b.draft', '-o', 'c.docx'], /-o names the folder for their documents/],
      [['-'], /A document is not written to standard output: name it with -o/],
      [['a.draft', '--template', 'eu'], /There is no template “eu”\. The templates are oas, un, who, plain\./],
      [['a.draft', '--format', 'xml'], /There is no format “xml”/],
      [['no.draft'], /There is no such file or folder/],
    ] as const) {
      const { stderr, exitCode } = await penholder(['export', ...args], { in: folder });
      assert.match(stderr, said);
      assert.equal(exitCode, 2);
    }
    assert.deepEqual(readdirSync(folder).sort(), ['a.draft', 'none']);
  });

  describe('--into', () => {
    it('writes what was changed since the import into their own document, all else of it as it is', async () => {
      const folder = folderWith({ 'theirs.docx': theirs });
      await penholder(['import', 'theirs.docx', '-o', 'lamps.draft'], { in: folder });
      const draft = readFileSync(join(folder, 'lamps.draft'), 'utf8');
      writeFileSync(
        join(folder, 'lamps.draft'),
        draft.replace('great ', '').replace('To rest.', 'To rest{++ by day++}{>>@Chile 2026-03-02<<}.\n\nTo sail.'),
      );
      const args = ['export', 'lamps.draft', '--into', 'theirs.docx', '--author', 'Keeper', '--date', '2026-05-01', '-o', 'ours.docx'];
      const { stderr, exitCode } = await penholder(args, { in: folder });
      assert.deepEqual([stderr, exitCode], ['penholder: ours.docx: made of lamps.draft.\n', 0]);
      const [before, after] = [partsOf(theirs), partsOf(readFileSync(join(folder, 'ours.docx')))];
      for (const [name, part] of before) if (name !== 'word/document.xml') assert.equal(after.get(name), part);
      assert.deepEqual(readFileSync(join(folder, 'theirs.docx')), Buffer.from(theirs));
      const keeper = '{>>@Keeper 2026-05-01<<}';
      assert.equal(
        (await penholder(['import', 'ours.docx'], { in: folder })).stdout,
        `To light the{-- great--}${keeper} lamps.\n\nTo rest{++ by day++}{>>@Chile 2026-03-02<<}.\n\n{++To sail.++}${keeper}\n`,
      );
    });

    it('writes into no other document, and into none where it is not known which it is', async () => {
      const folder = folderWith({ 'theirs.docx': theirs, 'alone.draft': 'To rest.\n' });
      await penholder(['import', 'theirs.docx', '-o', 'lamps.draft'], { in: folder });
      writeFileSync(join(folder, 'changed.docx'), wordDocument({ body: paragraph(run('To light.')) }));
      const how = ['--author', 'Keeper', '-o', 'ours.docx'];
      for (const [args, said] of [
        [
          ['lamps.draft', '--into', 'changed.docx'],
          /changed\.docx: This is not the document of which the draft was made \(theirs\.docx\), or it was changed since\./,
        ],
        [
          ['alone.draft', '--into', 'theirs.docx'],
          /alone\.draft: It is not known of which document this draft was made, since alone\.draft\.json is not there\./,
        ],
        [['lamps.draft', '--into', 'no.docx'], /no\.docx: There is no such file or folder/],
      ] as const) {
        const { stderr, exitCode } = await penholder(['export', ...args, ...how], { in: folder });
        assert.match(stderr, said);
        assert.equal(exitCode, 2);
      }
      writeFileSync(join(folder, 'lamps.draft.json'), '{"document": 1}');
      const { stderr } = await penholder(['export', 'lamps.draft', '--into', 'theirs.docx', ...how], { in: folder });
      assert.match(stderr, /^penholder: lamps\.draft\.json: This does not tell of which document the draft was made\./);
      assert.equal(existsSync(join(folder, 'ours.docx')), false);
    });

    it('says what is wrong with its use', async () => {
      const folder = folderWith({ 'a.draft': 'x', 'in/b.draft': 'y' });
      const whole = ['--into', 'a.docx', '--author', 'Keeper', '-o', 'b.docx'];
      for (const [args, said] of [
        [['a.draft', '--author', 'Keeper'], /--author and --date are for --into/],
        [['a.draft', 'b.draft', '--into', 'a.docx'], /--into takes one draft, as a file/],
        [['in', ...whole], /--into takes one draft, as a file/],
        [['a.draft', '--into', 'a.docx', '--author', 'Keeper'], /Name the new document with -o/],
        [['a.draft', '--into', 'a.docx', '-o', 'b.docx'], /Say with --author whose the changes are/],
        [['a.draft', '--template', 'un', ...whole], /leave out --template and --as-tracked/],
        [['a.draft', '--date', 'May', ...whole], /--date takes a day/],
        [['a.draft', '--date', '2026-02-30', ...whole], /--date takes a day/],
        [['a.draft', '--to', 'akn', ...whole], /--into writes a Word document/],
        [['a.draft', ...whole.slice(0, -1), 'b.xml'], /--into writes a Word document/],
      ] as const) {
        const { stderr, exitCode } = await penholder(['export', ...args], { in: folder });
        assert.match(stderr, said);
        assert.equal(exitCode, 2);
      }
    });
  });
});
