import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraph, run, tracked, wordDocument } from '../support/word-document.ts';
import { folderWith, penholder, removeFolders } from './penholder.ts';

const picture = '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="A lighthouse"/><pic:pic/></wp:inline></w:drawing></w:r>';
const document = wordDocument({
  body: paragraph(run('1. To count ') + tracked('ins', 'Mexico', run('all ')) + run('herons.')) + paragraph(run('2. To rest.') + picture),
});
const draft = '1. To count {++all ++}{>>@Mexico 2026-03-02T09:00:00Z<<}herons.\n\n2. To rest.\n';

describe('penholder import', () => {
  after(removeFolders);

  it('writes the draft of a Word document to standard output, and on standard error what is not in it', async () => {
    const folder = folderWith({ 'lamps.docx': document });
    const said = 'A picture is left out: “A lighthouse”.\n';
    for (const [args, input, name] of [
      [['lamps.docx'], '', 'lamps.docx'],
      [['-'], document, '<stdin>'],
    ] as const) {
      const { stdout, stderr, exitCode } = await penholder(['import', ...args], { in: folder, input });
      assert.deepEqual([stdout, stderr, exitCode], [draft, `penholder: ${name}:3: ${said}`, 0]);
    }
    assert.deepEqual(readdirSync(folder), ['lamps.docx']);
  });

  it('writes it to a file, and never over one', async () => {
    const folder = folderWith({ 'lamps.docx': document });
    const args = ['import', 'lamps.docx', '-o', 'sent/lamps.draft'];
    const { stderr, exitCode } = await penholder(args, { in: folder });
    assert.deepEqual(
      [stderr, exitCode],
      ['penholder: sent/lamps.draft: made of lamps.docx.\npenholder: sent/lamps.draft:3: A picture is left out: “A lighthouse”.\n', 0],
    );
    assert.equal(readFileSync(join(folder, 'sent/lamps.draft'), 'utf8'), draft);
    const again = await penholder(args, { in: folder });
    assert.match(again.stderr, /^penholder: lamps\.docx: It was not imported: sent\/lamps\.draft is there already\./);
    assert.equal(again.exitCode, 2);
  });

  it('imports the documents of a folder beside them, or into another, and goes on after one that cannot be read', async () => {
    const folder = folderWith({
      'in/lamps.docx': document,
      'in/may/buoys.DOCX': document,
      'in/old.docx': '{\\rtf1 x}',
      'in/~$lamps.docx': 'x',
    });
    const { stderr, exitCode } = await penholder(['import', 'in', '-o', 'out'], { in: folder });
    assert.equal(exitCode, 2);
    assert.match(stderr, /^penholder: in\/old\.docx: This is Rich Text Format/m);
    assert.equal(readFileSync(join(folder, 'out/lamps.draft'), 'utf8'), draft);
    assert.equal(readFileSync(join(folder, 'out/may/buoys.draft'), 'utf8'), draft);
    assert.deepEqual(readdirSync(join(folder, 'out')).sort(), ['lamps.draft', 'lamps.draft.json', 'may']);
    await penholder(['import', 'in/may'], { in: folder });
    assert(existsSync(join(folder, 'in/may/buoys.draft')));
  });

  it('makes drafts of resolutions in Akoma Ntoso, and says what is damaged in one', async () => {
    const akn = (content: string): string => `<akomaNtoso><statement><mainBody>${content}</mainBody></statement></akomaNtoso>`;
    const oceans = akn('<paragraph><num>1.</num><content><p>To count <ins>all</ins> herons.</p></content></paragraph>');
    const folder = folderWith({ 'in/oceans.xml': oceans, 'in/cut.xml': akn('<p>x</p>').slice(0, 40), 'in/lamps.docx': document });
    const { stdout } = await penholder(['import', 'in/oceans.xml'], { in: folder });
    assert.equal(stdout, '1. To count {++all++} herons.\n');
    const { stderr, exitCode } = await penholder(['import', 'in', '-o', 'out'], { in: folder });
    assert.equal(exitCode, 2);
    assert.match(stderr, /^penholder: in\/cut\.xml: It is damaged XML in line 1: /m);
    assert.equal(readFileSync(join(folder, 'out/oceans.draft'), 'utf8'), '1. To count {++all++} herons.\n');
    assert.deepEqual(readdirSync(join(folder, 'out')).sort(), ['lamps.draft', 'lamps.draft.json', 'oceans.draft']);
  });

  it('keeps beside the draft of which document it was made, and writes over no such file', async () => {
    const folder = folderWith({ 'lamps.docx': document, 'other.draft.json': '{}' });
    await penholder(['import', 'lamps.docx', '-o', 'lamps.draft', '--emphasis-as-changes'], { in: folder });
    const { document: name, sha256, emphasisAsChanges } = JSON.parse(readFileSync(join(folder, 'lamps.draft.json'), 'utf8'));
    assert.deepEqual([name, sha256, emphasisAsChanges], ['lamps.docx', createHash('sha256').update(document).digest('hex'), true]);
    const { stderr, exitCode } = await penholder(['import', 'lamps.docx', '-o', 'other.draft'], { in: folder });
    assert.match(stderr, /^penholder: lamps\.docx: It was not imported: other\.draft\.json is there already\./);
    assert.equal(exitCode, 2);
    assert.equal(existsSync(join(folder, 'other.draft')), false);
  });

  it('tells the report as JSON', async () => {
    const folder = folderWith({ 'lamps.docx': document });
    const { stderr } = await penholder(['import', '--format', 'json', 'lamps.docx'], { in: folder });
    assert.deepEqual(JSON.parse(stderr), [
      { document: 'lamps.docx', report: [{ line: 3, message: 'A picture is left out: “A lighthouse”.' }] },
    ]);
  });

  it('takes tracked changes as accepted or rejected, and says so', async () => {
    const marked = '<p>1. To count <ins>all </ins>herons.</p><p>2. To rest.</p>';
    const resolution = `<akomaNtoso><statement><mainBody>${marked}</mainBody></statement></akomaNtoso>`;
    const folder = folderWith({ 'lamps.docx': document, 'lamps.xml': resolution, 'lamps.draft': '1. To count herons.\n\n2. To rest.\n' });
    for (const name of ['lamps.docx', 'lamps.xml'])
      for (const [changes, words] of [
        ['accepted', 'all herons'],
        ['rejected', 'herons'],
      ] as const) {
        const { stdout, stderr } = await penholder(['import', '--changes', changes, name], { in: folder });
        assert.equal(stdout, `1. To count ${words}.\n\n2. To rest.\n`);
        assert.match(stderr, new RegExp(`^penholder: ${name}: Its tracked changes are ${changes}\\.$`, 'm'));
      }
    assert.match((await penholder(['diff', 'lamps.draft', 'lamps.xml'], { in: folder })).stdout, /To count \{\+all\+\} herons\./);
    assert.match(
      (await penholder(['import', '--changes', 'lost', 'lamps.docx'], { in: folder })).stderr,
      /There is no “lost” for --changes/,
    );
  });

  it('takes formatting for changes where it is told to', async () => {
    const body = paragraph(run('To count ') + run('all ', '<w:u w:val="single"/>') + run('herons', '<w:strike/>'));
    const folder = folderWith({ 'lamps.docx': wordDocument({ body }) });
    const { stdout } = await penholder(['import', '--emphasis-as-changes', 'lamps.docx'], { in: folder });
    assert.equal(stdout, 'To count {++all ++}{--herons--}\n');
  });

  it('says what is wrong with its use', async () => {
    const folder = folderWith({ 'a.draft': 'x' });
    for (const [args, said] of [
      [[], /Name the Word or Akoma Ntoso documents to import/],
      [['.'], /There are no Word documents \(\.docx\) and no Akoma Ntoso documents \(\.xml\) in this folder/],
      [['a.docx', 'b.docx', '-o', 'c.draft'], /-o names the folder for their drafts/],
      [['--format', 'xml', 'a.docx'], /There is no format “xml”/],
      [['--git', 'no.draft'], /^penholder: no\.draft: There is no such file or folder/],
    ] as const) {
      const { stderr, exitCode } = await penholder(['import', ...args], { in: folder });
      assert.match(stderr, said);
      assert.equal(exitCode, 2);
    }
  });

  it('prints nothing that a terminal or the log of a build would obey', async () => {
    const name = '\u009b2J\u202e';
    const body = paragraph(
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="##[error]forged ${name}"/><pic:pic/></wp:inline></w:drawing></w:r>`,
    );
    const folder = folderWith({ 'lamps.docx': wordDocument({ body }) });
    for (const format of ['stylish', 'json']) {
      const { stderr } = await penholder(['import', '--format', format, 'lamps.docx'], { in: folder });
      assert.doesNotMatch(stderr, /[\u009b\u202e]|^##\[|\s##\[error/m);
    }
  });
});
